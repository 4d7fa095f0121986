package palabre.members.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.journal.Acting;
import palabre.members.AdministrationId;
import palabre.members.AppointmentId;
import palabre.members.Appointments;
import palabre.members.FocalPoints;
import palabre.members.MemberRights;
import palabre.members.NominationId;
import palabre.members.Nominations;
import palabre.members.Seat;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Ui;

/// Who acts for an administration: its focal point proposes, its authority approves, the regional office opens (P-07).
@Controller
@RequestMapping("/members/{iso}/accounts")
class NationalAccountController {

    private final AgentsPages pages;
    private final Nominations nominations;
    private final Appointments appointments;
    private final FocalPoints focalPoints;
    private final Templates templates;

    NationalAccountController(AgentsPages pages, Nominations nominations, Appointments appointments, FocalPoints focalPoints,
            Templates templates) {
        this.pages = pages;
        this.nominations = nominations;
        this.appointments = appointments;
        this.focalPoints = focalPoints;
        this.templates = templates;
    }

    @GetMapping
    View show(Ui ui, @PathVariable String iso, Acting who) {
        return Html.of(page(ui, pages.open(iso, who), Fields.BLANK, who));
    }

    @PostMapping
    View nominate(Ui ui, @PathVariable String iso, @Valid @ModelAttribute Nominating nominating, BindingResult result, Acting who) {
        var administration = pages.open(iso, who);
        check(MemberRights.mayNominate(who, administration, nominating.chosen()));
        if (!result.hasErrors()) {
            Nominating.refusePast(nominating.from(), pages.today(), result);
        }
        if (result.hasErrors()) {
            return Html.refused(page(ui, administration, Fields.of(result), who));
        }
        nominations.propose(administration, nominating.chosen(), nominating.invitee(), nominating.from(), who);
        return back(administration);
    }

    @PostMapping("/nominations/{id}/approval")
    View approve(@PathVariable String iso, @PathVariable UUID id, Acting who) {
        var administration = pages.open(iso, who);
        check(MemberRights.mayApprove(who, administration));
        nominations.approve(new NominationId(id), administration, who);
        return back(administration);
    }

    @PostMapping("/nominations/{id}/refusal")
    View decline(@PathVariable String iso, @PathVariable UUID id, Acting who) {
        var administration = pages.open(iso, who);
        check(MemberRights.mayApprove(who, administration) || MemberRights.mayOpen(who));
        nominations.decline(new NominationId(id), administration, "", who);
        return back(administration);
    }

    @PostMapping("/nominations/{id}/opening")
    View openAccount(@PathVariable String iso, @PathVariable UUID id, Acting who) {
        var administration = pages.open(iso, who);
        check(MemberRights.mayOpen(who));
        nominations.open(new NominationId(id), administration, who);
        return back(administration);
    }

    /// The authority has no account, or does not use it: it is asked at its official address.
    @PostMapping("/nominations/{id}/link")
    View ask(@PathVariable String iso, @PathVariable UUID id, Acting who) {
        var administration = pages.open(iso, who);
        check(MemberRights.mayAskByLink(who, administration));
        nominations.askByLink(new NominationId(id), administration, who);
        return back(administration);
    }

    @PostMapping("/nominations/{id}/link/withdrawal")
    View withdraw(@PathVariable String iso, @PathVariable UUID id, Acting who) {
        var administration = pages.open(iso, who);
        check(MemberRights.mayAskByLink(who, administration));
        nominations.withdrawLink(new NominationId(id), administration, who);
        return back(administration);
    }

    /// Rights end with the appointment, within the next request.
    @PostMapping("/appointments/{id}/end")
    View end(@PathVariable String iso, @PathVariable UUID id, Acting who) {
        var administration = pages.open(iso, who);
        var ending = appointments.find(new AppointmentId(id)).filter(one -> one.scope().equals(administration.iso()));
        check(ending.isEmpty() || MemberRights.mayEnd(who, administration, ending.get().function()));
        focalPoints.leave(new AppointmentId(id), administration, who);
        return back(administration);
    }

    @PostMapping("/appointments/{id}/seat")
    View move(@PathVariable String iso, @PathVariable UUID id, @RequestParam Seat seat, Acting who) {
        var administration = pages.open(iso, who);
        check(MemberRights.mayApprove(who, administration));
        focalPoints.move(new AppointmentId(id), seat, administration, who);
        return back(administration);
    }

    private JteModel page(Ui ui, AdministrationId administration, Fields fields, Acting who) {
        return templates.membersAccounts(ui, pages.of(administration), fields, who);
    }

    private static void check(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("not theirs");
        }
    }

    static View back(AdministrationId administration) {
        return Html.goTo("/members/" + administration.path() + "/accounts");
    }
}
