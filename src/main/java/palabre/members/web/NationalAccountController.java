package palabre.members.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import palabre.journal.Function;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.members.AppointmentId;
import palabre.members.Appointments;
import palabre.members.Invitations;
import palabre.members.MemberRights;
import palabre.members.NominationId;
import palabre.members.Nominations;
import palabre.members.People;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Ui;

/// The accounts of an administration: its focal point proposes, its authority approves, the regional office opens (P-07).
@Controller
@RequestMapping("/members/{iso}/accounts")
class NationalAccountController {

    private final Administrations administrations;
    private final Nominations nominations;
    private final Appointments appointments;
    private final Invitations invitations;
    private final People people;
    private final Clock clock;
    private final Templates templates;

    NationalAccountController(Administrations administrations, Nominations nominations, Appointments appointments,
            Invitations invitations, People people, Clock clock, Templates templates) {
        this.administrations = administrations;
        this.nominations = nominations;
        this.appointments = appointments;
        this.invitations = invitations;
        this.people = people;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    View show(Ui ui, @PathVariable String iso, Acting who) {
        return Html.of(page(ui, open(iso, who), Fields.BLANK, who));
    }

    /// The office opens on an official letter; the administration proposes its focal points.
    @PostMapping
    View add(Ui ui, @PathVariable String iso, @Valid @ModelAttribute NewAccount account, BindingResult result, Acting who) {
        var administration = open(iso, who);
        if (MemberRights.mayOpen(who)) {
            var function = account.among(MemberRights.opensOnLetter(), result);
            account.requireBasis(result);
            if (function.isPresent() && !result.hasErrors()) {
                invitations.invite(account.invitee(), function.get(), administration.id().iso(), account.onWhat(), who.actor());
            }
        } else if (MemberRights.mayNominate(who, administration.id())) {
            if (!result.hasErrors()) {
                nominations.propose(administration.id(), Function.FP, account.invitee(), who);
            }
        } else {
            throw new AccessDeniedException("accounts of " + iso);
        }
        return result.hasErrors() ? Html.refused(page(ui, administration, Fields.of(result), who)) : back(administration.id());
    }

    @PostMapping("/nominations/{id}/approval")
    View approve(@PathVariable String iso, @PathVariable UUID id, Acting who) {
        var administration = open(iso, who).id();
        check(MemberRights.mayApprove(who, administration));
        nominations.approve(new NominationId(id), administration, who);
        return back(administration);
    }

    @PostMapping("/nominations/{id}/refusal")
    View decline(@PathVariable String iso, @PathVariable UUID id, Acting who) {
        var administration = open(iso, who).id();
        check(MemberRights.mayApprove(who, administration) || MemberRights.mayOpen(who));
        nominations.decline(new NominationId(id), administration, who);
        return back(administration);
    }

    @PostMapping("/nominations/{id}/opening")
    View openAccount(@PathVariable String iso, @PathVariable UUID id, Acting who) {
        var administration = open(iso, who).id();
        check(MemberRights.mayOpen(who));
        nominations.open(new NominationId(id), administration, who);
        return back(administration);
    }

    /// R-SEC-07: rights end with the appointment, within the next request.
    @PostMapping("/appointments/{id}/end")
    View end(@PathVariable String iso, @PathVariable UUID id, Acting who) {
        var administration = open(iso, who).id();
        var ending = appointments.find(new AppointmentId(id)).filter(one -> one.scope().equals(administration.iso()))
                .orElseThrow(() -> new NoSuchElementException("appointment " + id));
        check(MemberRights.mayEnd(who, administration, ending.function()));
        appointments.end(ending.id(), LocalDate.now(clock), who.actor());
        return back(administration);
    }

    private JteModel page(Ui ui, Administration administration, Fields fields, Acting who) {
        var acting = people.acting(administration.id().iso(), MemberRights.opensOnLetter(), LocalDate.now(clock));
        return templates.membersAccounts(ui, administration, acting, nominations.of(administration.id()), fields, who);
    }

    /// Another administration's accounts do not exist for its neighbours; for other functions they are out of bounds.
    private Administration open(String iso, Acting who) {
        var administration = AdministrationId.of(iso).flatMap(administrations::find)
                .orElseThrow(() -> new NoSuchElementException("administration " + iso));
        if (!MemberRights.maySeeAccounts(who, administration.id())) {
            if (who.is(Function.FP, Function.AUT)) {
                throw new NoSuchElementException("accounts of " + iso);
            }
            throw new AccessDeniedException("accounts of " + iso);
        }
        return administration;
    }

    private static void check(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("not theirs");
        }
    }

    private static View back(AdministrationId administration) {
        return Html.goTo("/members/" + administration.path() + "/accounts");
    }
}
