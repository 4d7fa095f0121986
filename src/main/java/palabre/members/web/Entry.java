package palabre.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import palabre.members.Accounts;
import palabre.members.PersonId;
import palabre.members.SecondFactors;

/// Lets someone in and out: a session begins anew with whoever signs in, and ends with them.
@Component
class Entry {

    /// How one came in; a link by mail stands for a forgotten password.
    enum How { PASSWORD, LINK, PASSKEY }

    static final String SECOND_FACTOR = "/sign-in/second-factor";

    private static final String HOW = "palabre.entry";
    private static final String STRONG = "palabre.entry.strong";
    private static final String WAITING = "palabre.entry.waiting";
    private static final Duration SHARED = Duration.ofMinutes(15);
    private static final int LEAST = 12;

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Clock clock;

    Entry(Accounts accounts, SecondFactors factors, Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.clock = clock;
    }

    /// Where whoever showed this goes: in, or on to the second factor. A passkey is two by itself.
    String admit(PersonId person, How how, boolean shared, String next, HttpServletRequest request, HttpServletResponse response) {
        if (how == How.PASSKEY || factors.asked(person, how == How.PASSWORD) == SecondFactors.Asked.NOTHING) {
            letIn(person, how, how == How.PASSKEY, shared, request, response);
            return next;
        }
        letOut(request);
        request.getSession(true).setAttribute(WAITING, new Waiting(person.value(), how, shared, next, clock.instant()));
        return SECOND_FACTOR;
    }

    /// Who is at the door with one factor of two; nobody once it is over.
    Optional<Waiting> waiting(HttpServletRequest request) {
        var session = request.getSession(false);
        var waiting = session == null ? null : (@Nullable Waiting) session.getAttribute(WAITING);
        return Optional.ofNullable(waiting).filter(one -> !one.over(clock.instant()));
    }

    /// The second factor was shown too.
    void complete(Waiting waiting, HttpServletRequest request, HttpServletResponse response) {
        letIn(waiting.person(), waiting.how(), true, waiting.shared(), request, response);
    }

    /// Whatever session there was is left behind, with its id, its secret and the capacity chosen in it.
    private void letIn(PersonId person, How how, boolean strong, boolean shared, HttpServletRequest request,
            HttpServletResponse response) {
        letOut(request);
        var session = request.getSession(true);
        session.setAttribute(HOW, how.name());
        session.setAttribute(STRONG, strong);
        if (shared) {
            session.setMaxInactiveInterval((int) SHARED.toSeconds());
        }
        var known = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person.value().toString(), null, List.of()));
        SecurityContextHolder.setContext(known);
        contexts.saveContext(known, request, response);
        accounts.entered(person);
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

    /// Whether two factors were shown in this session.
    static boolean strong(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && Boolean.TRUE.equals(session.getAttribute(STRONG));
    }

    /// Whoever sets a second factor up inside has shown it.
    static void strengthen(HttpServletRequest request) {
        request.getSession().setAttribute(STRONG, true);
    }
}
