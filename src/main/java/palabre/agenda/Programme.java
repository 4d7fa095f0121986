package palabre.agenda;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The items poured into the sittings, one after the other. What does not fit is `left`, with the minutes it lacks; `free` are those to spare.
public record Programme(List<Day> days, List<Item> left, int lacking, int free) {

    public record Day(int index, List<Block> blocks) {}

    /// A sitting and what is dealt with in it.
    public record Block(Sitting sitting, List<Slot> slots) {}

    /// An item, or the part of it that falls in one sitting; `resumed` after a break.
    public record Slot(Item item, String number, LocalTime start, LocalTime end, boolean resumed) {}

    public static Programme of(Items items, List<Sitting> sittings) {
        return new Pouring(items, sittings.stream().sorted().toList()).programme();
    }

    private static final class Pouring {

        private final Items items;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Item> left = new ArrayList<>();
        private int lacking;
        private int at;
        private int used;

        Pouring(Items items, List<Sitting> sittings) {
            this.items = items;
            sittings.forEach(sitting -> blocks.add(new Block(sitting, new ArrayList<>())));
        }

        Programme programme() {
            var numbers = items.numbers();
            items.timed().forEach(item -> pour(item, numbers.getOrDefault(item.id(), "")));
            int free = blocks.stream().skip(at).mapToInt(block -> block.sitting().minutes()).sum() - used;
            var days = new TreeMap<Integer, List<Block>>();
            blocks.forEach(block -> days.computeIfAbsent(block.sitting().day(), _ -> new ArrayList<>())
                    .add(new Block(block.sitting(), List.copyOf(block.slots()))));
            return new Programme(days.entrySet().stream().map(day -> new Day(day.getKey(), List.copyOf(day.getValue()))).toList(),
                    List.copyOf(left), lacking, free);
        }

        private void pour(Item item, String number) {
            int rest = item.minutes();
            boolean resumed = false;
            do {
                while (at < blocks.size() && used == blocks.get(at).sitting().minutes()) {
                    at++;
                    used = 0;
                }
                if (at == blocks.size()) {
                    left.add(item);
                    lacking += rest;
                    return;
                }
                var sitting = blocks.get(at).sitting();
                int taken = Math.min(rest, sitting.minutes() - used);
                blocks.get(at).slots().add(new Slot(item, number, sitting.start().plusMinutes(used), sitting.start().plusMinutes(used + taken), resumed));
                used += taken;
                rest -= taken;
                resumed = true;
            } while (rest > 0);
        }
    }
}
