package palabre.delegations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import palabre.agenda.ItemId;
import palabre.files.Attached;
import palabre.journal.Actor;
import palabre.meetings.MeetingId;
import palabre.members.AppointmentId;
import palabre.members.PersonId;
import palabre.store.Kept;
import palabre.store.Shelf;
import palabre.ui.Language;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How delegations lie in their tables.
@Component
class DelegationRows {

    private static final TypeReference<List<ItemId>> ITEMS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Kept<Map<MeetingId, List<Delegation>>> all;

    DelegationRows(JdbcClient sql, JsonMapper json, Shelf shelf) {
        this.sql = sql;
        this.json = json;
        this.all = shelf.keep(this::read, "delegations", "delegation", "delegate");
    }

    /// All of all meetings: two statements however many there are.
    Map<MeetingId, List<Delegation>> all() {
        return all.content();
    }

    private Map<MeetingId, List<Delegation>> read() {
        var delegates = new HashMap<UUID, List<Delegate>>();
        sql.sql("""
                select id, delegation, person, title, name, mail, language, post, category, head, items, stage, replaces, appointment, reason, ended
                  from delegations.delegate order by delegation, place
                """)
                .query((row, _) -> delegates.computeIfAbsent(row.getObject("delegation", UUID.class), _ -> new ArrayList<>()).add(delegate(row))).list();
        var read = new HashMap<MeetingId, List<Delegation>>();
        sql.sql("""
                select id, meeting, sender, stage, moved, proposed_by, confirmed_by, confirmed_at, days_before, returned,
                       sheet, sheet_name, sheet_kind, sheet_size, version
                  from delegations.delegation order by sender
                """)
                .query((row, _) -> read.computeIfAbsent(new MeetingId(row.getObject("meeting", UUID.class)), _ -> new ArrayList<>())
                        .add(delegation(row, delegates.getOrDefault(row.getObject("id", UUID.class), List.of())))).list();
        return read;
    }

    Optional<Delegation> find(MeetingId meeting, Sender sender) {
        return all().getOrDefault(meeting, List.of()).stream().filter(one -> one.sender().equals(sender)).findFirst();
    }

    /// Writes what was changed if nobody else did meanwhile.
    Delegation save(Delegation one) {
        if (write(one) == 0) {
            throw changedMeanwhile(one);
        }
        sql.sql("delete from delegations.delegate where delegation = :delegation and not id = any (:kept)")
                .param("delegation", one.id().value())
                .param("kept", one.delegates().stream().map(each -> each.id().value()).toArray(UUID[]::new)).update();
        // Who leads comes last: there is never more than one.
        one.delegates().stream().sorted(Comparator.comparing(Delegate::head)).forEach(each -> write(one, each));
        return new Delegation(one.id(), one.meeting(), one.sender(), one.stage(), one.moved(), one.delegates(), one.proposedBy(), one.confirmedBy(),
                one.confirmedAt(), one.daysBefore(), one.returned(), one.sheet(), one.version() + 1);
    }

    private int write(Delegation one) {
        try {
            return sql.sql(one.version() == 0 ? """
                    insert into delegations.delegation (id, meeting, sender, stage, moved, proposed_by, confirmed_by, confirmed_at, days_before,
                                                        returned, sheet, sheet_name, sheet_kind, sheet_size, version)
                    values (:id, :meeting, :sender, :stage, :moved, :proposedBy::jsonb, :confirmedBy::jsonb, :confirmedAt, :daysBefore,
                            :returned, :sheet, :sheet_name, :sheet_kind, :sheet_size, :version + 1)
                    """ : """
                    update delegations.delegation
                       set stage = :stage, moved = :moved, proposed_by = :proposedBy::jsonb, confirmed_by = :confirmedBy::jsonb,
                           confirmed_at = :confirmedAt, days_before = :daysBefore, returned = :returned, sheet = :sheet,
                           sheet_name = :sheet_name, sheet_kind = :sheet_kind, sheet_size = :sheet_size, version = version + 1
                     where id = :id and meeting = :meeting and sender = :sender and version = :version
                    """)
                    .param("id", one.id().value()).param("meeting", one.meeting().value()).param("sender", one.sender().code())
                    .param("stage", one.stage().name()).param("moved", one.moved())
                    .param("proposedBy", written(one.proposedBy()), Types.VARCHAR).param("confirmedBy", written(one.confirmedBy()), Types.VARCHAR)
                    .param("confirmedAt", timestamp(one.confirmedAt()), Types.TIMESTAMP).param("daysBefore", one.daysBefore(), Types.INTEGER)
                    .param("returned", one.returned()).params(Attached.parameters("sheet", one.sheet())).param("version", one.version())
                    .update();
        } catch (DuplicateKeyException begunMeanwhile) {
            throw changedMeanwhile(one);
        }
    }

