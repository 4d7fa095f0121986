package palabre.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import palabre.bodies.CommissionId;
import palabre.members.AdministrationId;
import palabre.store.Kept;
import palabre.store.Shelf;
import palabre.ui.Language;
import palabre.ui.Text;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How a meeting lies in its table.
@Component
class MeetingRows {

    private static final TypeReference<List<Postponement>> POSTPONEMENTS = new TypeReference<>() {};
    private static final TypeReference<Map<Language, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Kept<List<Meeting>> all;

    MeetingRows(JdbcClient sql, JsonMapper json, Shelf shelf) {
        this.sql = sql;
        this.json = json;
        this.all = shelf.keep(this::read, "meetings", "meeting");
    }

    List<Meeting> all() {
        return all.content();
    }

    private List<Meeting> read() {
        return sql.sql("select * from meetings.meeting order by first_day, kind, commission").query(this::meeting).list();
    }

    Optional<Meeting> find(MeetingId id) {
        return sql.sql("select * from meetings.meeting where id = :id").param("id", id.value()).query(this::meeting).optional();
    }

    List<Meeting> with(MeetingId plenary) {
        return sql.sql("select * from meetings.meeting where plenary = :plenary and stage <> 'CANCELLED' order by commission")
                .param("plenary", plenary.value()).query(this::meeting).list();
    }

    void add(Meeting meeting) {
        write("""
                insert into meetings.meeting (id, kind, number, commission, supplementary, plenary, first_day, last_day, host, city,
                       mode, ground, requester, basis, decision, chair, theme, stage, postponements, cancellation, as_it_was, version)
                values (:id, :kind, :number, :commission, :supplementary, :plenary, :first, :last, :host, :city,
                       :mode, :ground, :requester, :basis, :decision::jsonb, :chair, :theme::jsonb, :stage, :postponements::jsonb,
                       :cancellation::jsonb, :asItWas::jsonb, :version)
                """, meeting);
    }

    /// Writes what was changed if nobody else did meanwhile.
    Meeting save(Meeting meeting) {
        var updated = write("""
                update meetings.meeting
                   set first_day = :first, last_day = :last, host = :host, city = :city, mode = :mode, ground = :ground,
                       requester = :requester, basis = :basis, decision = :decision::jsonb, chair = :chair, theme = :theme::jsonb,
                       stage = :stage, postponements = :postponements::jsonb, cancellation = :cancellation::jsonb, version = version + 1
                 where id = :id and version = :version
                """, meeting);
        if (updated == 0) {
            throw new OptimisticLockingFailureException("meeting %s was changed by someone else".formatted(meeting.id().value()));
        }
        return new Meeting(meeting.id(), meeting.kind(), meeting.dates(), meeting.hosting(), meeting.chair(), meeting.theme(), meeting.stage(),
                meeting.postponements(), meeting.cancellation(), meeting.asItWas(), meeting.version() + 1);
    }

    private int write(String statement, Meeting meeting) {
        var hosting = meeting.hosting();
        var plenary = meeting.kind() instanceof Kind.Plenary numbered ? numbered : null;
        var of = meeting.kind() instanceof Kind.OfCommission commission ? commission : null;
        var with = of == null ? null : of.plenary();
        return sql.sql(statement)
                .param("id", meeting.id().value())
                .param("kind", plenary == null ? "COMMISSION" : "PLENARY")
                .param("number", plenary == null ? null : plenary.number())
                .param("commission", of == null ? null : of.commission().code())
                .param("supplementary", of != null && of.supplementary())
                .param("plenary", with == null ? null : with.value())
                .param("first", meeting.dates().first())
                .param("last", meeting.dates().last())
                .param("host", iso(hosting.host()))
                .param("city", hosting.city())
                .param("mode", hosting.mode().name())
                .param("ground", hosting.ground().name())
                .param("requester", iso(hosting.requester()))
                .param("basis", hosting.basis())
                .param("decision", jsonOrNull(hosting.decision()))
                .param("chair", iso(meeting.chair()))
                .param("theme", json.writeValueAsString(meeting.theme().words()))
                .param("stage", meeting.stage().name())
                .param("postponements", json.writeValueAsString(meeting.postponements()))
                .param("cancellation", jsonOrNull(meeting.cancellation()))
                .param("asItWas", jsonOrNull(meeting.asItWas()))
                .param("version", meeting.version())
                .update();
    }

    private Meeting meeting(ResultSet row, int number) throws SQLException {
        var hosting = new Hosting(administration(row.getString("host")), row.getString("city"), Mode.valueOf(row.getString("mode")),
                Hosting.Ground.valueOf(row.getString("ground")), administration(row.getString("requester")), row.getString("basis"),
                read(row.getString("decision"), HostDecision.class));
        return new Meeting(new MeetingId(row.getObject("id", UUID.class)), kind(row),
                new Dates(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                hosting, administration(row.getString("chair")), new Text(json.readValue(row.getString("theme"), WORDS)),
                Stage.valueOf(row.getString("stage")), json.readValue(row.getString("postponements"), POSTPONEMENTS),
                read(row.getString("cancellation"), Cancellation.class), read(row.getString("as_it_was"), AsItWas.class),
                row.getInt("version"));
    }

    private static Kind kind(ResultSet row) throws SQLException {
        if (row.getString("kind").equals("PLENARY")) {
            return new Kind.Plenary(row.getInt("number"));
        }
        var plenary = row.getObject("plenary", UUID.class);
        return new Kind.OfCommission(new CommissionId(row.getString("commission")), row.getBoolean("supplementary"),
                plenary == null ? null : new MeetingId(plenary));
    }

    private <T> @Nullable T read(@Nullable String written, Class<T> type) {
        return written == null ? null : json.readValue(written, type);
    }

    private @Nullable String jsonOrNull(@Nullable Object value) {
        return value == null ? null : json.writeValueAsString(value);
    }

    private static @Nullable String iso(@Nullable AdministrationId administration) {
        return administration == null ? null : administration.iso();
    }

    private static @Nullable AdministrationId administration(@Nullable String iso) {
        return iso == null ? null : new AdministrationId(iso);
    }
}
