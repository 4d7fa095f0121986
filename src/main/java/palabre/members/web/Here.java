package palabre.members.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import palabre.journal.Acting;
import palabre.journal.Capacity;
import palabre.journal.Function;
import palabre.members.Occasions;
import palabre.members.PersonId;
import palabre.members.Presence;
import palabre.members.Presences;
import palabre.members.SecondFactors;
import palabre.ui.Reader;
import palabre.ui.Readers;
import palabre.ui.Wording;

/// Who sends a request, asked of the database once for each and never remembered beyond it.
@Component
class Here implements Readers {

    static final String CAPACITY = "palabre.capacity";

    private final Presences presences;
    private final SecondFactors factors;
    private final ObjectProvider<Occasions> occasions;

    Here(Presences presences, SecondFactors factors, ObjectProvider<Occasions> occasions) {
        this.occasions = occasions;
        this.presences = presences;
        this.factors = factors;
    }

    Optional<Presence> presence(HttpServletRequest request) {
        var kept = (@Nullable Kept) request.getAttribute(Kept.class.getName());
        if (kept == null || !kept.person().equals(signedIn())) {
            var person = signedIn();
            kept = new Kept(person, person.flatMap(presences::of).map(found -> proved(found, request)).orElse(null));
            request.setAttribute(Kept.class.getName(), kept);
        }
        return Optional.ofNullable(kept.presence());
    }

    /// R-SEC-08: what wants two factors waits for the second, even where the function came after the sign-in.
    private Presence proved(Presence found, HttpServletRequest request) {
        return !found.wantsSecondFactor() || Entry.strong(request) || factors.lenient() ? found : found.onOneFactor();
    }

    private record Kept(Optional<PersonId> person, @Nullable Presence presence) {}

    Acting acting(HttpServletRequest request) {
        return presence(request).map(present -> present.acting(chosen(request))).orElse(Acting.PUBLIC);
    }

    @Override
    public @Nullable Reader of(HttpServletRequest request, Wording wording) {
        var present = presence(request);
        if (present.isEmpty()) {
            return null;
        }
        var acting = acting(request).capacity();
        var choices = present.get().capacities().stream()
                .map(held -> new Reader.Choice(held.capacity().key(), label(held, wording), detail(held, wording),
                        held.capacity().equals(acting)))
                .toList();
        var label = present.get().held(acting.key()).map(held -> label(held, wording))
                .orElseGet(() -> wording.text("members.function.PUB"));
        return new Reader(present.get().person().called(), label, choices,
                choices.isEmpty() ? Set.of() : Set.of(acting.function().name()));
    }

    static Optional<PersonId> signedIn() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known == null || !known.isAuthenticated() || known instanceof AnonymousAuthenticationToken
                ? Optional.empty() : Optional.of(new PersonId(UUID.fromString(known.getName())));
    }

    private static String chosen(HttpServletRequest request) {
        var session = request.getSession(false);
        var chosen = session == null ? null : session.getAttribute(CAPACITY);
        return chosen == null ? "" : chosen.toString();
    }

    /// « présidence du GTR-DI », « point focal, Côte d’Ivoire ».
    private String label(Presence.Held held, Wording wording) {
        var function = wording.label("members.function", held.capacity().function());
        var place = place(held, wording);
        return place.isEmpty() || ofOneOnly(held.capacity()) ? function : wording.text("members.function.for", function, place);
    }

    private String detail(Presence.Held held, Wording wording) {
        var key = "members.function." + held.capacity().function().name() + ".detail";
        return wording.has(key) ? wording.text(key, place(held, wording)) : place(held, wording);
    }

    private String place(Presence.Held held, Wording wording) {
        var named = wording.text(held.place());
        if (!named.isEmpty()) {
            return named;
        }
        var scope = held.capacity().scope();
        return scope.isEmpty() || held.capacity().is(Function.OBS, Function.PTF) ? scope
                : occasions.stream().flatMap(one -> one.named(scope).stream()).findFirst().map(wording::text).orElse("");
    }

    private static boolean ofOneOnly(Capacity capacity) {
        return capacity.is(Function.PRES, Function.SG, Function.BRRC, Function.OMD, Function.VP, Function.CEX,
                Function.CDG, Function.FIN);
    }
}
