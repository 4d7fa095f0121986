package palabre.delegations.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import palabre.delegations.Delegations;
import palabre.delegations.DesignationLinks;
import palabre.delegations.Sender;
import palabre.journal.Acting;
import palabre.journal.Capacity;
import palabre.members.Departments;
import palabre.members.Signatures;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Ui;

/// Where an authority without account designates, by the link its letter carried: one country, one meeting, once, without a session.
@Controller
@RequestMapping("/designations/{secret}")
class DesignationController {

    private final Delegations delegations;
    private final DesignationLinks links;
    private final Departments departments;
    private final Signatures signatures;
    private final DelegationPages pages;
    private final Templates templates;

    DesignationController(Delegations delegations, DesignationLinks links, Departments departments, Signatures signatures, DelegationPages pages,
            Templates templates) {
        this.delegations = delegations;
        this.links = links;
        this.departments = departments;
        this.signatures = signatures;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View show(Ui ui, @PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        return open(ui, secret, request, response, desk -> Html.of(pages.page(ui, desk, Fields.BLANK)));
    }

    @PostMapping("/delegates")
    View name(Ui ui, @PathVariable String secret, @Valid @ModelAttribute NamedForm typed, BindingResult result, HttpServletRequest request,
            HttpServletResponse response) {
        return open(ui, secret, request, response, desk -> {
            pages.name(ui, desk, typed, result);
            return result.hasErrors() ? Html.refused(pages.page(ui, desk, Fields.of(result))) : back(ui, desk);
        });
    }

    @PostMapping("/delegates/{delegate}/removal")
    View remove(Ui ui, @PathVariable String secret, @PathVariable UUID delegate, HttpServletRequest request, HttpServletResponse response) {
        return open(ui, secret, request, response, desk -> {
            delegations.remove(desk.meeting(), desk.delegation().sender(), DelegationPages.delegate(desk, delegate), desk.who());
            return back(ui, desk);
        });
    }

    @PostMapping("/delegates/{delegate}/head")
    View lead(Ui ui, @PathVariable String secret, @PathVariable UUID delegate, HttpServletRequest request, HttpServletResponse response) {
        return open(ui, secret, request, response, desk -> {
            delegations.lead(desk.meeting(), desk.delegation().sender(), DelegationPages.delegate(desk, delegate), desk.who());
            return back(ui, desk);
        });
    }

    @PostMapping("/return")
    View giveBack(Ui ui, @PathVariable String secret, @Valid @ModelAttribute DelegationController.Reason typed, BindingResult result,
            HttpServletRequest request, HttpServletResponse response) {
        return open(ui, secret, request, response, desk -> {
            if (result.hasErrors()) {
                return Html.refused(pages.page(ui, desk, Fields.of(result)));
            }
            delegations.giveBack(desk.meeting(), desk.delegation().sender(), typed.reason().strip(), desk.who());
            return back(ui, desk);
        });
    }

    /// The one use.
    @PostMapping("/confirmation")
    View confirm(Ui ui, @PathVariable String secret, @ModelAttribute DelegationController.Word typed, BindingResult result, HttpServletRequest request,
            HttpServletResponse response) {
        return open(ui, secret, request, response, desk -> {
            if (!result.hasErrors() && !typed.given()) {
                result.rejectValue("committed", "delegations.commitment.required");
            }
            if (result.hasErrors()) {
                return Html.refused(pages.page(ui, desk, Fields.of(result)));
            }
            delegations.confirm(secret, typed.version(), desk.who());
            return back(ui, desk);
        });
    }

    private View open(Ui ui, String secret, HttpServletRequest request, HttpServletResponse response, Function<Designating, View> answer) {
        var wait = signatures.claim(request.getRemoteAddr());
        if (!wait.isZero()) {
            response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
            return new Html(HttpStatus.TOO_MANY_REQUESTS, templates.delegationsShut(ui, "WAIT", null, null));
        }
        var link = links.look(secret).orElse(null);
        if (link == null) {
            return new Html(HttpStatus.NOT_FOUND, templates.delegationsShut(ui, "UNKNOWN", null, null));
        }
        signatures.forgive(request.getRemoteAddr());
        var meeting = pages.meeting(link.meeting());
        if (!link.serves()) {
            var told = link.used() != null && request.getMethod().equals("GET");
            return new Html(told ? HttpStatus.OK : HttpStatus.NOT_FOUND, templates.delegationsShut(ui, link.used() == null ? "EXPIRED" : "USED", meeting, link.used()));
        }
        var official = departments.of(link.administration()).official();
        var authority = new Acting(null, official.isEmpty() ? ui.text("delegations.authority") : official,
                new Capacity(palabre.journal.Function.AUT, link.administration().iso()));
        return answer.apply(pages.desk(meeting, Sender.of(link.administration()), authority, "/designations/" + secret));
    }

    private static View back(Ui ui, Designating desk) {
        return Html.goTo(desk.base() + "?lang=" + ui.language().code());
    }
}
