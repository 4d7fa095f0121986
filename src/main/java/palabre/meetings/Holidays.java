package palabre.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.charter.Charter;
import palabre.charter.Parameter;
import palabre.journal.Acting;
import palabre.store.Kept;
import palabre.store.Shelf;
import palabre.store.Mark;
import palabre.store.ReferenceFile;
import palabre.ui.Language;
import palabre.ui.Text;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The days off of the region: the reference file's at first, then as countries and the regional office make them known.
@Repository
@Transactional
public class Holidays {

    private static final TypeReference<Map<Language, String>> WORDS = new TypeReference<>() {};
    private static final TypeReference<Map<LocalDate, Holiday.Announced>> ANNOUNCED = new TypeReference<>() {};
    private static final String SELECT = """
            select holiday.*, (select coalesce(json_object_agg(foreseen, json_build_object('on', on_day, 'source', announced.source)), '{}')
                                 from meetings.announced where announced.holiday = holiday.id) as announced
              from meetings.holiday
            """;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Charter charter;
    private final Clock clock;
    private final Kept<Known> known;

    Holidays(JdbcClient sql, JsonMapper json, ApplicationEventPublisher events, Charter charter, Clock clock, Shelf shelf) {
        this.sql = sql;
        this.json = json;
        this.events = events;
        this.charter = charter;
        this.clock = clock;
        this.known = shelf.keep(this::read, "meetings", "holiday", "announced");
    }

    /// The days off of all countries, and the calendars already made of them.
    private record Known(List<Holiday> all, Map<Asked, DayCalendar> calendars) {

        private record Asked(Set<String> countries, MonthDay customsDay) {}

        DayCalendar of(List<String> countries, MonthDay customsDay) {
            return calendars.computeIfAbsent(new Asked(Set.copyOf(countries), customsDay), _ ->
                    DayCalendar.of(all.stream().map(holiday -> dated(holiday, customsDay)).toList(), countries));
        }
    }

    /// `countries` are ISO codes; what concerns all countries is always in.
    @Transactional(readOnly = true)
    public DayCalendar of(List<String> countries) {
        return known.content().of(countries, customsDay());
    }

    /// The group sets the date of Customs Day; every other day keeps its own.
    private static Holiday dated(Holiday holiday, MonthDay customsDay) {
        return holiday.kind() == Holiday.Kind.CUSTOMS_DAY ? holiday.on(customsDay) : holiday;
    }

    private MonthDay customsDay() {
        return MonthDay.parse(charter.on(LocalDate.now(clock)).word(Parameter.ALERT_CUSTOMS_DAY));
    }

    private Known read() {
        return new Known(sql.sql(SELECT).query(this::holiday).list(), new ConcurrentHashMap<>());
    }

