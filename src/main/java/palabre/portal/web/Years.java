package palabre.portal.web;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import palabre.bodies.Commission;
import palabre.portal.Occasion;

/// The calendar as its page shows it: this year and those ahead, or the one chosen; those gone by are a link away.
public record Years(List<Year> shown, List<Integer> ahead, List<Integer> past, @Nullable Integer chosen,
        List<Commission> commissions, @Nullable Instant feedSince, String address) {

    static List<Year> of(List<Occasion> occasions) {
        return occasions.stream().collect(Collectors.groupingBy(Occasion::year, TreeMap::new, Collectors.toList()))
                .entrySet().stream().map(year -> new Year(year.getKey(), year.getValue())).toList();
    }

    static List<Year> shown(List<Year> all, @Nullable Integer chosen, int current) {
        return all.stream().filter(year -> chosen == null ? year.number() >= current : year.number() == chosen).toList();
    }

    /// What follows the question mark for this choice of years.
    public String query() {
        return chosen == null ? "" : "?year=" + chosen;
    }
}
