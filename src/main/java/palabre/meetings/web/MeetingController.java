package palabre.meetings.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.charter.Derogations;
import palabre.journal.Acting;
import palabre.journal.Journal;
import palabre.meetings.Candidatures;
import palabre.meetings.Chapter;
import palabre.meetings.Chapters;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingRights;
import palabre.meetings.Meetings;
import palabre.meetings.Planning;
import palabre.meetings.Secretariats;
import palabre.meetings.Sittings;
import palabre.meetings.Titles;
import palabre.printing.Papers;
import palabre.ui.Html;
import palabre.ui.Ui;

@Controller
@RequestMapping("/meetings")
class MeetingController {

    /// More than were ever done on one meeting.
    private static final int ACTS = 500;

    private final Meetings meetings;
    private final Planning planning;
    private final Secretariats secretariats;
    private final Sittings sittings;
    private final Candidatures candidatures;
    private final Derogations derogations;
    private final Journal journal;
    private final ObjectProvider<Chapters> chapters;
    private final MeetingPages pages;
    private final Papers papers;
    private final Templates templates;

    MeetingController(Meetings meetings, Planning planning, Secretariats secretariats, Sittings sittings, Candidatures candidatures,
            Derogations derogations, Journal journal, ObjectProvider<Chapters> chapters, MeetingPages pages, Papers papers, Templates templates) {
        this.meetings = meetings;
        this.planning = planning;
        this.secretariats = secretariats;
        this.sittings = sittings;
        this.candidatures = candidatures;
        this.derogations = derogations;
        this.journal = journal;
        this.chapters = chapters;
        this.pages = pages;
        this.papers = papers;
        this.templates = templates;
    }

    /// Meetings to come first, then those held, newest first; `kind` keeps plenaries or one commission.
    @GetMapping
    View index(Ui ui, Acting who, @RequestParam(defaultValue = "") String kind) {
        var today = pages.today();
        var seen = meetings.all().stream()
                .filter(meeting -> MeetingRights.maySee(who, meeting))
                .filter(meeting -> kind.isEmpty() || kind.equals("plenary") && meeting.plenary()
                        || meeting.commission().filter(commission -> commission.code().equals(kind)).isPresent())
                .toList();
        var coming = seen.stream().filter(meeting -> !meeting.stage().held() && !meeting.dates().last().isBefore(today)).toList();
        var past = seen.stream().filter(meeting -> !coming.contains(meeting)).toList().reversed();
        return Html.of(templates.meetingsIndex(ui, who, kind, coming, past, pages.commissions(), pages.names()));
    }

    @GetMapping("/{id}")
    View show(Ui ui, Acting who, @PathVariable UUID id) {
        var meeting = pages.seen(id, who);
        var opening = meetings.opening(meeting.id()).orElse(null);
        var inside = MeetingRights.maySeeConformity(who);
        var story = new Story(meeting, planning.judge(meeting), meeting.plenary() ? meetings.with(meeting.id()) : List.of(),
                chapters.orderedStream().flatMap(module -> module.of(meeting, who).stream())
                        .sorted(Comparator.comparingInt(Chapter::order)).toList(),
                who.signedIn() ? planning.duties(meeting) : List.of(),
                inside ? candidatures.of(meeting.id()) : List.of(),
                inside ? derogations.on(meeting.id().subject()) : List.of(),
                inside ? journal.of(meeting.id().subject(), 8) : List.of(), pages.names(), pages.today(),
                pages.lead(meeting.dates().first()), opening, secretariats.of(meeting),
                opening != null && opening.suspended() && MeetingRights.mayClose(who, meeting) ? sittings.next(meeting) : null,
                pages.seated(meeting, ui.language()));
        return Html.of(templates.meetingsShow(ui, who, story));
    }

    /// The conformity sheet (D-38): each rule that applies, what was found and on what evidence.
    @GetMapping("/{id}/conformity")
    View conformity(Ui ui, Acting who, @PathVariable UUID id) {
        var sheet = sheet(ui, who, id);
        return Html.of(templates.meetingsConformity(ui, who, sheet.meeting(), sheet.sheet(), sheet.derogations(), sheet.today()));
    }

    @GetMapping("/{id}/conformity.pdf")
    View conformityKept(Ui ui, Acting who, @PathVariable UUID id) {
        var sheet = sheet(ui, who, id);
        return papers.pdf(fileName(ui, sheet.meeting()), sheet.paper());
    }

    @GetMapping("/{id}/conformity.docx")
    View conformityEdited(Ui ui, Acting who, @PathVariable UUID id) {
        var sheet = sheet(ui, who, id);
        return papers.word(fileName(ui, sheet.meeting()), sheet.paper());
    }

    private ConformityPaper sheet(Ui ui, Acting who, UUID id) {
        var meeting = pages.seen(id, who);
        if (!MeetingRights.maySeeConformity(who)) {
            throw new AccessDeniedException("may not read the conformity sheet");
        }
        return new ConformityPaper(ui, meeting, planning.sheet(meeting), derogations.on(meeting.id().subject()),
                journal.of(meeting.id().subject(), ACTS), pages.today());
    }

    private static String fileName(Ui ui, Meeting meeting) {
        return ui.text("meetings.conformity") + ", " + ui.text(Titles.of(meeting));
    }
}
