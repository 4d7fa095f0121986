package palabre.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import palabre.journal.Actor;
import palabre.journal.Function;
import palabre.meetings.MeetingId;
import palabre.store.Kept;
import palabre.store.Shelf;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How agendas lie in their tables.
@Component
class AgendaRows {

    private static final TypeReference<List<Item>> ITEMS = new TypeReference<>() {};
    private static final TypeReference<List<Sitting>> SITTINGS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Kept<Map<MeetingId, Agenda>> all;

    AgendaRows(JdbcClient sql, JsonMapper json, Shelf shelf) {
        this.sql = sql;
        this.json = json;
        this.all = shelf.keep(() -> read("true", Map.of()), "agenda", "agenda", "opinion", "edition");
    }

    /// All that were ever written, whole: three statements however many there are.
    Map<MeetingId, Agenda> all() {
        return all.content();
    }

    Optional<Agenda> find(MeetingId meeting) {
        return Optional.ofNullable(read("meeting = :meeting", Map.of("meeting", meeting.value())).get(meeting));
    }

    private Map<MeetingId, Agenda> read(String which, Map<String, ?> with) {
        var opinions = new HashMap<MeetingId, List<Opinion>>();
        sql.sql("select meeting, body, verdict, words, by_whom, at from agenda.opinion where " + which + " order by at, body").params(with)
                .query((row, _) -> opinions.computeIfAbsent(meeting(row), _ -> new ArrayList<>()).add(opinion(row))).list();
        var editions = new HashMap<MeetingId, List<Edition>>();
        sql.sql("select meeting, number, phase, items, sittings, at, by_whom, note from agenda.edition where " + which + " order by number").params(with)
                .query((row, _) -> editions.computeIfAbsent(meeting(row), _ -> new ArrayList<>()).add(edition(row))).list();
        var agendas = new HashMap<MeetingId, Agenda>();
        sql.sql("select meeting, phase, items, sittings, call, consultation, version from agenda.agenda where " + which).params(with)
                .query((row, _) -> {
                    var id = meeting(row);
                    return agendas.put(id, new Agenda(id, Phase.valueOf(row.getString("phase")), items(row), sittings(row),
                            read(row.getString("call"), Call.class), read(row.getString("consultation"), Consultation.class),
                            opinions.getOrDefault(id, List.of()), editions.getOrDefault(id, List.of()), row.getInt("version")));
                }).list();
        return agendas;
    }

    /// Writes what was changed if nobody else did meanwhile.
    Agenda save(Agenda agenda) {
        var written = sql.sql(agenda.version() == 0 ? """
                insert into agenda.agenda (meeting, phase, items, sittings, call, consultation, version)
                values (:meeting, :phase, :items::jsonb, :sittings::jsonb, :call::jsonb, :consultation::jsonb, :version + 1)
                    on conflict (meeting) do nothing
                """ : """
                update agenda.agenda
                   set phase = :phase, items = :items::jsonb, sittings = :sittings::jsonb, call = :call::jsonb,
                       consultation = :consultation::jsonb, version = version + 1
                 where meeting = :meeting and version = :version
                """)
                .param("meeting", agenda.meeting().value()).param("phase", agenda.phase().name())
                .param("items", json.writeValueAsString(agenda.items().list())).param("sittings", json.writeValueAsString(agenda.sittings()))
                .param("call", agenda.call() == null ? null : json.writeValueAsString(agenda.call()))
                .param("consultation", agenda.consultation() == null ? null : json.writeValueAsString(agenda.consultation()))
                .param("version", agenda.version())
                .update();
        if (written == 0) {
            throw new OptimisticLockingFailureException("the agenda of meeting %s was changed by someone else".formatted(agenda.meeting().value()));
        }
        return new Agenda(agenda.meeting(), agenda.phase(), agenda.items(), agenda.sittings(), agenda.call(), agenda.consultation(),
                agenda.opinions(), agenda.editions(), agenda.version() + 1);
    }

    void add(MeetingId meeting, Edition edition) {
        sql.sql("""
                insert into agenda.edition (meeting, number, phase, items, sittings, at, by_whom, note)
                values (:meeting, :number, :phase, :items::jsonb, :sittings::jsonb, :at, :by::jsonb, :note)
                """)
                .param("meeting", meeting.value()).param("number", edition.number()).param("phase", edition.phase().name())
                .param("items", json.writeValueAsString(edition.items().list())).param("sittings", json.writeValueAsString(edition.sittings()))
                .param("at", Timestamp.from(edition.at())).param("by", json.writeValueAsString(edition.by())).param("note", edition.note())
                .update();
    }

    /// What a body says replaces what it said, or its silence.
    void say(MeetingId meeting, Opinion opinion) {
        write("on conflict (meeting, body) do update set verdict = excluded.verdict, words = excluded.words, by_whom = excluded.by_whom, at = excluded.at",
                meeting, opinion);
    }

    /// Whether it was still silent: two processes may look at the same moment.
    boolean silent(MeetingId meeting, Opinion silence) {
        return write("on conflict (meeting, body) do nothing", meeting, silence) > 0;
    }

    private int write(String conflict, MeetingId meeting, Opinion opinion) {
        return sql.sql("""
                insert into agenda.opinion (meeting, body, verdict, words, by_whom, at)
                values (:meeting, :body, :verdict, :words, :by::jsonb, :at)
                """ + conflict)
                .param("meeting", meeting.value()).param("body", opinion.body().name()).param("verdict", opinion.verdict().name())
                .param("words", opinion.words()).param("by", json.writeValueAsString(opinion.by())).param("at", Timestamp.from(opinion.at()))
                .update();
    }

    private static MeetingId meeting(ResultSet row) throws SQLException {
        return new MeetingId(row.getObject("meeting", UUID.class));
    }

    private Opinion opinion(ResultSet row) throws SQLException {
        return new Opinion(Function.valueOf(row.getString("body")), Opinion.Verdict.valueOf(row.getString("verdict")), row.getString("words"),
                json.readValue(row.getString("by_whom"), Actor.class), row.getTimestamp("at").toInstant());
    }

    private Edition edition(ResultSet row) throws SQLException {
        return new Edition(row.getInt("number"), Phase.valueOf(row.getString("phase")), items(row), sittings(row), row.getTimestamp("at").toInstant(),
                json.readValue(row.getString("by_whom"), Actor.class), row.getString("note"));
    }

    private Items items(ResultSet row) throws SQLException {
        return new Items(json.readValue(row.getString("items"), ITEMS));
    }

    private List<Sitting> sittings(ResultSet row) throws SQLException {
        return json.readValue(row.getString("sittings"), SITTINGS);
    }

    private <T> @Nullable T read(@Nullable String written, Class<T> type) {
        return written == null ? null : json.readValue(written, type);
    }
}
