package palabre.documents;

import static palabre.journal.Function.BRRC;
import static palabre.journal.Function.FP;
import static palabre.journal.Function.OMD;
import static palabre.journal.Function.PRES;
import static palabre.journal.Function.VP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import palabre.journal.Acting;
import palabre.journal.Awaited;
import palabre.journal.Expectations;
import palabre.meetings.Duty;
import palabre.meetings.Duty.Task;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.meetings.Meetings;
import palabre.meetings.Planning;
import palabre.meetings.Titles;
import palabre.ui.Message;

/// What documents expect of whoever acts: a paper owed, an examination, a translation, a communication, a word on a level.
@Component
class DocumentExpectations implements Expectations {

    private static final int AHEAD = 120;
    private static final int EXAMINATION_DAYS = 5;

    private final Documents documents;
    private final Reaches reaches;
    private final Meetings meetings;
    private final Planning planning;
    private final Deadlines deadlines;

    DocumentExpectations(Documents documents, Reaches reaches, Meetings meetings, Planning planning, Deadlines deadlines) {
        this.documents = documents;
        this.reaches = reaches;
        this.meetings = meetings;
        this.planning = planning;
        this.deadlines = deadlines;
    }

    @Override
    public List<Awaited> of(Acting who, LocalDate today) {
        var coming = !who.signedIn() ? Map.<MeetingId, Meeting>of() : meetings.all().stream()
                .filter(meeting -> DocumentRights.takesPapers(meeting) && !meeting.dates().last().isBefore(today))
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
        var awaited = new ArrayList<Awaited>();
        if (coming.isEmpty() || who.is(palabre.journal.Function.SYS)) {
            return awaited;
        }
        var papers = documents.open().stream().filter(paper -> coming.containsKey(paper.meeting())).collect(Collectors.groupingBy(Document::meeting));
        var reach = reaches.of(who, coming.values());
        duties(who, reach, today, coming, papers, awaited);
        coming.values().forEach(meeting -> {
            for (var paper : papers.getOrDefault(meeting.id(), List.of())) {
                one(who, reach, meeting, paper, awaited);
            }
        });
        return awaited;
    }

    /// The lines of the retro-plannings that are done here: contributions by those who have brought none, papers by the regional office.
    private void duties(Acting who, Reach reach, LocalDate today, Map<MeetingId, Meeting> coming, Map<MeetingId, List<Document>> papers, List<Awaited> awaited) {
        if (!who.is(FP, OMD, VP, BRRC)) {
            return;
        }
        for (var duty : planning.duties()) {
            var meeting = coming.get(duty.meeting());
            if (meeting == null || !duty.owedBy(who) || duty.done() != null || duty.target().isAfter(today.plusDays(AHEAD))) {
                continue;
            }
            var own = papers.getOrDefault(meeting.id(), List.of());
            var owed = switch (duty.task()) {
                case CONTRIBUTIONS -> DocumentRights.mayDeposit(who, meeting, reach) && own.stream().noneMatch(one -> reach.own().contains(one.author()));
                case DOCUMENTS -> !own.isEmpty() || !duty.due().isAfter(today.plusDays(AHEAD / 2));
                default -> false;
            };
            if (owed) {
                awaited.add(line(duty, meeting, duty.task() == Task.DOCUMENTS ? "/communication" : "/new"));
            }
        }
    }

    private static Awaited line(Duty duty, Meeting meeting, String where) {
        return new Awaited(Message.of("meetings.duty." + duty.task()), Message.of("meetings.awaited.duty", Titles.of(meeting), duty.mark()), duty.target(), duty.rule(),
                Documents.path(meeting.id()) + where);
    }

    private void one(Acting who, Reach reach, Meeting meeting, Document paper, List<Awaited> awaited) {
        var examines = DocumentRights.mayExamine(who, meeting, reach);
        var contributions = deadlines.contribution(meeting);
        if (reach.own().contains(paper.author()) && DocumentRights.mayBring(who, meeting, paper, reach)) {
            awaited.add(awaited(paper.stage() == Stage.RETURNED ? "documents.awaited.again" : "documents.awaited.file", meeting, paper, contributions.due(),
                    Deadlines.contributions(meeting).id(), "/versions/new"));
        }
        if (examines && (paper.stage().examined() || !paper.pending().isEmpty())) {
            var since = paper.deposited().map(contributions::day).orElse(contributions.due());
            awaited.add(awaited("documents.awaited.examination", meeting, paper, since.plusDays(EXAMINATION_DAYS), null, "/examination"));
        }
        if (DocumentRights.mayTranslate(who, meeting, reach) && paper.stage() == Stage.IN_TRANSLATION) {
            awaited.add(new Awaited(Message.of("documents.awaited.translation", paper.title()), Titles.of(meeting), deadlines.communication(meeting).due(),
                    Deadlines.rule(meeting).id(), Documents.path(meeting.id()) + "/translations"));
        }
        var lowering = paper.lowering();
        if (lowering != null && who.is(PRES, BRRC) && !lowering.by().capacity().startsWith(who.capacity().function().name())) {
            awaited.add(awaited("documents.awaited.lowering", meeting, paper, null, null, "#about"));
        }
    }

    private static Awaited awaited(String what, Meeting meeting, Document paper, @Nullable LocalDate due, @Nullable String rule, String where) {
        return new Awaited(Message.of(what, paper.title()), Titles.of(meeting), due, rule,
                paper.id().path() + where);
    }
}
