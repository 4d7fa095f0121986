package palabre.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeasonTests {

    static final LocalDate FIRST = LocalDate.of(2027, 2, 3);
    static final Instant MORNING = Instant.parse("2027-02-03T09:00:00Z");
    static final Plenary SIXTH = plenary(6, null, null);
    static final Composition BEFORE = new Composition(1, LocalDate.of(2023, 2, 3), 4, "PV", Map.of());

    static Season on(LocalDate today, Plenary next) {
        return Season.of(2, List.of(next), 2, BEFORE, true, false, 30, today);
    }

    @Test
    void wishesOpenAHundredAndTwentyDaysBeforeThePlenaryAndAreAskedForByTheDayItsDocumentsGoOut() {
        assertThat(on(FIRST.minusDays(121), SIXTH).open()).isFalse();
        assertThat(on(FIRST.minusDays(120), SIXTH).open()).isTrue();
        assertThat(on(FIRST.minusDays(120), SIXTH).due()).isEqualTo(FIRST.minusDays(30));
    }

    @Test
    void theyMayChangeUntilThePlenaryAdoptedAndAreAskedForUntilItIsOver() {
        assertThat(on(FIRST.plusDays(2), SIXTH).asked(FIRST.plusDays(2))).isTrue();
        assertThat(on(FIRST.plusDays(3), SIXTH).open()).isTrue();
        assertThat(on(FIRST.plusDays(3), SIXTH).asked(FIRST.plusDays(3))).isFalse();
    }

    @Test
    void aPlenaryClosedOrThatAdoptedAlreadyOpensNothing() {
        assertThat(on(FIRST, plenary(6, MORNING, MORNING.plusSeconds(9000))).open()).isFalse();
        assertThat(on(FIRST, plenary(4, null, null)).open()).isFalse();
    }

    @Test
    void withoutACompositionTheyOpenForThePlenaryThatMayAdoptTheFirstAndNoEarlier() {
        assertThat(Season.of(1, List.of(plenary(1, null, null)), 2, null, false, false, 30, FIRST).open()).isFalse();
        assertThat(Season.of(1, List.of(plenary(2, null, null)), 2, null, false, false, 30, FIRST).open()).isTrue();
        assertThat(Season.of(1, List.of(), 2, null, true, false, 30, FIRST).open()).as("enough were held").isTrue();
    }

    @Test
    void aDraftBeingPreparedKeepsThemOpen() {
        assertThat(Season.of(2, List.of(), 2, BEFORE, true, true, 30, FIRST).open()).isTrue();
        assertThat(Season.of(2, List.of(), 2, BEFORE, true, false, 30, FIRST).open()).isFalse();
    }

    @Test
    void aPlenaryDecidesFromItsOpeningToItsClosing() {
        var later = FIRST.plusDays(9);
        assertThat(SIXTH.sat(FIRST, later)).as("never opened").isFalse();
        var sitting = plenary(6, MORNING, null);
        assertThat(sitting.sat(FIRST.minusDays(1), FIRST)).isFalse();
        assertThat(sitting.sat(FIRST, FIRST)).isTrue();
        assertThat(sitting.sat(FIRST.plusDays(1), FIRST)).as("tomorrow").isFalse();
        var over = plenary(6, MORNING, MORNING.plusSeconds(2 * 86_400));
        assertThat(over.sat(FIRST.plusDays(2), later)).isTrue();
        assertThat(over.sat(FIRST.plusDays(3), later)).isFalse();
    }

    private static Plenary plenary(int number, @Nullable Instant opened, @Nullable Instant closed) {
        return new Plenary(number, FIRST, FIRST.plusDays(2), opened, closed, true, "/meetings/x");
    }
}
