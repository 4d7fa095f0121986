package palabre.meetings;

import java.time.LocalDate;

/// One line of the table of days off: a holiday, and one time it comes round.
public record DayOff(Holiday holiday, Holiday.Round round) {

    /// Where it stands in the table, kept or not.
    public LocalDate day() {
        var first = round.first();
        return first == null ? round.foreseen() : first;
    }

    public boolean kept() {
        return round.first() != null;
    }

    public boolean toBeConfirmed() {
        return holiday.kind().movable() && round.announced() == null;
    }
}
