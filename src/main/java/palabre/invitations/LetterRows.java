package palabre.invitations;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import palabre.files.Attached;
import palabre.invitations.Letter.Signature;
import palabre.invitations.Recipient.Group;
import palabre.journal.Actor;
import palabre.meetings.MeetingId;
import palabre.store.Kept;
import palabre.store.Shelf;
import palabre.ui.Language;
import tools.jackson.databind.json.JsonMapper;

/// How letters and their sendings lie in their tables.
@Component
class LetterRows {

    private static final String ORDER = " order by year, number";

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Kept<Map<MeetingId, List<Letter>>> all;

    LetterRows(JdbcClient sql, JsonMapper json, Shelf shelf) {
        this.sql = sql;
        this.json = json;
        this.all = shelf.keep(() -> read("true", Map.of()).stream().collect(Collectors.groupingBy(Letter::meeting)),
                "invitations", "letter", "sending", "copy");
    }

    /// Of all meetings, without what they say: two statements however many there are.
    Map<MeetingId, List<Letter>> all() {
        return all.content();
    }

    List<Letter> of(MeetingId meeting) {
        return all().getOrDefault(meeting, List.of());
    }

    Optional<Letter> find(LetterId id) {
        return read("letter.id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    private List<Letter> read(String which, Map<String, ?> with) {
        var sendings = new HashMap<UUID, List<Sending>>();
        sql.sql("select sending.* from invitations.sending join invitations.letter on letter.id = sending.letter where " + which + " order by sending.place")
                .params(with).query((row, _) -> sendings.computeIfAbsent(row.getObject("letter", UUID.class), _ -> new ArrayList<>()).add(sending(row))).list();
        return sql.sql("""
                select letter.*, (select count(*) from invitations.copy where copy.letter = letter.id and wanted) as unprinted
                  from invitations.letter where\s""" + which + ORDER)
                .params(with).query((row, _) -> letter(row, sendings)).list();
    }

    /// The next number of the year, held until the transaction ends.
    Reference next(int year) {
        return new Reference(year, sql.sql("""
                insert into invitations.numbering as n (year, last) values (:year, 1)
                on conflict (year) do update set last = n.last + 1 returning last
                """).param("year", year).query(Integer.class).single());
    }

    void add(Letter letter) {
        sql.sql("""
                insert into invitations.letter (id, meeting, addressees, code, round, occasion, year, number, first_day, last_day, place,
                                                languages, dated, prepared_by, replaced, version)
                values (:id, :meeting, :addressees, :code, :round, :occasion, :year, :number, :first, :last, :place,
                        string_to_array(:languages, ' '), :dated, :by::jsonb, false, 1)
                """)
                .param("id", letter.id().value()).param("meeting", letter.meeting().value())
                .param("addressees", letter.to().group().name()).param("code", letter.to().code())
                .param("round", letter.round()).param("occasion", letter.occasion().name())
                .param("year", letter.reference().year()).param("number", letter.reference().number())
                .params(matter(letter)).update();
    }

    /// The same letter says something else: who signed it has to see it again.
    void rewrite(Letter letter) {
        written(letter, sql.sql("""
                update invitations.letter
                   set first_day = :first, last_day = :last, place = :place, languages = string_to_array(:languages, ' '), dated = :dated,
                       prepared_by = :by::jsonb, signed_by = null, signed_at = null, scan = null, scan_name = null, scan_kind = null,
                       scan_size = null, version = version + 1
                 where id = :id and version = :version
                """)
                .param("id", letter.id().value()).param("version", letter.version()).params(matter(letter)).update());
    }

    private Map<String, Object> matter(Letter letter) {
        return Map.of("first", letter.matter().first(), "last", letter.matter().last(), "place", letter.matter().place(),
                "languages", letter.languages().stream().map(Language::name).collect(Collectors.joining(" ")),
                "dated", letter.dated(), "by", json.writeValueAsString(letter.preparedBy()));
    }

    /// Writes what happened to it if nobody else did meanwhile.
    void save(Letter letter) {
        var answer = letter.answer();
        written(letter, sql.sql("""
                update invitations.letter
                   set dated = :dated, signed_by = :signedBy::jsonb, signed_at = :signedAt, scan = :scan, scan_name = :scan_name,
                       scan_kind = :scan_kind, scan_size = :scan_size, opened = :opened, received = :received, answer = :answer::jsonb,
                       reply = :reply, reply_name = :reply_name, reply_kind = :reply_kind, reply_size = :reply_size,
                       replaced = :replaced, version = version + 1
                 where id = :id and version = :version
                """)
                .params(Attached.parameters("scan", letter.scan()))
                .params(Attached.parameters("reply", answer == null ? null : answer.scan()))
                .param("id", letter.id().value()).param("version", letter.version()).param("dated", letter.dated())
                .param("signedBy", letter.signed() == null ? null : json.writeValueAsString(letter.signed().by()))
                .param("signedAt", letter.signed() == null ? null : Timestamp.from(letter.signed().at()), java.sql.Types.TIMESTAMP)
                .param("opened", letter.opened() == null ? null : Timestamp.from(letter.opened()), java.sql.Types.TIMESTAMP)
                .param("received", letter.received(), java.sql.Types.DATE)
                .param("answer", answer == null ? null : json.writeValueAsString(new Said(answer.accepted(), answer.on(), answer.way(), answer.note(), answer.by())))
                .param("replaced", letter.replaced())
                .update());
    }

    void add(LetterId letter, Sending sending) {
        sql.sql("""
                insert into invitations.sending (id, letter, reminder, channel, address, on_day, note, receipt, receipt_name, receipt_kind,
                                                 receipt_size, at, by_whom)
                values (:id, :letter, :reminder, :channel, :address, :on, :note, :receipt, :receipt_name, :receipt_kind,
                        :receipt_size, :at, :by::jsonb)
                """)
                .params(Attached.parameters("receipt", sending.receipt()))
                .param("id", sending.id().value()).param("letter", letter.value()).param("reminder", sending.reminder())
                .param("channel", sending.channel().name()).param("address", sending.address()).param("on", sending.on())
                .param("note", sending.note()).param("at", Timestamp.from(sending.at())).param("by", json.writeValueAsString(sending.by()))
                .update();
    }

    /// An answer as its column holds it; its scan has columns of its own.
    private record Said(boolean accepted, LocalDate on, Answer.Way way, String note, Actor by) {

        Answer with(@Nullable Attached scan) {
            return new Answer(accepted, on, way, note, scan, by);
        }
    }

    private static void written(Letter letter, int rows) {
        if (rows == 0) {
            throw new OptimisticLockingFailureException("letter %s was changed by someone else".formatted(letter.reference()));
        }
    }

    private Letter letter(ResultSet row, Map<UUID, List<Sending>> sendings) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var signedBy = row.getString("signed_by");
        var answer = row.getString("answer");
        var scan = Attached.in(row, "reply");
        return new Letter(new LetterId(id), new MeetingId(row.getObject("meeting", UUID.class)),
                new Recipient(Group.valueOf(row.getString("addressees")), row.getString("code")), Occasion.valueOf(row.getString("occasion")),
                row.getInt("round"), new Reference(row.getInt("year"), row.getInt("number")),
                new Matter(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class), row.getString("place")),
                languages(row.getArray("languages")), row.getObject("dated", LocalDate.class), json.readValue(row.getString("prepared_by"), Actor.class),
                signedBy == null ? null : new Signature(json.readValue(signedBy, Actor.class), row.getTimestamp("signed_at").toInstant()),
                Attached.in(row, "scan"), moment(row.getTimestamp("opened")), row.getObject("received", LocalDate.class),
                answer == null ? null : json.readValue(answer, Said.class).with(scan), row.getBoolean("replaced"), row.getInt("unprinted"),
                sendings.getOrDefault(id, List.of()), row.getInt("version"));
    }

    private Sending sending(ResultSet row) throws SQLException {
        return new Sending(new SendingId(row.getObject("id", UUID.class)), row.getBoolean("reminder"), Channel.valueOf(row.getString("channel")),
                row.getString("address"), row.getObject("on_day", LocalDate.class), row.getString("note"), Attached.in(row, "receipt"),
                row.getTimestamp("at").toInstant(), json.readValue(row.getString("by_whom"), Actor.class));
    }

    private static List<Language> languages(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Language::valueOf).toList();
    }

    private static @Nullable Instant moment(@Nullable Timestamp column) {
        return column == null ? null : column.toInstant();
    }
}
