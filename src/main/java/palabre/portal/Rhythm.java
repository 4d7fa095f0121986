package palabre.portal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import palabre.charter.Parameter;
import palabre.charter.Rule;
import palabre.charter.Terms;
import palabre.portal.Occasion.Kind;
import palabre.portal.Occasion.State;
import palabre.ui.KnownDate;
import palabre.ui.Message;
import palabre.ui.Text;

/// The years ahead as the charter makes them: a plenary every so many years, the commissions each year (R-PLEN-05, R-CMT-03).
/// What is already planned is told by its own dates.
record Rhythm(Terms terms, int lastPlenary) {

    private static final State TO_BE_SET = new State(Message.of("portal.rhythm"), "", false);
    private static final Text NOTHING = new Text(Map.of());

    /// `commissionsPlanned` says how many commissions of a year already have their dates.
    List<Occasion> ahead(LocalDate today, int years, Set<Integer> plenariesPlanned, Map<Integer, Integer> commissionsPlanned) {
        var foretold = new ArrayList<Occasion>();
        var next = nextPlenary(today);
        for (int year = today.getYear(); year <= today.getYear() + years; year++) {
            var plenary = year >= next && (year - next) % terms.number(Parameter.PLENARY_INTERVAL_YEARS) == 0;
            var missing = terms.number(Parameter.COMMISSION_COUNT) - commissionsPlanned.getOrDefault(year, 0);
            if (missing > 0 && !in(year, Parameter.COMMISSION_LAST_MONTH).atEndOfMonth().isBefore(today)) {
                var before = plenary ? Message.of("portal.rhythm.before", terms.number(Parameter.COMMISSION_DAYS_BEFORE)) : null;
                foretold.add(new Occasion(Kind.RHYTHM, "", month(in(year, Parameter.COMMISSION_FIRST_MONTH)),
                        month(in(year, Parameter.COMMISSION_LAST_MONTH)), Message.of("portal.rhythm.commissions", missing), NOTHING, before,
                        NOTHING, TO_BE_SET, (plenary ? Rule.R_CMT_05 : Rule.R_CMT_03).id(), "", "", 0));
            }
            if (plenary && !plenariesPlanned.contains(year)) {
                foretold.add(new Occasion(Kind.RHYTHM, "", month(in(year, Parameter.PLENARY_FIRST_MONTH)),
                        month(in(year, Parameter.PLENARY_LAST_MONTH)), Message.of("portal.rhythm.plenary"), NOTHING, null,
                        NOTHING, TO_BE_SET, Rule.R_PLEN_05.id(), "", "", 0));
            }
        }
        return foretold;
    }

    /// The year after the interval, or, when that one was let pass, the first whose window is still open.
    private int nextPlenary(LocalDate today) {
        int next = lastPlenary + terms.number(Parameter.PLENARY_INTERVAL_YEARS);
        while (in(next, Parameter.PLENARY_LAST_MONTH).atEndOfMonth().isBefore(today)) {
            next++;
        }
        return next;
    }

    private YearMonth in(int year, Parameter month) {
        return YearMonth.of(year, terms.number(month));
    }

    private static KnownDate month(YearMonth month) {
        return new KnownDate(month.toString());
    }
}
