package palabre.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static palabre.agenda.Sheets.id;
import static palabre.agenda.Sheets.item;
import static palabre.agenda.Sheets.items;
import static palabre.agenda.Sheets.said;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palabre.agenda.Change.What;
import palabre.agenda.Items.Step;
import palabre.ui.Text;

/// The order of an agenda, what one push changes, and what is said to have changed.
class ItemsTests {

    @Test
    void numbersAreCounted() {
        assertThat(items("a .b .c d .e").numbers().values()).containsExactly("1", "1.1", "1.2", "2", "2.1");
    }

    @ParameterizedTest
    @CsvSource({
        "a b c,        b, UP,   b a c",   "a b c,   a, UP,   a b c",    "a b .c d, d, UP,   a d b .c",
        "a b .c d,     b, DOWN, a d b .c", "a b c,   c, DOWN, a b c",   "a .b .c d, c, UP,  a .c .b d",
        "a .b c,       b, UP,   a .b c",   "a .b .c d, c, DOWN, a .b .c d", "a .b .c d, b, DOWN, a .c .b d",
        "a b c,        b, IN,   a .b c",   "a b c,   a, IN,   a b c",   "a b .c,   b, IN,   a b .c",
        "a .b .c d,    b, OUT,  a .c b d", "a .b .c d, c, OUT, a .b c d", "a b,    b, OUT,  a b"})
    void onePushMovesAnItemWithItsPartsByOnePlace(String before, String which, Step step, String after) {
        assertThat(said(items(before).moved(id(which), step))).isEqualTo(after);
    }

    @Test
    void aNewItemComesBeforeTheClosing() {
        assertThat(said(Sheets.plenary().with(item("b")))).isEqualTo("a m1 m2 m5 b z");
        assertThat(said(items("a .b").with(item("c")))).isEqualTo("a .b c");
    }

    @Test
    void anItemGoesWithItsParts() {
        assertThat(said(items("a b .c .d e").without(id("b")))).isEqualTo("a e");
        assertThat(said(items("a b .c .d e").without(id("c")))).isEqualTo("a b .d e");
        assertThatThrownBy(() -> items("a b").without(id("x"))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void anItemWithPartsLastsAsLongAsTheyDo() {
        assertThat(items("a b .c .d e").timed()).extracting(item -> item.title().in(palabre.ui.Language.FR)).containsExactly("a", "c", "d", "e");
    }

    @Test
    void nonsenseIsNoAgenda() {
        assertThatThrownBy(() -> items(".a b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> items("a a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> item("a", Item.Kind.OTHER, "", -5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyWhatLeftItsPlaceIsSaidToHaveMoved() {
        assertThat(changed("a b c d", "a d b c")).containsExactly("MOVED d");
        assertThat(changed("a b c", "x a b c")).containsExactly("ADDED x");
        assertThat(changed("a b c", "b c")).containsExactly("REMOVED a");
        assertThat(changed("a b c", "a .b c")).containsExactly("MOVED b");
        assertThat(changed("a b c", "a b c")).isEmpty();
    }

    @Test
    void otherWordsOtherLengthAndOtherDetailsAreToldApart() {
        var before = items("a b c");
        var after = before.changed(new Item(id("a"), false, Item.Kind.TECHNICAL, Text.french("A"), "", List.of(), "", 30, new Text(java.util.Map.of()), List.of()));
        after = after.changed(item("b", Item.Kind.TECHNICAL, "", 45));
        after = after.changed(new Item(id("c"), false, Item.Kind.TECHNICAL, Text.french("c"), "", List.of("GH"), "", 30, new Text(java.util.Map.of()), List.of()));

        assertThat(Change.between(before, after)).extracting(Change::what).contains(What.RETITLED, What.RETIMED, What.ANNOTATED);
    }

    record Edit(String what, String item) {}

    @Provide
    Arbitrary<List<Edit>> edits() {
        var what = Arbitraries.of("UP", "DOWN", "IN", "OUT", "ADD", "REMOVE", "RETITLE", "RETIME");
        return what.flatMap(one -> Arbitraries.of("a", "m1", "m2", "m5", "z", "n0", "n1", "n2").map(name -> new Edit(one, name))).list().ofMaxSize(40);
    }

    /// Whatever anybody does in whatever order: what the text asks for is still there, the order is one, and what is said to have changed
    /// is what changed.
    @Property(tries = 500)
    void anySequenceOfEditsKeepsTheStandingItemsAndACoherentOrder(@ForAll("edits") List<Edit> edits) {
        var agenda = Sheets.draft();
        int made = 0;
        for (var edit : edits) {
            var name = edit.item();
            try {
                agenda = switch (edit.what()) {
                    case "ADD" -> agenda.edited(items -> items.find(id(name)).isPresent() ? items : items.with(item(name)));
                    case "REMOVE" -> agenda.edited(items -> items.without(id(name)));
                    case "RETITLE", "RETIME" -> agenda.edited(items -> items.changed(again(items.find(id(name)).orElseThrow(), edit.what())));
                    default -> agenda.edited(items -> items.moved(id(name), Step.valueOf(edit.what())));
                };
                made++;
            } catch (NoSuchElementException | StandingItem refused) {
                // An edit that is refused changes nothing.
            }
        }
        var items = agenda.items();
        assertThat(made).isLessThanOrEqualTo(edits.size());
        assertThat(Agenda.missing(items)).isEmpty();
        assertThat(items.list().getFirst().under()).isFalse();
        assertThat(new HashSet<>(items.numbers().values())).hasSameSizeAs(items.list());
        coherent(Sheets.plenary(), items);
        coherent(items, Sheets.plenary());
        assertThat(Change.between(items, items)).isEmpty();
    }

    private static void coherent(Items before, Items after) {
        var changes = Change.between(before, after);
        assertThat(of(What.ADDED, changes)).isEqualTo(without(after, before));
        assertThat(of(What.REMOVED, changes)).isEqualTo(without(before, after));
        var moved = of(What.MOVED, changes);
        assertThat(kept(before, after, moved)).as("those that did not move are in the same order").isEqualTo(kept(after, before, moved));
    }

    private static Set<ItemId> of(What what, List<Change> changes) {
        return changes.stream().filter(change -> change.what() == what).map(Change::item).collect(Collectors.toSet());
    }

    private static Set<ItemId> without(Items these, Items those) {
        return these.list().stream().map(Item::id).filter(id -> those.find(id).isEmpty()).collect(Collectors.toSet());
    }

    private static List<ItemId> kept(Items these, Items those, Set<ItemId> moved) {
        var kept = new ArrayList<>(these.list().stream().map(Item::id).toList());
        kept.removeIf(id -> those.find(id).isEmpty() || moved.contains(id));
        return kept;
    }

    private static Item again(Item item, String what) {
        var title = what.equals("RETITLE") ? Text.french(item.title().in(palabre.ui.Language.FR) + "’") : item.title();
        return new Item(item.id(), item.under(), item.kind(), title, item.serves(), item.presenters(), item.person(),
                what.equals("RETIME") ? item.minutes() + 5 : item.minutes(), item.outcome(), item.documents());
    }

    private static List<String> changed(String before, String after) {
        var old = items(before);
        var young = items(after);
        return Change.between(old, young).stream().map(change -> change.what() + " " + young.find(change.item()).or(() -> old.find(change.item()))
                .orElseThrow().title().in(palabre.ui.Language.FR)).toList();
    }
}
