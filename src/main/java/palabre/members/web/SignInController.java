package palabre.members.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.members.Links;
import palabre.members.SignIn;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Ui;

@Controller
class SignInController {

    private final SignIn door;
    private final Links links;
    private final Entry entry;
    private final Templates templates;

    SignInController(SignIn door, Links links, Entry entry, Templates templates) {
        this.door = door;
        this.links = links;
        this.entry = entry;
        this.templates = templates;
    }

    record Pass(@NotBlank @Size(max = 200) String mail, @NotBlank @Size(max = 200) String password, @Nullable String shared,
            @Nullable String next) {}

    record Address(@NotBlank @Size(max = 200) String mail) {}

    @GetMapping("/sign-in")
    View show(Ui ui, @RequestParam(required = false) @Nullable String next) {
        return Here.signedIn().isPresent() ? Html.goTo(Next.local(next))
                : Html.of(templates.membersSignIn(ui, Fields.BLANK, Next.local(next)));
    }

    @PostMapping("/sign-in")
    View signIn(Ui ui, @Valid @ModelAttribute Pass pass, BindingResult result, HttpServletRequest request,
            HttpServletResponse response) {
        if (result.hasErrors()) {
            return Html.refused(templates.membersSignIn(ui, Fields.of(result), Next.local(pass.next())));
        }
        var answer = door.withPassword(pass.mail(), pass.password(), request.getRemoteAddr());
        accepted(answer, "mail", "members.signIn.refused", result);
        return answer instanceof SignIn.Answer.Welcome(var person)
                ? Html.goTo(entry.admit(person, Entry.How.PASSWORD, pass.shared() != null, Next.local(pass.next()), request, response))
                : back(answer, templates.membersSignIn(ui, Fields.of(result), Next.local(pass.next())), response);
    }

    /// Says beside a field why an answer is none; whether it is one.
    static boolean accepted(SignIn.Answer answer, String field, String wrong, BindingResult result) {
        switch (answer) {
            case SignIn.Answer.Welcome _ -> {}
            case SignIn.Answer.Refused _ -> result.rejectValue(field, wrong);
            case SignIn.Answer.Wait(var wait) -> result.rejectValue(field, "members.signIn.wait", new Object[] {minutes(wait)}, "");
        }
        return !result.hasErrors();
    }

    /// The form comes back: as wrong, or as too early.
    static View back(SignIn.Answer answer, JteModel form, HttpServletResponse response) {
        if (answer instanceof SignIn.Answer.Wait(var wait)) {
            response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
            return new Html(HttpStatus.TOO_MANY_REQUESTS, form);
        }
        return Html.refused(form);
    }

    static long minutes(Duration wait) {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }

    @GetMapping("/sign-in/link")
    View askForLink(Ui ui) {
        return Html.of(templates.membersLink(ui, Fields.BLANK));
    }

    /// The same answer to every address: whether it has an account is nobody's business.
    @PostMapping("/sign-in/link")
    View sendLink(Ui ui, @Valid @ModelAttribute Address address, BindingResult result, HttpServletRequest request) {
        if (result.hasErrors()) {
            return Html.refused(templates.membersLink(ui, Fields.of(result)));
        }
        links.send(address.mail(), request.getRemoteAddr());
        return Html.goTo("/sign-in/sent");
    }

    @GetMapping("/sign-in/sent")
    View sent(Ui ui) {
        return Html.of(templates.membersSent(ui));
    }

    @GetMapping("/sign-in/link/{secret}")
    View showLink(Ui ui, @PathVariable String secret) {
        return links.opens(Links.Kind.SIGN_IN, secret) ? Html.of(templates.membersOpen(ui, secret)) : spent(ui);
    }

    @PostMapping("/sign-in/link/{secret}")
    View openLink(Ui ui, @PathVariable String secret, @RequestParam(required = false) @Nullable String shared,
            HttpServletRequest request, HttpServletResponse response) {
        var person = links.open(secret);
        if (person.isEmpty()) {
            return spent(ui);
        }
        return Html.goTo(entry.admit(person.get(), Entry.How.LINK, shared != null, "/", request, response));
    }

    private View spent(Ui ui) {
        return new Html(HttpStatus.NOT_FOUND, templates.membersSpent(ui));
    }

    @PostMapping("/sign-out")
    View signOut(HttpServletRequest request) {
        entry.letOut(request);
        return Html.goTo("/");
    }
}
