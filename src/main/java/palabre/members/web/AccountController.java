package palabre.members.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.journal.Acting;
import palabre.members.Accounts;
import palabre.members.Passkeys;
import palabre.members.Person;
import palabre.members.Presence;
import palabre.members.SecondFactors;
import palabre.members.SignIn;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Language;
import palabre.ui.Ui;

@Controller
@RequestMapping("/account")
class AccountController {

    private static final Set<String> SAID = Set.of("language", "password", "passkey", "passkeyGone", "factorGone");

    private final Here here;
    private final Accounts accounts;
    private final SignIn door;
    private final Entry entry;
    private final OpenSessions sessions;
    private final Passkeys passkeys;
    private final SecondFactors factors;
    private final Templates templates;

    AccountController(Here here, Accounts accounts, SignIn door, Entry entry, OpenSessions sessions,
            Passkeys passkeys, SecondFactors factors, Templates templates) {
        this.here = here;
        this.accounts = accounts;
        this.door = door;
        this.entry = entry;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.factors = factors;
        this.templates = templates;
    }

    record Change(@Nullable String current, @NotBlank @Size(max = 200) String password) {}

    @GetMapping
    View show(Ui ui, @RequestParam(defaultValue = "") String said, HttpServletRequest request) {
        return Html.of(page(ui, Fields.BLANK, SAID.contains(said) ? "members.account.said." + said : "", request));
    }

    @PostMapping("/language")
    View speak(@RequestParam String language, HttpServletRequest request) {
        var chosen = Language.of(language).orElseThrow(() -> new NoSuchElementException("language " + language));
        accounts.speak(present(request).id(), chosen);
        return Html.goTo("/account?said=language&lang=" + chosen.code());
    }

    @PostMapping("/password")
    View choose(Ui ui, @Valid @ModelAttribute Change change, BindingResult result, Acting who, HttpServletRequest request) {
        var person = present(request);
        Entry.refuseShort(change.password(), result);
        if (!result.hasErrors() && asksCurrent(request)) {
            SignInController.accepted(door.confirms(person, change.current() == null ? "" : change.current(), request.getRemoteAddr()),
                    "current", "members.password.current.wrong", result);
        }
        if (result.hasErrors()) {
            return Html.refused(page(ui, Fields.of(result), "", request));
        }
        accounts.choose(person.id(), Accounts.sealed(change.password()), who.actor());
        sessions.endBut(person.id(), request.getSession().getId());
        return Html.goTo("/account?said=password");
    }

    /// R-SEC-03: one acts in a capacity one holds; another's does not exist.
    @PostMapping("/capacity")
    View act(@RequestParam String capacity, HttpServletRequest request) {
        var held = here.presence(request).flatMap(present -> present.held(capacity)).map(Presence.Held::capacity)
                .orElseThrow(() -> new NoSuchElementException("capacity " + capacity));
        request.getSession().setAttribute(Here.CAPACITY, held.key());
        return Html.goTo("/");
    }

    @PostMapping("/sessions/closure")
    View endAll(Acting who, HttpServletRequest request) {
        var person = present(request).id();
        accounts.closed(person, who.actor());
        sessions.end(person);
        entry.letOut(request);
        return Html.goTo("/sign-in");
    }

    private JteModel page(Ui ui, Fields fields, String said, HttpServletRequest request) {
        var person = present(request);
        return templates.membersAccount(ui, person, sessions.of(person.id(), request.getSession().getId()),
                passkeys.of(person.id()), factor(person, request), fields, asksCurrent(request), said);
    }

    /// How the second factor stands, as a word of the message files.
    private String factor(Person person, HttpServletRequest request) {
        if (factors.held(person.id())) {
            return "held";
        }
        return !Entry.strong(request) && factors.required(person.id()) ? "awaited" : "none";
    }

    /// Whoever came by a link sent to their address may have forgotten the old one.
    private boolean asksCurrent(HttpServletRequest request) {
        return !entry.cameBy(Entry.How.LINK, request);
    }

    private Person present(HttpServletRequest request) {
        return here.presence(request).map(Presence::person).orElseThrow(() -> new AccessDeniedException("nobody is here"));
    }
}
