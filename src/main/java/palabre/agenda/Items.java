package palabre.agenda;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The items of an agenda in their order. An item `under` another follows it; the first is under nothing, and what the text
/// asks for is under nothing either. Numbers are counted, never kept.
public record Items(List<Item> list) {

    /// Where an item goes by one push of a button.
    public enum Step { UP, DOWN, IN, OUT }

    public Items {
        list = List.copyOf(list);
        if (!list.isEmpty() && list.getFirst().under()) {
            throw new IllegalArgumentException("the first item is under nothing");
        }
        if (list.stream().anyMatch(item -> item.under() && item.standing())) {
            throw new IllegalArgumentException("a standing item is under nothing");
        }
        if (list.stream().map(Item::id).distinct().count() != list.size()) {
            throw new IllegalArgumentException("an item stands twice");
        }
    }

    public Optional<Item> find(ItemId id) {
        return list.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /// `3`, `3.1`: the number of each.
    public Map<ItemId, String> numbers() {
        var numbers = new LinkedHashMap<ItemId, String>();
        int upper = 0;
        int lower = 0;
        for (var item : list) {
            if (item.under()) {
                lower++;
            } else {
                upper++;
                lower = 0;
            }
            numbers.put(item.id(), item.under() ? upper + "." + lower : String.valueOf(upper));
        }
        return numbers;
    }

    public String number(ItemId id) {
        return numbers().getOrDefault(id, "");
    }

    /// Those that take time by themselves: an item with parts lasts as long as its parts.
    public List<Item> timed() {
        var timed = new ArrayList<Item>();
        for (int at = 0; at < list.size(); at++) {
            if (list.get(at).under() || end(at) == at + 1) {
                timed.add(list.get(at));
            }
        }
        return timed;
    }

    /// Whether a push would change anything.
    public boolean may(ItemId id, Step step) {
        return !moved(id, step).equals(this);
    }

    /// A new one goes before the closing.
    Items with(Item item) {
        var more = new ArrayList<>(list);
        int at = more.size();
        while (at > 0 && last(list.get(begin(at - 1)))) {
            at = begin(at - 1);
        }
        more.add(last(item) ? more.size() : at, item.under(false));
        return new Items(more);
    }

    /// The same item with other words; its place and whether the text asks for it do not change.
    Items changed(Item item) {
        int at = position(item.id());
        var before = list.get(at);
        var more = new ArrayList<>(list);
        more.set(at, item.under(before.under()));
        return new Items(more);
    }

    /// It goes, and its parts with it.
    Items without(ItemId id) {
        int at = position(id);
        var fewer = new ArrayList<>(list);
        fewer.subList(at, list.get(at).under() ? at + 1 : end(at)).clear();
        return new Items(fewer);
    }

    /// One push: with its parts past its neighbour, or under it, or out from under it. Where there is nowhere to go, nothing moves.
    Items moved(ItemId id, Step step) {
        int at = position(id);
        var item = list.get(at);
        return switch (step) {
            case UP -> item.under() ? at > 0 && list.get(at - 1).under() ? swapped(at - 1, at, at + 1) : this
                    : at == 0 ? this : swapped(begin(at - 1), at, end(at));
            case DOWN -> {
                int end = item.under() ? at + 1 : end(at);
                yield end == list.size() || item.under() && !list.get(end).under() ? this
                        : swapped(at, end, item.under() ? end + 1 : end(end));
            }
            case IN -> at == 0 || item.under() || item.standing() || end(at) != at + 1 ? this : relevelled(at, true);
            case OUT -> !item.under() ? this : outOf(at);
        };
    }

    /// It leaves the item it was under and stands after its last part.
    private Items outOf(int at) {
        int last = at + 1;
        while (last < list.size() && list.get(last).under()) {
            last++;
        }
        return swapped(at, at + 1, last).relevelled(last - 1, false);
    }

    private Items relevelled(int at, boolean under) {
        var more = new ArrayList<>(list);
        more.set(at, list.get(at).under(under));
        return new Items(more);
    }

    /// What lies from `first` to `middle` and what lies from there to `end` change places.
    private Items swapped(int first, int middle, int end) {
        var more = new ArrayList<>(list);
        Collections.rotate(more.subList(first, end), end - middle);
        return new Items(more);
    }

    private static boolean last(Item item) {
        return item.kind() == Item.Kind.CLOSING || item.kind() == Item.Kind.OTHER;
    }

    private int begin(int at) {
        int begin = at;
        while (list.get(begin).under()) {
            begin--;
        }
        return begin;
    }

    private int end(int at) {
        int end = at + 1;
        while (end < list.size() && list.get(end).under()) {
            end++;
        }
        return end;
    }

    private int position(ItemId id) {
        for (int at = 0; at < list.size(); at++) {
            if (list.get(at).id().equals(id)) {
                return at;
            }
        }
        throw new NoSuchElementException("item " + id.value());
    }
}
