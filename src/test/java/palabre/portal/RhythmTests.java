package palabre.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import palabre.Proves;
import palabre.charter.Parameter;
import palabre.charter.Rule;
import palabre.charter.Terms;

class RhythmTests {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 14);
    static final Terms TERMS = new Terms(Map.of(Parameter.PLENARY_INTERVAL_YEARS, "2", Parameter.PLENARY_FIRST_MONTH, "1",
            Parameter.PLENARY_LAST_MONTH, "2", Parameter.COMMISSION_COUNT, "3", Parameter.COMMISSION_FIRST_MONTH, "1",
            Parameter.COMMISSION_LAST_MONTH, "2", Parameter.COMMISSION_DAYS_BEFORE, "2"), Map.of());

    List<String> told(int last, Set<Integer> plenaries, Map<Integer, Integer> commissions) {
        return new Rhythm(TERMS, last).ahead(TODAY, 4, plenaries, commissions).stream()
                .map(one -> one.first().iso() + " " + one.last().iso() + " " + one.rule()).toList();
    }

    @Test
    @Proves({Rule.R_PLEN_05, Rule.R_CMT_03})
    void plenariesComeEveryTwoYearsAndCommissionsEachYearBetween() {
        assertThat(told(2027, Set.of(2027), Map.of(2027, 3))).containsExactly(
                "2028-01 2028-02 R-CMT-03",
                "2029-01 2029-02 R-CMT-05", "2029-01 2029-02 R-PLEN-05",
                "2030-01 2030-02 R-CMT-03");
    }

    @Test
    void whatIsPlannedIsNotForetold() {
        assertThat(told(2027, Set.of(2027, 2029), Map.of(2027, 3, 2028, 3, 2029, 3, 2030, 3))).isEmpty();
    }

    @Test
    void commissionsWithoutDatesAreStillForetold() {
        var left = new Rhythm(TERMS, 2027).ahead(TODAY, 1, Set.of(2027), Map.of(2027, 2));
        assertThat(left).singleElement().satisfies(one -> assertThat(one.title().arguments()).containsExactly(1));
    }

    @Test
    void aPlenaryThatWasLetPassIsDueAtTheNextOpenWindow() {
        assertThat(told(2023, Set.of(), Map.of(2027, 3, 2028, 3, 2029, 3, 2030, 3)))
                .containsExactly("2027-01 2027-02 R-PLEN-05", "2029-01 2029-02 R-PLEN-05");
    }
}
