package palabre.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The circle under the tree: a seat for each member, the lead's in the middle, beside it the regional office that co-chairs.
public record Seats(List<Seat> members, Seat lead, Seat office) {

    /// In a frame of 400 by 225.
    public record Seat(String x, String y, String r) {}

    private static final double MIDDLE = 200;
    private static final double GROUND = 205;
    private static final double OUTER = 182;
    private static final double INNER = 124;
    private static final double WIDEST = 13;

    static Seats of(int members) {
        int others = Math.max(0, members - 1);
        int outer = (int) Math.round(others * OUTER / (OUTER + INNER));
        var seats = new ArrayList<Seat>();
        seats.addAll(arc(outer, OUTER));
        seats.addAll(arc(others - outer, INNER));
        return new Seats(seats, seat(MIDDLE - 19, GROUND, WIDEST), seat(MIDDLE + 19, GROUND, WIDEST - 2));
    }

    private static List<Seat> arc(int count, double radius) {
        var seats = new ArrayList<Seat>();
        var width = count < 2 ? WIDEST : Math.min(WIDEST, Math.PI * radius / (count - 1) * 0.4);
        for (int i = 0; i < count; i++) {
            var angle = count == 1 ? Math.PI / 2 : Math.PI - Math.PI * i / (count - 1);
            seats.add(seat(MIDDLE + radius * Math.cos(angle), GROUND - radius * Math.sin(angle), width));
        }
        return seats;
    }

    private static Seat seat(double x, double y, double r) {
        return new Seat(number(x), number(y), number(r));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replace(".0", "");
    }
}
