package palabre.meetings.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import palabre.journal.Function;
import palabre.meetings.Duty;
import palabre.meetings.Meeting;

/// The retro-planning as a picture: a lane for each who owes, a mark for each date, the meeting as a band.
/// Positions across are in hundredths of the width, so that it stretches while its words do not.
public record RetroPicture(List<Month> months, List<Lane> lanes, String today, String from, String width) {

    /// Where a month begins.
    public record Month(LocalDate first, String x) {}

    public record Lane(Function function, List<Point> points) {}

    public record Point(Duty duty, String x, String look, boolean fine) {}

    /// Only what is near the meeting: from 130 days before to 40 after.
    public static RetroPicture of(Meeting meeting, List<Duty> duties, LocalDate today) {
        var begin = meeting.dates().first().minusDays(130);
        var end = meeting.dates().last().plusDays(40);
        var months = new ArrayList<Month>();
        for (var month = YearMonth.from(begin).plusMonths(1); !month.atDay(1).isAfter(end); month = month.plusMonths(1)) {
            months.add(new Month(month.atDay(1), x(month.atDay(1), begin, end)));
        }
        Map<Function, List<Point>> lanes = new EnumMap<>(Function.class);
        for (var duty : duties) {
            if (!duty.target().isBefore(begin) && !duty.target().isAfter(end)) {
                var lane = lanes.computeIfAbsent(duty.by().getFirst(), _ -> new ArrayList<>());
                var near = !lane.isEmpty() && ChronoUnit.DAYS.between(lane.getLast().duty().target(), duty.target()) < 9;
                lane.add(new Point(duty, x(duty.target(), begin, end), look(duty, today), near));
            }
        }
        return new RetroPicture(months, lanes.entrySet().stream().map(lane -> new Lane(lane.getKey(), lane.getValue())).toList(),
                today.isBefore(begin) || today.isAfter(end) ? "" : x(today, begin, end),
                x(meeting.dates().first(), begin, end), percent(meeting.dates().days(), begin, end));
    }

    /// Pixels.
    public int height() {
        return 40 + lanes.size() * 60;
    }

    private static String look(Duty duty, LocalDate today) {
        if (duty.done() != null) {
            return "done";
        }
        if (duty.late(today)) {
            return "over-due";
        }
        return duty.target().minusDays(7).isAfter(today) ? "next" : "wait";
    }

    private static String x(LocalDate day, LocalDate begin, LocalDate end) {
        return percent(ChronoUnit.DAYS.between(begin, day), begin, end);
    }

    private static String percent(long days, LocalDate begin, LocalDate end) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * days / ChronoUnit.DAYS.between(begin, end));
    }
}