    /// Those of one country and of all, each time they come round in a year, in the order of the days.
    @Transactional(readOnly = true)
    public List<DayOff> table(String country, int year) {
        var customsDay = customsDay();
        return sql.sql(SELECT + " where country in ('*', :country)").param("country", country).query(this::holiday).list().stream()
                .map(holiday -> dated(holiday, customsDay))
                .flatMap(holiday -> holiday.rounds(year).filter(round -> round.foreseen().getYear() == year)
                        .map(round -> new DayOff(holiday, round)))
                .sorted(Comparator.comparing(DayOff::day).thenComparing(off -> off.holiday().id()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Holiday find(UUID id) {
        return sql.sql(SELECT + " where id = :id").param("id", id).query(this::holiday).optional()
                .orElseThrow(() -> new NoSuchElementException("holiday " + id));
    }

    /// One time a movable feast comes round. Throws `NoSuchElementException` where none is foreseen on that day.
    @Transactional(readOnly = true)
    public DayOff round(UUID id, LocalDate foreseen) {
        return sql.sql(SELECT + " where id = :id").param("id", id).query(this::holiday).optional()
                .filter(holiday -> holiday.kind().movable())
                .flatMap(holiday -> holiday.rounds(foreseen.getYear()).filter(round -> round.foreseen().equals(foreseen)).findFirst()
                        .map(round -> new DayOff(holiday, round)))
                .orElseThrow(() -> new NoSuchElementException("holiday %s is not foreseen on %s".formatted(id, foreseen)));
    }

    /// The day a movable feast falls on that time, or that it is not kept (`on` null).
    public void announce(UUID id, LocalDate foreseen, @Nullable LocalDate on, String source, Acting by) {
        var feast = round(id, foreseen).holiday();
        sql.sql("""
                insert into meetings.announced (holiday, foreseen, on_day, source) values (:id, :foreseen, :on, :source)
                on conflict (holiday, foreseen) do update set on_day = excluded.on_day, source = excluded.source
                """)
                .param("id", id).param("foreseen", foreseen).param("on", on, Types.DATE).param("source", source).update();
        events.publishEvent(new HolidayAct.FeastAnnounced(by.actor(), feast.country(), feast.name(), foreseen, on, source));
    }

    /// What was announced by mistake is only foreseen again.
    public void forget(UUID id, LocalDate foreseen, Acting by) {
        var feast = round(id, foreseen).holiday();
        if (sql.sql("delete from meetings.announced where holiday = :id and foreseen = :foreseen")
                .param("id", id).param("foreseen", foreseen).update() > 0) {
            events.publishEvent(new HolidayAct.AnnouncementWithdrawn(by.actor(), feast.country(), feast.name(), foreseen));
        }
    }

    /// Whether a country is off that day already.
    @Transactional(readOnly = true)
    public boolean known(String country, LocalDate day) {
        return of(List.of(country)).on(day).stream().anyMatch(Holiday.On::closed);
    }

    /// A day given once, or each year on that date.
    public void add(String country, LocalDate day, boolean yearly, Text name, String source, Acting by) {
        insert(new Holiday(UUID.randomUUID(), country, yearly ? Holiday.Kind.FIXED : Holiday.Kind.ONCE, yearly ? null : day.getYear(),
                day.getMonthValue(), day.getDayOfMonth(), 0, name, source, Mark.VERIFIED, Map.of()));
        events.publishEvent(new HolidayAct.HolidayAdded(by.actor(), country, name, day, yearly));
    }

    /// A day that is no longer one, or never was.
    public void remove(UUID id, Acting by) {
        var gone = find(id);
        sql.sql("delete from meetings.holiday where id = :id").param("id", id).update();
        events.publishEvent(new HolidayAct.HolidayRemoved(by.actor(), gone.country(), gone.name()));
    }

    private Holiday holiday(ResultSet row, int number) throws SQLException {
        return new Holiday(row.getObject("id", UUID.class), row.getString("country"),
                Holiday.Kind.valueOf(row.getString("kind")), row.getObject("year", Integer.class), row.getInt("month"), row.getInt("day"),
                row.getInt("shift"), new Text(json.readValue(row.getString("name"), WORDS)), row.getString("source"),
                Mark.valueOf(row.getString("mark")), json.readValue(row.getString("announced"), ANNOUNCED));
    }

    void load() {
        if (sql.sql("select exists (select from meetings.holiday)").query(Boolean.class).single()) {
            return;
        }
        for (var row : ReferenceFile.rows("region/holidays.csv")) {
            insert(new Holiday(UUID.randomUUID(), row.getOrDefault("country", ""), Holiday.Kind.valueOf(row.getOrDefault("kind", "")), null,
                    number(row.get("month")), number(row.get("day")), number(row.get("offset")),
                    Text.of(row.get("name_fr"), row.get("name_en"), row.get("name_pt"), row.get("name_es")),
                    row.getOrDefault("source", ""), Mark.of(row.getOrDefault("mark", "GK")), Map.of()));
        }
    }

    private void insert(Holiday holiday) {
        sql.sql("""
                insert into meetings.holiday (id, country, kind, year, month, day, shift, name, source, mark)
                values (:id, :country, :kind, :year, :month, :day, :shift, :name::jsonb, :source, :mark)
                """)
                .param("id", holiday.id()).param("country", holiday.country()).param("kind", holiday.kind().name())
                .param("year", holiday.year(), Types.INTEGER).param("month", holiday.month()).param("day", holiday.day())
                .param("shift", holiday.offset()).param("name", json.writeValueAsString(holiday.name().words()))
                .param("source", holiday.source()).param("mark", holiday.mark().name())
                .update();
    }

    private static int number(@Nullable String written) {
        return written == null || written.isBlank() ? 0 : Integer.parseInt(written);
    }
}
