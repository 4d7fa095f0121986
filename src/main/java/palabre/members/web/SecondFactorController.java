package palabre.members.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import palabre.journal.Actor;
import palabre.members.People;
import palabre.members.Person;
import palabre.members.SecondFactors;
import palabre.members.SecondFactors.Asked;
import palabre.members.SignIn;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Ui;

/// The second of two factors, at the door: shown, or set up before one comes in for the first time (R-SEC-08).
@Controller
@RequestMapping(Entry.SECOND_FACTOR)
class SecondFactorController {

    private final Entry entry;
    private final SignIn door;
    private final SecondFactors factors;
    private final People people;
    private final Templates templates;

    SecondFactorController(Entry entry, SignIn door, SecondFactors factors, People people, Templates templates) {
        this.entry = entry;
        this.door = door;
        this.factors = factors;
        this.people = people;
        this.templates = templates;
    }

    record Shown(@NotBlank @Size(max = 40) String code) {}

    @GetMapping
    View show(Ui ui, HttpServletRequest request) {
        return entry.waiting(request).<View>map(waiting -> Html.of(page(ui, waiting, Fields.BLANK, request)))
                .orElseGet(() -> Html.goTo("/sign-in"));
    }

    @PostMapping
    View answer(Ui ui, @Valid @ModelAttribute Shown shown, BindingResult result, HttpServletRequest request,
            HttpServletResponse response) {
        var waiting = entry.waiting(request).orElse(null);
        if (waiting == null) {
            return Html.goTo("/sign-in");
        }
        var person = person(waiting);
        return switch (asked(waiting)) {
            case Asked.DIGITS -> result.hasErrors() ? refused(ui, waiting, result, request)
                    : shown(ui, waiting, person, shown.code(), result, request, response);
            case Asked.SET_UP -> result.hasErrors() ? refused(ui, waiting, result, request)
                    : setUp(ui, waiting, person, digits(shown.code()), result, request, response);
            case Asked.PASSKEY, Asked.PASSWORD, Asked.NOTHING -> Html.goTo(Entry.SECOND_FACTOR);
        };
    }

    private View shown(Ui ui, Waiting waiting, Person person, String code, BindingResult result, HttpServletRequest request,
            HttpServletResponse response) {
        var answer = door.withDigits(person, code, request.getRemoteAddr());
        if (!SignInController.accepted(answer, "code", "members.factor.wrong", result)) {
            return SignInController.back(answer, page(ui, waiting, Fields.of(result), request), response);
        }
        entry.complete(waiting, request, response);
        return Html.goTo(waiting.next());
    }

    private View setUp(Ui ui, Waiting waiting, Person person, String digits, BindingResult result, HttpServletRequest request,
            HttpServletResponse response) {
        var by = new Actor(person.id().value(), person.called(), "PUB");
        if (!factors.setUp(person.id(), SettingUp.of(person, request).secret(), digits, by)) {
            result.rejectValue("code", "members.factor.wrong");
            return refused(ui, waiting, result, request);
        }
        entry.complete(waiting, request, response);
        SettingUp.keep(factors.renewCodes(person.id(), by), request);
        return Html.goTo("/account/second-factor/codes");
    }

    static String digits(String typed) {
        return typed.replaceAll("\\s", "");
    }

    private View refused(Ui ui, Waiting waiting, BindingResult result, HttpServletRequest request) {
        return Html.refused(page(ui, waiting, Fields.of(result), request));
    }

    private JteModel page(Ui ui, Waiting waiting, Fields fields, HttpServletRequest request) {
        return switch (asked(waiting)) {
            case Asked.DIGITS, Asked.NOTHING -> templates.membersDigits(ui, fields);
            case Asked.SET_UP -> templates.membersFirstFactor(ui, SettingUp.of(person(waiting), request), fields);
            case Asked.PASSKEY -> templates.membersOtherWay(ui, "members.factor.passkey", true, waiting.next());
            case Asked.PASSWORD -> templates.membersOtherWay(ui, "members.factor.password", false, waiting.next());
        };
    }

    private Asked asked(Waiting waiting) {
        return factors.asked(waiting.person(), waiting.how() == Entry.How.PASSWORD);
    }

    private Person person(Waiting waiting) {
        return people.find(waiting.person()).orElseThrow();
    }
}
