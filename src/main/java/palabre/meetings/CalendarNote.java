package palabre.meetings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import palabre.charter.Parameter;
import palabre.charter.Terms;
import palabre.ui.Message;

/// What the calendar has to say of a day of the meeting: Customs Day, a holiday, the fast, a week-end, the experts close behind.
/// It never forbids (A-06, A-25 and 2.2).
public record CalendarNote(LocalDate day, Message what) {

    static List<CalendarNote> of(Dates dates, DayCalendar calendar, Terms terms) {
        var notes = new ArrayList<CalendarNote>();
        var said = new HashSet<Object>();
        dates.each().forEach(day -> {
            if (DayCalendar.weekend(day) && terms.yes(Parameter.ALERT_WEEKENDS)) {
                notes.add(new CalendarNote(day, Message.of("meetings.calendar.weekend", day)));
            }
            for (var on : calendar.on(day)) {
                if (wanted(on.holiday().kind(), terms) && said.add(on.holiday().id())) {
                    notes.add(new CalendarNote(day, switch (on.holiday().kind()) {
                        case CUSTOMS_DAY -> Message.of("meetings.calendar.customs", day);
                        case RAMADAN -> Message.of(on.toBeConfirmed() ? "meetings.calendar.fast" : "meetings.calendar.fast.announced", day);
                        case FIXED, EASTER, HIJRI, ONCE -> Message.of(
                                on.toBeConfirmed() ? "meetings.calendar.holiday.foreseen" : "meetings.calendar.holiday", day, on.holiday().name());
                    }));
                }
            }
        });
        return notes;
    }

    /// Reports go to the experts before they go to the directors: they want some weeks in between.
    static Optional<CalendarNote> beforeTheExperts(Dates dates, LocalDate experts, Terms terms) {
        var gap = ChronoUnit.DAYS.between(dates.last(), experts);
        var wanted = terms.number(Parameter.EXPERTS_GAP_DAYS);
        return gap >= wanted ? Optional.empty()
                : Optional.of(new CalendarNote(dates.last(), Message.of("meetings.calendar.experts", experts, gap, wanted)));
    }

    /// The group may ask not to be told of some.
    private static boolean wanted(Holiday.Kind kind, Terms terms) {
        return switch (kind) {
            case CUSTOMS_DAY -> true;
            case RAMADAN, HIJRI -> terms.yes(Parameter.ALERT_MOVABLE_FEASTS);
            case FIXED, EASTER, ONCE -> terms.yes(Parameter.ALERT_HOLIDAYS);
        };
    }
}
