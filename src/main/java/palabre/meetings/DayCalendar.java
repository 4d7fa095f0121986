package palabre.meetings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The days off of the countries a meeting concerns, to keep dates and duties clear of them.
public final class DayCalendar {

    private final List<Holiday> holidays;
    private final Map<Integer, Map<LocalDate, List<Holiday.On>>> years = new ConcurrentHashMap<>();

    private DayCalendar(List<Holiday> holidays) {
        this.holidays = holidays;
    }

    /// `countries` are ISO codes; what concerns all countries is always in.
    public static DayCalendar of(List<Holiday> all, List<String> countries) {
        return new DayCalendar(all.stream().filter(holiday -> holiday.concerns(countries)).toList());
    }

    public List<Holiday.On> on(LocalDate day) {
        return year(day.getYear()).getOrDefault(day, List.of());
    }

    public static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    public boolean working(LocalDate day) {
        return !weekend(day) && on(day).stream().noneMatch(Holiday.On::closed);
    }

    /// The day itself if people work, else the last working day before it.
    public LocalDate noLaterThan(LocalDate day) {
        var target = day;
        while (!working(target)) {
            target = target.minusDays(1);
        }
        return target;
    }

    private Map<LocalDate, List<Holiday.On>> year(int year) {
        return years.computeIfAbsent(year, asked -> {
            var days = new HashMap<LocalDate, List<Holiday.On>>();
            for (var holiday : holidays) {
                holiday.in(asked).forEach(day ->
                        days.computeIfAbsent(day, _ -> new ArrayList<>()).add(new Holiday.On(day, holiday)));
            }
            return days;
        });
    }
}
