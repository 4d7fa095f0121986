package palabre.members.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import palabre.ui.Html;
import palabre.ui.UiFactory;

/// Answers those who may not: sign in first, or not yours, or not from here.
@Component
class Denial implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final UiFactory uis;
    private final Templates templates;
    private final LocaleResolver languages;

    Denial(UiFactory uis, Templates templates, LocaleResolver languages) {
        this.uis = uis;
        this.templates = templates;
        this.languages = languages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown) {
        var door = "/sign-in" + wanted(request);
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setHeader("HX-Redirect", door);
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, door);
        }
    }

    /// A forged form is refused before anyone looks who sends it; an old one too, and the sentence says so.
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        // Filters answer before the dispatcher has told the request how languages are chosen.
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, languages);
        var key = denied instanceof CsrfException ? "members.forged" : "ui.denied";
        new Html(HttpStatus.FORBIDDEN, templates.uiTrouble(uis.of(request), key, "")).render(Map.of(), request, response);
    }

    private static String wanted(HttpServletRequest request) {
        var part = request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null;
        var wanted = part ? page(request.getHeader("HX-Current-URL")) : request.getMethod().equals("GET") ? asked(request) : "/";
        var local = Next.local(wanted);
        return local.equals("/") ? "" : "?next=" + URLEncoder.encode(local, StandardCharsets.UTF_8);
    }

    private static String asked(HttpServletRequest request) {
        return request.getQueryString() == null ? request.getRequestURI() : request.getRequestURI() + "?" + request.getQueryString();
    }

    private static String page(@Nullable String address) {
        try {
            return address == null ? "/" : URI.create(address).getRawPath();
        } catch (IllegalArgumentException malformed) {
            return "/";
        }
    }
}
