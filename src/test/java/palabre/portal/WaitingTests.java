package palabre.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import palabre.journal.Awaited;
import palabre.ui.Message;

class WaitingTests {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 14);

    static Awaited due(@Nullable LocalDate day) {
        return new Awaited(Message.of("x"), Message.of("y"), day, null, "/");
    }

    @Test
    void whatWaitsIsTheNearestFirst() {
        var late = due(TODAY.minusDays(1));
        var today = due(TODAY);
        var inAWeek = due(TODAY.plusDays(7));
        var later = due(TODAY.plusDays(8));
        var undated = due(null);
        var waiting = Waiting.of(List.of(undated, later, inAWeek, today, late), TODAY);
        assertThat(waiting.late()).containsExactly(late);
        assertThat(waiting.week()).containsExactly(today, inAWeek);
        assertThat(waiting.later()).containsExactly(later);
        assertThat(waiting.undated()).containsExactly(undated);
        assertThat(waiting.all()).containsExactly(late, today, inAWeek, later, undated);
        assertThat(waiting.count()).isEqualTo(5);
    }
}
