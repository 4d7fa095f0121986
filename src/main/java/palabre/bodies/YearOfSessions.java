package palabre.bodies;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/// How many sessions of the organs above are known for a year: the experts meet twice, the Conference once.
public record YearOfSessions(int year, int experts, int conferences) {

    static final int EXPERTS = 2;
    static final int CONFERENCES = 1;

    static YearOfSessions of(int year, List<Session> sessions) {
        return new YearOfSessions(year, count("CEX", year, sessions), count("CDG", year, sessions));
    }

    /// The years in which something is missing: this one and, from October on, the next.
    static List<YearOfSessions> incomplete(List<Session> sessions, LocalDate today) {
        var years = new ArrayList<YearOfSessions>();
        years.add(of(today.getYear(), sessions));
        if (today.getMonthValue() >= Month.OCTOBER.getValue()) {
            years.add(of(today.getYear() + 1, sessions));
        }
        years.removeIf(YearOfSessions::complete);
        return List.copyOf(years);
    }

    boolean complete() {
        return experts >= EXPERTS && conferences >= CONFERENCES;
    }

    public int expertsMissing() {
        return Math.max(0, EXPERTS - experts);
    }

    public int conferencesMissing() {
        return Math.max(0, CONFERENCES - conferences);
    }

    private static int count(String organ, int year, List<Session> sessions) {
        return (int) sessions.stream().filter(session -> session.organ().equals(organ) && session.first().first().getYear() == year).count();
    }
}
