package palabre.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.store.Mark;
import palabre.store.ReferenceFile;
import palabre.ui.Language;
import palabre.ui.Text;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The days off of the region, as the reference file gave them.
@Repository
@Transactional
public class Holidays {

    private static final TypeReference<Map<Language, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;

    Holidays(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// `countries` are ISO codes; what concerns all countries is always in.
    @Transactional(readOnly = true)
    public DayCalendar of(List<String> countries) {
        return DayCalendar.of(sql.sql("select * from meetings.holiday where country = '*' or country in (:countries)")
                .param("countries", countries.isEmpty() ? List.of("*") : countries).query(this::holiday).list(), countries);
    }

    /// Of all countries, for those who look at several meetings.
    @Transactional(readOnly = true)
    List<Holiday> all() {
        return sql.sql("select * from meetings.holiday").query(this::holiday).list();
    }

    private Holiday holiday(ResultSet row, int number) throws SQLException {
        return new Holiday(row.getObject("id", UUID.class), row.getString("country"),
                Holiday.Kind.valueOf(row.getString("kind")), row.getInt("month"), row.getInt("day"), row.getInt("shift"),
                new Text(json.readValue(row.getString("name"), WORDS)), row.getString("source"), Mark.valueOf(row.getString("mark")));
    }

    void load() {
        if (sql.sql("select exists (select from meetings.holiday)").query(Boolean.class).single()) {
            return;
        }
        for (var row : ReferenceFile.rows("region/holidays.csv")) {
            sql.sql("""
                    insert into meetings.holiday (id, country, kind, month, day, shift, name, source, mark)
                    values (:id, :country, :kind, :month, :day, :shift, :name::jsonb, :source, :mark)
                    """)
                    .param("id", UUID.randomUUID())
                    .param("country", row.get("country"))
                    .param("kind", row.get("kind"))
                    .param("month", number(row.get("month")))
                    .param("day", number(row.get("day")))
                    .param("shift", number(row.get("offset")))
                    .param("name", json.writeValueAsString(
                            Text.of(row.get("name_fr"), row.get("name_en"), row.get("name_pt"), row.get("name_es")).words()))
                    .param("source", row.get("source"))
                    .param("mark", Mark.of(row.getOrDefault("mark", "GK")).name())
                    .update();
        }
    }

    private static int number(@org.jspecify.annotations.Nullable String written) {
        return written == null || written.isBlank() ? 0 : Integer.parseInt(written);
    }
}
