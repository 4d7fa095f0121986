package palabre.members.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import palabre.members.Accounts;
import palabre.members.FirstAdministrator;
import palabre.members.Invitations;
import palabre.members.Invitee;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Ui;

/// Where someone invited chooses how to come in, and where the very first one begins.
@Controller
@RequestMapping("/sign-in")
class InvitationController {

    private final Invitations invitations;
    private final FirstAdministrator first;
    private final Entry entry;
    private final Templates templates;

    InvitationController(Invitations invitations, FirstAdministrator first, Entry entry, Templates templates) {
        this.invitations = invitations;
        this.first = first;
        this.entry = entry;
        this.templates = templates;
    }

    record Choice(@NotBlank @Size(max = 200) String password) {}

    record Beginning(@NotBlank @Size(max = 120) String name, @NotBlank @Email @Size(max = 200) String mail,
            @NotBlank @Size(max = 200) String password) {}

    @GetMapping("/invitation/{secret}")
    View showInvitation(Ui ui, @PathVariable String secret) {
        return invitations.opens(secret) ? Html.of(templates.membersInvitation(ui, Fields.BLANK, secret)) : spent(ui);
    }

    @PostMapping("/invitation/{secret}")
    View accept(Ui ui, @PathVariable String secret, @Valid @ModelAttribute Choice choice, BindingResult result,
            HttpServletRequest request, HttpServletResponse response) {
        if (!invitations.opens(secret)) {
            return spent(ui);
        }
        Entry.refuseShort(choice.password(), result);
        if (result.hasErrors()) {
            return Html.refused(templates.membersInvitation(ui, Fields.of(result), secret));
        }
        var person = invitations.accept(secret, Accounts.sealed(choice.password()));
        if (person.isEmpty()) {
            return spent(ui);
        }
        return Html.goTo(entry.admit(person.get(), Entry.How.PASSWORD, false, "/", request, response));
    }

    @GetMapping("/first/{secret}")
    View showFirst(Ui ui, @PathVariable String secret) {
        return first.opens(secret) ? Html.of(templates.membersFirst(ui, Fields.BLANK, secret)) : spent(ui);
    }

    @PostMapping("/first/{secret}")
    View begin(Ui ui, @PathVariable String secret, @Valid @ModelAttribute Beginning beginning, BindingResult result,
            HttpServletRequest request, HttpServletResponse response) {
        if (!first.opens(secret)) {
            return spent(ui);
        }
        Entry.refuseShort(beginning.password(), result);
        if (result.hasErrors()) {
            return Html.refused(templates.membersFirst(ui, Fields.of(result), secret));
        }
        var who = new Invitee("", beginning.name(), beginning.mail(), ui.language());
        var person = first.open(secret, who, Accounts.sealed(beginning.password()));
        if (person.isEmpty()) {
            return spent(ui);
        }
        return Html.goTo(entry.admit(person.get(), Entry.How.PASSWORD, false, "/technical/accounts", request, response));
    }

    private View spent(Ui ui) {
        return new Html(HttpStatus.NOT_FOUND, templates.membersSpent(ui));
    }
}
