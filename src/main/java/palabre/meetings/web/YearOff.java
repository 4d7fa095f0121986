package palabre.meetings.web;

import java.util.List;
import palabre.meetings.DayOff;
import palabre.meetings.Holiday;
import palabre.members.Administration;
import palabre.store.Mark;
import palabre.ui.Ui;

/// The days off of one country in one year, as their page shows them; `current` is the year it is.
public record YearOff(Administration country, int year, List<DayOff> days, List<Administration> countries, int current) {

    /// What follows the question mark for this country and year.
    public String query() {
        return "?country=" + country.id().iso() + "&year=" + year;
    }

    /// How sure the day is, in a word.
    public static String state(DayOff off) {
        if (off.toBeConfirmed()) {
            return "meetings.off.foreseen";
        }
        if (off.holiday().kind().movable()) {
            return off.kept() ? "meetings.off.announced" : "meetings.off.notKept";
        }
        return off.holiday().kind() == Holiday.Kind.ONCE ? "meetings.off.once" : "meetings.off.yearly";
    }

    public static String source(Ui ui, DayOff off) {
        var announced = off.round().announced();
        if (announced != null) {
            return announced.source();
        }
        return off.holiday().mark() == Mark.GENERAL_KNOWLEDGE ? ui.text("meetings.off.unsourced") : off.holiday().source();
    }
}
