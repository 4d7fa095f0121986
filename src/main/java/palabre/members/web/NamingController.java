package palabre.members.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import palabre.journal.Acting;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.members.MemberRights;
import palabre.members.Renamings;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Ui;

/// What an administration is called: the presidency proposes a new name, the regional office approves it (P-03).
@Controller
@RequestMapping("/members/{iso}/naming")
class NamingController {

    private final Administrations administrations;
    private final Renamings renamings;
    private final Templates templates;

    NamingController(Administrations administrations, Renamings renamings, Templates templates) {
        this.administrations = administrations;
        this.renamings = renamings;
        this.templates = templates;
    }

    @GetMapping
    View edit(Ui ui, @PathVariable String iso, Acting who) {
        var administration = known(iso);
        check(MemberRights.mayProposeChange(who));
        return Html.of(templates.membersNaming(ui, administration, Fields.known(NamingForm.values(administration.naming()))));
    }

    @PostMapping
    View propose(Ui ui, @PathVariable String iso, @Valid @ModelAttribute NamingForm typed, BindingResult result, Acting who) {
        var administration = known(iso);
        check(MemberRights.mayProposeChange(who));
        if (result.hasErrors()) {
            return Html.refused(templates.membersNaming(ui, administration, Fields.of(result)));
        }
        renamings.propose(administration, typed.naming(), typed.since(), typed.decision(), who);
        return back(administration);
    }

    @PostMapping("/{id}/approval")
    View approve(@PathVariable String iso, @PathVariable UUID id, Acting who) {
        var administration = known(iso);
        check(MemberRights.mayDecideChange(who));
        renamings.approve(id, administration.id(), who);
        return back(administration);
    }

    @PostMapping("/{id}/refusal")
    View decline(@PathVariable String iso, @PathVariable UUID id, Acting who) {
        var administration = known(iso);
        check(MemberRights.mayDecideChange(who));
        renamings.decline(id, administration.id(), who);
        return back(administration);
    }

    private Administration known(String iso) {
        return AdministrationId.of(iso).flatMap(administrations::find)
                .orElseThrow(() -> new NoSuchElementException("administration " + iso));
    }

    private static void check(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("naming");
        }
    }

    private static View back(Administration administration) {
        return Html.goTo("/members/" + administration.id().path());
    }
}
