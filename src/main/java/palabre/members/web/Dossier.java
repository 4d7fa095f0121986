package palabre.members.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palabre.members.Heading;
import palabre.members.Told;
import palabre.ui.KnownDate;

/// What modules told of an administration or a person, heading by heading: what is due the nearest first, the rest the latest first.
public record Dossier(Map<Heading, List<Told>> headings, boolean discreet, LocalDate today) {

    static Dossier of(List<Told> told, boolean discreet, LocalDate today) {
        var headings = new EnumMap<Heading, List<Told>>(Heading.class);
        for (var heading : Heading.values()) {
            var date = Comparator.<Told, LocalDate>comparing(one -> day(heading.discreet() ? one.until() : one.from()));
            headings.put(heading, told.stream().filter(one -> one.heading() == heading && (discreet || !heading.discreet()))
                    .sorted(heading.discreet() ? date : date.reversed()).toList());
        }
        return new Dossier(headings, discreet, today);
    }

    public List<Told> in(Heading heading) {
        return headings.getOrDefault(heading, List.of());
    }

    public boolean late(Told one) {
        return one.until() != null && one.until().last().isBefore(today);
    }

    private static LocalDate day(@Nullable KnownDate date) {
        return date == null ? LocalDate.MAX : date.first();
    }
}
