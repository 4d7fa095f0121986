package palabre.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Acting;
import palabre.journal.Expectations;
import palabre.journal.Function;
import palabre.meetings.Duty;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingRights;
import palabre.meetings.Meetings;
import palabre.meetings.Planning;
import palabre.meetings.Stage;
import palabre.meetings.Titles;
import palabre.ui.Message;

/// What lies before whoever comes in: what is expected of them, what they wait for from others, the plenary to come.
@Component
@Transactional(readOnly = true)
public class Desk {

    /// How far ahead one waits for others.
    private static final int WATCHED_DAYS = 60;
    private static final int MOST_OTHERS = 6;

    private final ObjectProvider<Expectations> expectations;
    private final Meetings meetings;
    private final Planning planning;
    private final Clock clock;

    Desk(ObjectProvider<Expectations> expectations, Meetings meetings, Planning planning, Clock clock) {
        this.expectations = expectations;
        this.meetings = meetings;
        this.planning = planning;
        this.clock = clock;
    }

    public Waiting waiting(Acting who) {
        var today = LocalDate.now(clock);
        return Waiting.of(expectations.orderedStream().flatMap(module -> module.of(who, today).stream()).toList(), today);
    }

    /// A plenary to come or being held, how far it has come, and the next line of its retro-planning.
    public record Next(Meeting meeting, int step, int steps, Optional<Duty> duty) {}

    public Optional<Next> next(Acting who) {
        var today = LocalDate.now(clock);
        return meetings.all().stream()
                .filter(meeting -> meeting.plenary() && MeetingRights.maySee(who, meeting))
                .filter(meeting -> meeting.stage() != Stage.CANCELLED && !meeting.stage().held() && !meeting.dates().last().isBefore(today))
                .findFirst()
                .map(meeting -> {
                    var path = Stage.path(meeting.kind());
                    var duty = planning.duties(meeting).stream().filter(one -> one.done() == null && !one.late(today)).findFirst();
                    return new Next(meeting, path.indexOf(meeting.stage()) + 1, path.size(), duty);
                });
    }

    /// A line that others owe, for one meeting or for several that go together.
    public record Owed(Duty duty, Message about) {}

    private record Line(Duty.Task task, LocalDate target, String mark) {}

    /// What those who lead the preparation wait for: lines of the retro-plannings that others owe, late or soon due.
    public List<Owed> others(Acting who) {
        if (!who.is(Function.PRES, Function.SG, Function.BRRC)) {
            return List.of();
        }
        var horizon = LocalDate.now(clock).plusDays(WATCHED_DAYS);
        var titles = meetings.all().stream().collect(Collectors.toMap(Meeting::id, Titles::of));
        var lines = new LinkedHashMap<Line, Owed>();
        for (var duty : planning.duties()) {
            if (duty.done() == null && !duty.owedBy(who) && !duty.target().isAfter(horizon)) {
                lines.merge(new Line(duty.task(), duty.target(), duty.mark()),
                        new Owed(duty, titles.getOrDefault(duty.meeting(), Message.of("ui.menu.meetings"))),
                        (first, _) -> new Owed(first.duty(), Message.of("portal.together")));
            }
        }
        return lines.values().stream().limit(MOST_OTHERS).toList();
    }
}
