package palabre.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import palabre.members.PersonId;

/// Lets someone in and out: a session begins anew with whoever signs in, and ends with them.
@Component
class Entry {

    /// How one came in; a link by mail stands for a forgotten password.
    enum How { PASSWORD, LINK, PASSKEY }

    private static final String HOW = "palabre.entry";
    private static final Duration SHARED = Duration.ofMinutes(15);
    private static final int LEAST = 12;

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    /// Whatever session there was is left behind, with its id, its secret and the capacity chosen in it.
    void letIn(PersonId person, How how, boolean shared, HttpServletRequest request, HttpServletResponse response) {
        letOut(request);
        var session = request.getSession(true);
        session.setAttribute(HOW, how.name());
        if (shared) {
            session.setMaxInactiveInterval((int) SHARED.toSeconds());
        }
        var known = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person.value().toString(), null, List.of()));
        SecurityContextHolder.setContext(known);
        contexts.saveContext(known, request, response);
    }

    void letOut(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    static void refuseShort(@Nullable String password, BindingResult result) {
        if (password != null && !password.isBlank() && password.length() < LEAST) {
            result.rejectValue("password", "members.password.short");
        }
    }

    boolean cameBy(How how, HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && how.name().equals(session.getAttribute(HOW));
    }
}
