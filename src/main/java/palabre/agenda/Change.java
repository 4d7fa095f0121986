package palabre.agenda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import palabre.ui.Message;

/// What became of one item from one version to the next.
public record Change(What what, ItemId item, Message words) {

    public enum What { ADDED, REMOVED, MOVED, RETITLED, RETIMED, ANNOTATED }

    /// In the order of the newer version, what was removed first.
    public static List<Change> between(Items before, Items after) {
        var changes = new ArrayList<Change>();
        var were = before.numbers();
        var are = after.numbers();
        for (var gone : before.list()) {
            if (!are.containsKey(gone.id())) {
                changes.add(of(What.REMOVED, gone, were.getOrDefault(gone.id(), ""), gone.title()));
            }
        }
        var moved = moved(before, after);
        for (var item : after.list()) {
            var number = are.getOrDefault(item.id(), "");
            var was = before.find(item.id());
            if (was.isEmpty()) {
                changes.add(of(What.ADDED, item, number, item.title()));
                continue;
            }
            if (moved.contains(item.id())) {
                changes.add(of(What.MOVED, item, number, item.title(), were.getOrDefault(item.id(), "")));
            }
            if (!was.get().title().equals(item.title())) {
                changes.add(of(What.RETITLED, item, number, item.title(), was.get().title()));
            }
            if (was.get().minutes() != item.minutes()) {
                changes.add(of(What.RETIMED, item, number, item.title(), was.get().minutes(), item.minutes()));
            }
            if (!said(was.get()).equals(said(item))) {
                changes.add(of(What.ANNOTATED, item, number, item.title()));
            }
        }
        return changes;
    }

    private static Change of(What what, Item item, Object... said) {
        return new Change(what, item.id(), Message.of("agenda.change." + what, said));
    }

    /// What is said of an item besides its title, its place and its length.
    private static List<Object> said(Item item) {
        return List.of(item.kind(), item.serves(), item.presenters(), item.person(), item.outcome(), item.documents());
    }

    /// Those that left their place among the others, not those others made room for: the fewest that explain the new order.
    private static Set<ItemId> moved(Items before, Items after) {
        var old = before.list().stream().map(Item::id).filter(id -> after.find(id).isPresent()).toList();
        var young = after.list().stream().map(Item::id).filter(id -> before.find(id).isPresent()).toList();
        var places = young.stream().mapToInt(old::indexOf).toArray();
        var moved = new HashSet<>(young);
        longestRise(places).forEach(at -> moved.remove(young.get(at)));
        for (var id : young) {
            if (before.find(id).map(Item::under).equals(after.find(id).map(Item::under)) || moved.contains(id)) {
                continue;
            }
            moved.add(id);
        }
        return moved;
    }

    /// Which of these numbers make the longest rising row; of two that changed places, the one pushed down, for it is the other people moved up.
    private static List<Integer> longestRise(int[] numbers) {
        var length = new int[numbers.length];
        var before = new int[numbers.length];
        int best = -1;
        for (int at = 0; at < numbers.length; at++) {
            length[at] = 1;
            before[at] = -1;
            for (int earlier = 0; earlier < at; earlier++) {
                if (numbers[earlier] < numbers[at] && length[earlier] + 1 >= length[at]) {
                    length[at] = length[earlier] + 1;
                    before[at] = earlier;
                }
            }
            if (best < 0 || length[at] >= length[best]) {
                best = at;
            }
        }
        var row = new ArrayList<Integer>();
        for (int at = best; at >= 0; at = before[at]) {
            row.add(at);
        }
        return row;
    }
}
