package palabre.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// Items poured into sittings.
class ProgrammeTests {

    static final List<Sitting> MORNING = List.of(sitting(0, "09:00", "10:00"), sitting(0, "10:30", "12:00"));

    @Test
    void anItemBegunBeforeTheBreakIsResumedAfterIt() {
        var blocks = Programme.of(of(45, 60), MORNING).days().getFirst().blocks();

        assertThat(blocks.get(0).slots()).extracting(Programme.Slot::number, slot -> slot.start() + "-" + slot.end())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("1", "09:00-09:45"), org.assertj.core.groups.Tuple.tuple("2", "09:45-10:00"));
        assertThat(blocks.get(1).slots().getFirst().resumed()).isTrue();
        assertThat(blocks.get(1).slots().getFirst().end()).isEqualTo(LocalTime.of(11, 15));
    }

    @Test
    void whatDoesNotFitIsLeftWithTheMinutesItLacks() {
        var programme = Programme.of(of(60, 60, 60), MORNING);

        assertThat(programme.left()).extracting(item -> item.title().in(palabre.ui.Language.FR)).containsExactly("n2");
        assertThat(programme.lacking()).isEqualTo(30);
        assertThat(programme.free()).isZero();
        assertThat(Programme.of(of(60), MORNING).free()).isEqualTo(90);
        assertThat(Programme.of(of(60), List.of()).lacking()).isEqualTo(60);
    }

    @Test
    void sittingsAreTimeAndDoNotOverlap() {
        assertThatThrownBy(() -> sitting(0, "10:00", "09:00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sitting(-1, "09:00", "10:00")).isInstanceOf(IllegalArgumentException.class);
        assertThat(sitting(0, "09:00", "10:00").overlaps(sitting(0, "09:59", "11:00"))).isTrue();
        assertThat(sitting(0, "09:00", "10:00").overlaps(sitting(0, "10:00", "11:00"))).isFalse();
        assertThat(sitting(0, "09:00", "10:00").overlaps(sitting(1, "09:00", "10:00"))).isFalse();
    }

    /// No minute is lost or invented, and nobody speaks outside a sitting.
    @Property(tries = 300)
    void minutesAreKept(@ForAll @Size(max = 12) List<@IntRange(max = 200) Integer> minutes) {
        var programme = Programme.of(of(minutes.stream().mapToInt(Integer::intValue).toArray()), Sitting.usual(2));
        var blocks = programme.days().stream().flatMap(day -> day.blocks().stream()).toList();
        int placed = blocks.stream().flatMap(block -> block.slots().stream())
                .mapToInt(slot -> (int) java.time.Duration.between(slot.start(), slot.end()).toMinutes()).sum();

        assertThat(placed + programme.lacking()).isEqualTo(minutes.stream().mapToInt(Integer::intValue).sum());
        assertThat(placed + programme.free()).isEqualTo(Sitting.usual(2).stream().mapToInt(Sitting::minutes).sum());
        assertThat(blocks).allSatisfy(block -> assertThat(block.slots()).allSatisfy(slot ->
                assertThat(!slot.start().isBefore(block.sitting().start()) && !slot.end().isAfter(block.sitting().end())).isTrue()));
    }

    private static Items of(int... minutes) {
        var items = new java.util.ArrayList<Item>();
        for (int length : minutes) {
            items.add(Sheets.item("n" + items.size(), Item.Kind.TECHNICAL, "", length));
        }
        return new Items(items);
    }

    private static Sitting sitting(int day, String start, String end) {
        return new Sitting(day, LocalTime.parse(start), LocalTime.parse(end));
    }
}
