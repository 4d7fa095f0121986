package palabre.meetings.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import palabre.files.Accepted;
import palabre.files.Files;
import palabre.files.Intake;
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
    private final Intake intake;
    private final Files files;
    private final MeetingPages pages;
    private final Templates templates;

    CandidatureController(Candidatures candidatures, Intake intake, Files files, MeetingPages pages, Templates templates) {
        this.candidatures = candidatures;
        this.intake = intake;
        this.files = files;
        this.pages = pages;
        this.templates = templates;
    }

    public record Offer(@NotBlank @Size(max = 80) @Plain String city, @NotBlank @Size(max = 200) @Plain String letter,
            @NotBlank @Size(max = 2000) @Plain String means, @Nullable MultipartFile scan) {}

    public record Letter(@Nullable MultipartFile scan) {}

    @GetMapping("/new")
    View blank(Ui ui, Acting who, @PathVariable UUID meeting) {
        return Html.of(templates.meetingsCandidature(ui, who, Fields.BLANK, open(meeting, who), pages.names()));
    }

    @PostMapping
    View stand(Ui ui, Acting who, @PathVariable UUID meeting, @Valid @ModelAttribute Offer typed, BindingResult result) {
        var sought = open(meeting, who);
        var scan = intake.receive(ui, "scan", typed.scan(), Accepted.SCANS, result);
        if (result.hasErrors()) {
            return Html.refused(templates.meetingsCandidature(ui, who, Fields.of(result), sought, pages.names()));
        }
        var status = who.is(Function.AUT) ? Candidature.Status.LODGED : Candidature.Status.PREPARED;
        candidatures.stand(sought.id(), own(who), typed.city().strip(), typed.letter().strip(), typed.means().strip(), scan.orElse(null), status, who);
        return Html.goTo(sought.id().path() + "#hosts");
    }

    @GetMapping("/{id}/letter")
    View letter(Acting who, @PathVariable UUID meeting, @PathVariable UUID id) {
        var candidature = ofThis(meeting, id, who);
        if (candidature.scan() == null || !MeetingRights.mayReadLetter(who, candidature)) {
            throw new NoSuchElementException("letter of candidature " + id);
        }
        return files.download(candidature.scan());
    }

    @GetMapping("/{id}/letter/new")
    View noLetterYet(Ui ui, Acting who, @PathVariable UUID meeting, @PathVariable UUID id) {
        var candidature = attachable(meeting, id, who);
        return Html.of(templates.meetingsLetter(ui, Fields.BLANK, pages.seen(meeting, who), candidature));
    }

    @PostMapping("/{id}/letter")
    View attach(Ui ui, Acting who, @PathVariable UUID meeting, @PathVariable UUID id, @ModelAttribute Letter brought, BindingResult result) {
        var candidature = attachable(meeting, id, who);
        var scan = intake.require(ui, "scan", brought.scan(), Accepted.SCANS, result);
        if (scan.isEmpty()) {
            return Html.refused(templates.meetingsLetter(ui, Fields.of(result), pages.seen(meeting, who), candidature));
        }
        candidatures.attach(id, scan.get(), who);
        return Html.goTo(candidature.meeting().path() + "#hosts");
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

    private Candidature attachable(UUID meeting, UUID id, Acting who) {
        var candidature = ofThis(meeting, id, who);
        if (!MeetingRights.mayAttachLetter(who, candidature)) {
            throw new AccessDeniedException("may not attach a letter to candidature " + id);
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
