package palabre.members.web;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import palabre.ui.UnreadableForms;

/// What is open to all; everything else asks who is there, and the controllers ask the rest (R-SEC-01).
@Configuration(proxyBeanMethods = false)
class Gate {

    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'";

    private static final String[] READ_BY_ALL = {"/", "/group/**", "/members", "/members/*", "/rules/**", "/calendar/**", "/calendar.xlsx", "/days-off", "/days-off.xlsx",
        "/meetings", "/meetings/*", "/search", "/feeds/**", "/assets/**", "/webjars/**", "/favicon.ico"};

    /// Whoever holds such a link has no account: its secret is what lets them in, and what nobody else can forge.
    private static final String[] BY_LINK = {"/signatures/**", "/designations/**"};

    private static final String[] THE_DOOR = {"/sign-in/**", "/sign-out", "/demo", "/demo/**"};

    @Bean
    SecurityFilterChain wall(HttpSecurity http, Denial denial, CsrfTokenRepository secrets, UnreadableForms unreadable) throws Exception {
        return http
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC).permitAll()
                        .requestMatchers(THE_DOOR).permitAll()
                        .requestMatchers(BY_LINK).permitAll()
                        .requestMatchers(HttpMethod.GET, READ_BY_ALL).permitAll()
                        .requestMatchers(HttpMethod.HEAD, READ_BY_ALL).permitAll()
                        .anyRequest().authenticated())
                .csrf(csrf -> csrf.csrfTokenRepository(secrets).ignoringRequestMatchers(BY_LINK))
                .addFilterBefore(unreadable, CsrfFilter.class)
                .headers(headers -> headers
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(
                                "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"))
                        .httpStrictTransportSecurity(withDefaults()))
                .exceptionHandling(trouble -> trouble.authenticationEntryPoint(denial).accessDeniedHandler(denial))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    CsrfTokenRepository csrfSecrets() {
        return new HttpSessionCsrfTokenRepository();
    }

    /// People come in through the pages of this module only; without this, Spring Boot would invent a user.
    @Bean
    AuthenticationManager nobodyElse() {
        return asked -> {
            throw new ProviderNotFoundException("people sign in at /sign-in");
        };
    }
}
