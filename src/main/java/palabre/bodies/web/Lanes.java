package palabre.bodies.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import palabre.bodies.Mandate;

/// Mandates on a line of time: where each begins and ends, in percent, so that the drawing stretches and its words do not.
public record Lanes(List<Lane> lanes, List<Tick> ticks, String today) {

    public record Lane(Mandate.Kind kind, int y, List<Bar> bars) {}

    public record Bar(String x, String width, String label, int y, boolean running) {}

    public record Tick(String x, int year) {}

    static final int ROW = 26;

    public int height() {
        return lanes.isEmpty() ? 60 : lanes.getLast().y() + ROW * (1 + rows(lanes.getLast())) + 24;
    }

    static Lanes of(List<Mandate> mandates, LocalDate today) {
        var first = LocalDate.of(2008, 1, 1);
        var furthest = mandates.stream().map(Mandate::begins).max(LocalDate::compareTo).filter(today::isBefore).orElse(today);
        var last = LocalDate.of(furthest.getYear() + 2, 1, 1);
        var lanes = new ArrayList<Lane>();
        int y = 22;
        for (var kind : Mandate.Kind.values()) {
            var bars = new ArrayList<Bar>();
            var ends = new ArrayList<LocalDate>();
            for (var mandate : mandates) {
                if (mandate.kind() == kind) {
                    var until = mandate.until() == null ? last : mandate.until().first();
                    int row = free(ends, mandate.begins(), until);
                    bars.add(new Bar(percent(mandate.begins(), first, last), width(mandate.begins(), until, first, last),
                            mandate.holder(), y + 10 + ROW * row, mandate.runsOn(today)));
                }
            }
            if (!bars.isEmpty()) {
                lanes.add(new Lane(kind, y, bars));
                y += ROW * (Math.max(1, ends.size()) + 1);
            }
        }
        return new Lanes(lanes, ticks(first, last), percent(today, first, last));
    }

    private static int rows(Lane lane) {
        return (int) lane.bars().stream().mapToInt(Bar::y).distinct().count();
    }

    private static int free(List<LocalDate> ends, LocalDate from, LocalDate until) {
        for (int row = 0; row < ends.size(); row++) {
            if (!ends.get(row).isAfter(from)) {
                ends.set(row, until);
                return row;
            }
        }
        ends.add(until);
        return ends.size() - 1;
    }

    private static List<Tick> ticks(LocalDate first, LocalDate last) {
        var ticks = new ArrayList<Tick>();
        for (int year = first.getYear() + 2; year < last.getYear(); year += 4) {
            ticks.add(new Tick(percent(LocalDate.of(year, 1, 1), first, last), year));
        }
        return ticks;
    }

    private static String percent(LocalDate day, LocalDate first, LocalDate last) {
        return share(ChronoUnit.DAYS.between(first, day), first, last);
    }

    private static String width(LocalDate from, LocalDate until, LocalDate first, LocalDate last) {
        return share(Math.max(60, ChronoUnit.DAYS.between(from, until)), first, last);
    }

    private static String share(long days, LocalDate first, LocalDate last) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * Math.max(0, days) / ChronoUnit.DAYS.between(first, last));
    }
}
