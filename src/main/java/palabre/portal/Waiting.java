package palabre.portal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import palabre.journal.Awaited;

/// What waits for someone, by how near it is: late, within the week, later, without a date.
public record Waiting(List<Awaited> late, List<Awaited> week, List<Awaited> later, List<Awaited> undated) {

    static final int WEEK = 7;

    static Waiting of(List<Awaited> awaited, LocalDate today) {
        var end = today.plusDays(WEEK);
        return new Waiting(dated(awaited, due -> due.isBefore(today)),
                dated(awaited, due -> !due.isBefore(today) && !due.isAfter(end)),
                dated(awaited, due -> due.isAfter(end)),
                awaited.stream().filter(one -> one.due() == null).toList());
    }

    private static List<Awaited> dated(List<Awaited> awaited, Predicate<LocalDate> when) {
        return awaited.stream().filter(one -> one.due() != null && when.test(one.due()))
                .sorted(Comparator.comparing(Waiting::due)).toList();
    }

    private static LocalDate due(Awaited one) {
        return one.due() == null ? LocalDate.MAX : one.due();
    }

    /// The nearest first.
    public List<Awaited> all() {
        return Stream.of(late, week, later, undated).flatMap(List::stream).toList();
    }

    public int count() {
        return late.size() + week.size() + later.size() + undated.size();
    }
}
