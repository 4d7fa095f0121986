package palabre.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.journal.Acting;
import palabre.members.Accounts;
import palabre.members.Passkeys;
import palabre.members.PersonId;
import palabre.members.Presences;
import palabre.ui.Html;
import palabre.ui.Ui;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Passkeys, for browsers with scripts: the same door as the password, the same session behind it.
@Controller
class PasskeyController {

    private static final Logger log = LoggerFactory.getLogger(PasskeyController.class);
    private static final String MAKING = "palabre.passkey.making";
    private static final String ASKING = "palabre.passkey.asking";

    private final JsonMapper json = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final Authenticators authenticators;
    private final Presences presences;
    private final Passkeys passkeys;
    private final Accounts accounts;
    private final Entry entry;

    PasskeyController(Authenticators authenticators, Presences presences, Passkeys passkeys, Accounts accounts, Entry entry) {
        this.authenticators = authenticators;
        this.presences = presences;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.entry = entry;
    }

    @PostMapping("/sign-in/passkey/options")
    ResponseEntity<String> ask(HttpServletRequest request) {
        var options = authenticators.at(request).createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        request.getSession().setAttribute(ASKING, options);
        return answer(HttpStatus.OK, json.writeValueAsString(options));
    }

    @PostMapping("/sign-in/passkey")
    ResponseEntity<String> signIn(Ui ui, @RequestBody String credential, @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "false") boolean shared, HttpServletRequest request, HttpServletResponse response) {
        var options = (@Nullable PublicKeyCredentialRequestOptions) taken(ASKING, request);
        try {
            var shown = json.readValue(credential, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            var entity = authenticators.at(request).authenticate(
                    new RelyingPartyAuthenticationRequest(Objects.requireNonNull(options), shown));
            var person = presences.of(Passkeys.person(entity.getId())).orElseThrow().person().id();
            var to = entry.admit(person, Entry.How.PASSKEY, shared, Next.local(next), request, response);
            return answer(HttpStatus.OK, json.writeValueAsString(Map.of("to", to)));
        } catch (RuntimeException refused) {
            return refused(refused, ui);
        }
    }

    @PostMapping("/account/passkeys/options")
    ResponseEntity<String> prepare(HttpServletRequest request) {
        var known = SecurityContextHolder.getContext().getAuthentication();
        var options = authenticators.at(request).createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(Objects.requireNonNull(known)));
        request.getSession().setAttribute(MAKING, options);
        return answer(HttpStatus.OK, json.writeValueAsString(options));
    }

    @PostMapping("/account/passkeys")
    ResponseEntity<String> add(Ui ui, @RequestBody String credential, @RequestParam(defaultValue = "") String label, Acting who,
            HttpServletRequest request) {
        var options = (@Nullable PublicKeyCredentialCreationOptions) taken(MAKING, request);
        try {
            var made = json.readValue(credential, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            var called = label.isBlank() ? "Palabre" : label.strip();
            authenticators.at(request).registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    Objects.requireNonNull(options), new RelyingPartyPublicKey(made, called.substring(0, Math.min(80, called.length())))));
            accounts.passkey(person(who), true, who.actor());
            return answer(HttpStatus.OK, json.writeValueAsString(Map.of("to", "/account?said=passkey")));
        } catch (RuntimeException refused) {
            return refused(refused, ui);
        }
    }

    @PostMapping("/account/passkeys/{id}/removal")
    View remove(@PathVariable String id, Acting who) {
        if (!id.matches("[A-Za-z0-9_-]{1,400}")) {
            throw new NoSuchElementException("passkey " + id);
        }
        passkeys.remove(person(who), id);
        accounts.passkey(person(who), false, who.actor());
        return Html.goTo("/account?said=passkeyGone");
    }

    /// A challenge serves once, whatever comes of it.
    private static @Nullable Object taken(String name, HttpServletRequest request) {
        var session = request.getSession();
        var kept = session.getAttribute(name);
        session.removeAttribute(name);
        return kept;
    }

    private ResponseEntity<String> refused(RuntimeException refused, Ui ui) {
        log.info("passkey refused: {}", refused.toString());
        return answer(HttpStatus.UNPROCESSABLE_CONTENT,
                json.writeValueAsString(Map.of("sentence", ui.text("members.passkey.refused"))));
    }

    private static ResponseEntity<String> answer(HttpStatus status, String body) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(body);
    }

    private static PersonId person(Acting who) {
        if (who.person() == null) {
            throw new AccessDeniedException("nobody is here");
        }
        return new PersonId(who.person());
    }
}