    private void write(Delegation of, Delegate one) {
        sql.sql("""
                insert into delegations.delegate (id, delegation, person, title, name, mail, language, post, category, head, items, stage,
                                                  replaces, appointment, reason, ended, place)
                values (:id, :delegation, :person, :title, :name, :mail, :language, :post, :category, :head, :items::jsonb, :stage,
                        :replaces, :appointment, :reason, :ended, :place)
                    on conflict (id) do update
                   set person = excluded.person, title = excluded.title, name = excluded.name, mail = excluded.mail, head = excluded.head,
                       items = excluded.items, stage = excluded.stage, appointment = excluded.appointment, reason = excluded.reason,
                       ended = excluded.ended, place = excluded.place
                """)
                .param("id", one.id().value()).param("delegation", of.id().value())
                .param("person", one.person() == null ? null : one.person().value(), Types.OTHER)
                .param("title", one.title()).param("name", one.name()).param("mail", one.mail()).param("language", one.language().name())
                .param("post", one.post()).param("category", one.category().name()).param("head", one.head())
                .param("items", json.writeValueAsString(one.items())).param("stage", one.stage().name())
                .param("replaces", one.replaces() == null ? null : one.replaces().value(), Types.OTHER)
                .param("appointment", one.appointment() == null ? null : one.appointment().value(), Types.OTHER)
                .param("reason", one.reason()).param("ended", timestamp(one.ended()), Types.TIMESTAMP)
                .param("place", of.delegates().indexOf(one))
                .update();
    }

    private Delegation delegation(ResultSet row, List<Delegate> delegates) throws SQLException {
        return new Delegation(new DelegationId(row.getObject("id", UUID.class)), new MeetingId(row.getObject("meeting", UUID.class)),
                new Sender(row.getString("sender")), Delegation.Stage.valueOf(row.getString("stage")), row.getBoolean("moved"), delegates,
                actor(row.getString("proposed_by")), actor(row.getString("confirmed_by")), instant(row.getTimestamp("confirmed_at")),
                row.getObject("days_before", Integer.class), row.getString("returned"), Attached.in(row, "sheet"), row.getInt("version"));
    }

    private Delegate delegate(ResultSet row) throws SQLException {
        var person = row.getObject("person", UUID.class);
        var replaces = row.getObject("replaces", UUID.class);
        var appointment = row.getObject("appointment", UUID.class);
        return new Delegate(new DelegateId(row.getObject("id", UUID.class)), person == null ? null : new PersonId(person), row.getString("title"),
                row.getString("name"), row.getString("mail"), Language.valueOf(row.getString("language")), row.getString("post"),
                Category.valueOf(row.getString("category")), row.getBoolean("head"), json.readValue(row.getString("items"), ITEMS),
                Delegate.Stage.valueOf(row.getString("stage")), replaces == null ? null : new DelegateId(replaces),
                appointment == null ? null : new AppointmentId(appointment), row.getString("reason"), instant(row.getTimestamp("ended")));
    }

    private @Nullable String written(@Nullable Actor actor) {
        return actor == null ? null : json.writeValueAsString(actor);
    }

    private @Nullable Actor actor(@Nullable String written) {
        return written == null ? null : json.readValue(written, Actor.class);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static OptimisticLockingFailureException changedMeanwhile(Delegation one) {
        return new OptimisticLockingFailureException("delegation %s was changed by someone else".formatted(one.id().value()));
    }
}
