package palabre.meetings.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
import palabre.meetings.Candidature;
import palabre.meetings.Candidatures;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingRights;
import palabre.members.AdministrationId;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Plain;
import palabre.ui.Ui;

/// A country asks to host a plenary; its authority signs, the presidency retains one (P-11, P-12).
@Controller
@RequestMapping("/meetings/{meeting}/candidatures")
class CandidatureController {

    private final Candidatures candidatures;
    private final MeetingPages pages;
    private final Templates templates;

    CandidatureController(Candidatures candidatures, MeetingPages pages, Templates templates) {
        this.candidatures = candidatures;
        this.pages = pages;
        this.templates = templates;
    }

    public record Offer(@NotBlank @Size(max = 80) @Plain String city, @NotBlank @Size(max = 200) @Plain String letter,
            @NotBlank @Size(max = 2000) @Plain String means) {}

    @GetMapping("/new")
    View blank(Ui ui, Acting who, @PathVariable UUID meeting) {
        return Html.of(templates.meetingsCandidature(ui, who, Fields.BLANK, open(meeting, who), pages.names()));
    }

    @PostMapping
    View stand(Ui ui, Acting who, @PathVariable UUID meeting, @Valid @ModelAttribute Offer typed, BindingResult result) {
        var sought = open(meeting, who);
        if (result.hasErrors()) {
            return Html.refused(templates.meetingsCandidature(ui, who, Fields.of(result), sought, pages.names()));
        }
        var status = who.is(Function.AUT) ? Candidature.Status.LODGED : Candidature.Status.PREPARED;
        candidatures.stand(sought.id(), own(who), typed.city().strip(), typed.letter().strip(), typed.means().strip(), status, who);
        return Html.goTo(sought.id().path() + "#hosts");
    }

    @PostMapping("/{id}/signature")
    View lodge(Acting who, @PathVariable UUID meeting, @PathVariable UUID id) {
        var candidature = ofThis(meeting, id, who);
        if (!who.is(Function.AUT) || !candidature.candidate().equals(own(who))) {
            throw new AccessDeniedException("only the country's authority lodges its candidature");
        }
        candidatures.lodge(id, who);
        return Html.goTo(candidature.meeting().path() + "#hosts");
    }

    @PostMapping("/{id}/withdrawal")
    View withdraw(Acting who, @PathVariable UUID meeting, @PathVariable UUID id) {
        var candidature = ofThis(meeting, id, who);
        if (!who.is(Function.AUT) || !candidature.candidate().equals(own(who))) {
            throw new AccessDeniedException("only the country's authority withdraws its candidature");
        }
        candidatures.withdraw(id, who);
        return Html.goTo(candidature.meeting().path() + "#hosts");
    }

    @PostMapping("/{id}/choice")
    View retain(Acting who, @PathVariable UUID meeting, @PathVariable UUID id) {
        var candidature = ofThis(meeting, id, who);
        if (!MeetingRights.mayDecideHost(who, pages.seen(meeting, who))) {
            throw new AccessDeniedException("only the presidency retains a candidature");
        }
        candidatures.retain(candidature.id(), who);
        return Html.goTo(candidature.meeting().path() + "#hosts");
    }

    private Candidature ofThis(UUID meeting, UUID id, Acting who) {
        var seen = pages.seen(meeting, who);
        if (!MeetingRights.maySeeConformity(who)) {
            throw new NoSuchElementException("candidature " + id);
        }
        var candidature = candidatures.find(id);
        if (!candidature.meeting().equals(seen.id())) {
            throw new NoSuchElementException("candidature " + id);
        }
        return candidature;
    }

    private Meeting open(UUID id, Acting who) {
        var meeting = pages.seen(id, who);
        if (!MeetingRights.mayStand(who, meeting)) {
            throw new AccessDeniedException("may not stand for meeting " + id);
        }
        return meeting;
    }

    private static AdministrationId own(Acting who) {
        return AdministrationId.of(who).orElseThrow(() -> new AccessDeniedException("acts for no administration"));
    }
}
