package palabre.members.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import palabre.journal.Acting;
import palabre.members.Person;
import palabre.members.Presence;
import palabre.members.SecondFactors;
import palabre.members.SignIn;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Ui;

/// One's own second factor, seen from inside. Each change asks for the password: a screen left open is no authority.
@Controller
@RequestMapping("/account/second-factor")
class OwnFactorController {

    private final Here here;
    private final SignIn door;
    private final SecondFactors factors;
    private final OpenSessions sessions;
    private final Templates templates;

    OwnFactorController(Here here, SignIn door, SecondFactors factors, OpenSessions sessions, Templates templates) {
        this.here = here;
        this.door = door;
        this.factors = factors;
        this.sessions = sessions;
        this.templates = templates;
    }

    /// What its two forms ask for: digits and password, or the password alone.
    record Typed(@Nullable @Size(max = 40) String code, @Nullable @Size(max = 200) String current,
            @Nullable @Size(max = 200) String password) {}

    @GetMapping
    View show(Ui ui, HttpServletRequest request) {
        return Html.of(page(ui, Fields.BLANK, request));
    }

    @PostMapping
    View setUp(Ui ui, @Valid @ModelAttribute Typed typed, BindingResult result, Acting who, HttpServletRequest request) {
        var person = present(request);
        confirm(person, typed.current(), "current", result, request);
        if (!result.hasErrors() && !factors.setUp(person.id(), SettingUp.of(person, request).secret(),
                SecondFactorController.digits(typed.code() == null ? "" : typed.code()), who.actor())) {
            result.rejectValue("code", "members.factor.wrong");
        }
        if (result.hasErrors()) {
            return Html.refused(page(ui, Fields.of(result), request));
        }
        SettingUp.done(request);
        Entry.strengthen(request);
        sessions.endBut(person.id(), request.getSession().getId());
        SettingUp.keep(factors.renewCodes(person.id(), who.actor()), request);
        return Html.goTo("/account/second-factor/codes");
    }

    @GetMapping("/codes")
    View codes(Ui ui, HttpServletRequest request) {
        present(request);
        return Html.of(templates.membersRecoveryCodes(ui, SettingUp.taken(request)));
    }

    @PostMapping("/codes")
    View renew(Ui ui, @Valid @ModelAttribute Typed typed, BindingResult result, Acting who, HttpServletRequest request) {
        var person = present(request);
        confirm(person, typed.password(), "password", result, request);
        if (result.hasErrors()) {
            return Html.refused(page(ui, Fields.of(result), request));
        }
        SettingUp.keep(factors.renewCodes(person.id(), who.actor()), request);
        return Html.goTo("/account/second-factor/codes");
    }

    @PostMapping("/removal")
    View giveUp(Ui ui, @Valid @ModelAttribute Typed typed, BindingResult result, Acting who, HttpServletRequest request) {
        var person = present(request);
        confirm(person, typed.password(), "password", result, request);
        if (result.hasErrors()) {
            return Html.refused(page(ui, Fields.of(result), request));
        }
        factors.giveUp(person.id(), who.actor());
        return Html.goTo("/account?said=factorGone");
    }

    private void confirm(Person person, @Nullable String password, String field, BindingResult result, HttpServletRequest request) {
        SignInController.accepted(door.confirms(person, password == null ? "" : password, request.getRemoteAddr()), field,
                "members.password.current.wrong", result);
    }

    private JteModel page(Ui ui, Fields fields, HttpServletRequest request) {
        var person = present(request);
        return templates.membersSecondFactor(ui, person, SettingUp.of(person, request), factors.held(person.id()),
                factors.codesLeft(person.id()), !factors.required(person.id()), fields);
    }

    private Person present(HttpServletRequest request) {
        return here.presence(request).map(Presence::person).orElseThrow(() -> new AccessDeniedException("nobody is here"));
    }
}
