package palabre.members.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import palabre.members.Administrations;
import palabre.members.Signatures;
import palabre.members.Signatures.Seen;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Plain;
import palabre.ui.Ui;

/// Where an authority without account decides, by the link it was sent: one decision, once, without a session.
@Controller
@RequestMapping("/signatures/{secret}")
class SignatureController {

    private final Signatures signatures;
    private final Administrations administrations;
    private final Templates templates;

    SignatureController(Signatures signatures, Administrations administrations, Templates templates) {
        this.signatures = signatures;
        this.administrations = administrations;
        this.templates = templates;
    }

    record Refused(@NotBlank @Size(max = 500) @Plain String reason) {}

    @GetMapping
    View show(Ui ui, @PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        var wait = signatures.claim(request.getRemoteAddr());
        return wait.isZero() ? seen(ui, secret, signatures.look(secret), Fields.BLANK, request) : later(ui, wait, response);
    }

    @PostMapping("/approval")
    View approve(Ui ui, @PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        var wait = signatures.claim(request.getRemoteAddr());
        return wait.isZero() ? answered(ui, secret, signatures.answer(secret, true, ""), request) : later(ui, wait, response);
    }

    @PostMapping("/refusal")
    View refuse(Ui ui, @PathVariable String secret, @Valid @ModelAttribute Refused refused, BindingResult result,
            HttpServletRequest request, HttpServletResponse response) {
        var wait = signatures.claim(request.getRemoteAddr());
        if (!wait.isZero()) {
            return later(ui, wait, response);
        }
        return result.hasErrors() ? seen(ui, secret, signatures.look(secret), Fields.of(result), request)
                : answered(ui, secret, signatures.answer(secret, false, refused.reason().strip()), request);
    }

    private View answered(Ui ui, String secret, Seen seen, HttpServletRequest request) {
        if (seen instanceof Seen.Shut) {
            return seen(ui, secret, seen, Fields.BLANK, request);
        }
        signatures.forgive(request.getRemoteAddr());
        return Html.goTo("/signatures/" + secret + "?lang=" + ui.language().code());
    }

    private View seen(Ui ui, String secret, Seen seen, Fields fields, HttpServletRequest request) {
        return switch (seen) {
            case Seen.Open(var signature, var question) -> {
                signatures.forgive(request.getRemoteAddr());
                var administration = administrations.find(signature.administration()).orElseThrow();
                var page = templates.membersSignature(ui, administration, signature, question, secret, fields);
                yield fields.wrong() ? Html.refused(page) : Html.of(page);
            }
            case Seen.Shut(var why, var signature) -> {
                var told = why == Signatures.Closed.USED && request.getMethod().equals("GET");
                yield new Html(told ? HttpStatus.OK : HttpStatus.NOT_FOUND, templates.membersSigned(ui, why.name(), signature, 0L));
            }
        };
    }

    private View later(Ui ui, Duration wait, HttpServletResponse response) {
        response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
        return new Html(HttpStatus.TOO_MANY_REQUESTS, templates.membersSigned(ui, "WAIT", null,
                SignInController.minutes(wait)));
    }
}
