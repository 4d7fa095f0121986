package palabre.meetings;

import static palabre.charter.Parameter.COMMISSION_DAYS_BEFORE;
import static palabre.charter.Parameter.COMMISSION_DAYS_UNIT;

import java.time.LocalDate;
import palabre.charter.Terms;

/// When the commissions meet in a plenary year: the days just before its opening (R-CMT-05, A-06).
final class BeforeThePlenary {

    private BeforeThePlenary() {}

    static Dates dates(LocalDate opening, Terms terms, DayCalendar calendar) {
        var days = terms.number(COMMISSION_DAYS_BEFORE);
        if (!terms.word(COMMISSION_DAYS_UNIT).equals("ouvre")) {
            return new Dates(opening.minusDays(days), opening.minusDays(1));
        }
        var last = calendar.noLaterThan(opening.minusDays(1));
        var first = last;
        for (int left = days - 1; left > 0; left--) {
            first = calendar.noLaterThan(first.minusDays(1));
        }
        return new Dates(first, last);
    }
}
