package palabre.agenda;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The time people sit together without a break. `day` counts from the first of the meeting, so that sittings move with it.
public record Sitting(int day, LocalTime start, LocalTime end) implements Comparable<Sitting> {

    private static final Comparator<Sitting> IN_TIME = Comparator.comparingInt(Sitting::day).thenComparing(Sitting::start);

    public Sitting {
        if (day < 0 || !start.isBefore(end)) {
            throw new IllegalArgumentException("no sitting from %s to %s on day %d".formatted(start, end, day));
        }
    }

    /// Four a day, with a coffee in the middle of each half and time for lunch.
    static List<Sitting> usual(int days) {
        var usual = new ArrayList<Sitting>();
        for (int day = 0; day < days; day++) {
            usual.add(new Sitting(day, LocalTime.of(9, 0), LocalTime.of(10, 30)));
            usual.add(new Sitting(day, LocalTime.of(11, 0), LocalTime.of(12, 30)));
            usual.add(new Sitting(day, LocalTime.of(14, 30), LocalTime.of(16, 0)));
            usual.add(new Sitting(day, LocalTime.of(16, 30), LocalTime.of(17, 30)));
        }
        return usual;
    }

    public int minutes() {
        return (int) Duration.between(start, end).toMinutes();
    }

    public boolean overlaps(Sitting other) {
        return day == other.day && start.isBefore(other.end) && other.start.isBefore(end);
    }

    @Override
    public int compareTo(Sitting other) {
        return IN_TIME.compare(this, other);
    }
}
