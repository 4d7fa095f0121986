package palabre.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Actor;
import palabre.journal.Function;

/// Who exercises which function, for whom, since when and until when.
@Repository
@Transactional
public class Appointments {

    private static final String COLUMNS = "select id, person, function, scope, seat, since, until, basis from members.appointment";

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    Appointments(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    /// `until` is the first day it no longer counts, if that is known; `basis` names the decision or letter.
    public Appointment appoint(PersonId person, Function function, String scope, LocalDate from,
            @Nullable LocalDate until, String basis, Actor by) {
        var mainIsTaken = holding(function, scope, from).stream().anyMatch(one -> one.seat() == Seat.MAIN);
        return add(new Appointment(AppointmentId.next(), person, function, scope, Seat.usual(function, mainIsTaken),
                from, until, basis), null, by);
    }

    /// `letter` is the one it rests on, if it was entered on a letter.
    Appointment add(Appointment made, @Nullable LetterId letter, Actor by) {
        sql.sql("""
                insert into members.appointment (id, person, function, scope, seat, since, until, basis, letter)
                values (:id, :person, :function, :scope, :seat, :since, :until, :basis, :letter)
                """)
                .param("id", made.id().value()).param("person", made.person().value()).param("function", made.function().name())
                .param("scope", made.scope()).param("seat", made.seat() == null ? null : made.seat().name(), java.sql.Types.VARCHAR)
                .param("since", made.from()).param("until", made.until(), java.sql.Types.DATE)
                .param("basis", made.basis()).param("letter", letter == null ? null : letter.value(), java.sql.Types.OTHER)
                .update();
        events.publishEvent(new Appointed(by, made.person(), made.function(), made.scope(), made.from(), made.basis()));
        return made;
    }

    /// From that day on it no longer counts; what was done under it stays.
    public void end(AppointmentId id, LocalDate until, Actor by) {
        var ended = find(id).orElseThrow(() -> new NoSuchElementException("appointment " + id.value()));
        var last = until.isBefore(ended.from()) ? ended.from() : until;
        if (sql.sql("update members.appointment set until = :until where id = :id and (until is null or until > :until)")
                .param("until", last).param("id", id.value()).update() > 0) {
            events.publishEvent(new AppointmentEnded(by, ended.person(), ended.function(), ended.scope(), last));
        }
    }

    /// The same, in favour of whom a letter appoints.
    void relieve(AppointmentId id, LocalDate until, LetterId letter, Actor by) {
        end(id, until, by);
        sql.sql("update members.appointment set relieved_by = :letter where id = :id").param("letter", letter.value()).param("id", id.value()).update();
    }

    /// An appointment and the letter that gave it, or that ended it.
    record OnLetter(Appointment seat, @Nullable LetterId letter) {}

    /// Those whom letters took a seat from.
    @Transactional(readOnly = true)
    List<OnLetter> relieved(String scope) {
        return sql.sql("""
                select id, person, function, scope, seat, since, until, basis, relieved_by as letter from members.appointment
                 where scope = :scope and relieved_by is not null order by since, id
                """)
                .param("scope", scope).query(Appointments::onLetter).list();
    }

    /// The seats of an administration that are taken on a day or will be.
    @Transactional(readOnly = true)
    List<OnLetter> seated(String scope, LocalDate day) {
        return sql.sql("""
                select id, person, function, scope, seat, since, until, basis, letter from members.appointment
                 where scope = :scope and seat is not null and (until is null or until > :day and until > since)
                """)
                .param("scope", scope).param("day", day).query(Appointments::onLetter).list();
    }

    private static OnLetter onLetter(ResultSet row, int number) throws SQLException {
        var letter = row.getObject("letter", UUID.class);
        return new OnLetter(appointment(row, number), letter == null ? null : new LetterId(letter));
    }

    /// All that someone holds ends on a day.
    void endAll(PersonId person, LocalDate until, Actor by) {
        of(person).stream().filter(one -> one.until() == null || one.until().isAfter(until))
                .forEach(one -> end(one.id(), until, by));
    }

    @Transactional(readOnly = true)
    public Optional<Appointment> find(AppointmentId id) {
        return sql.sql(COLUMNS + " where id = :id").param("id", id.value()).query(Appointments::appointment).optional();
    }

    /// Those to a function for a scope that count on a day.
    @Transactional(readOnly = true)
    public List<Appointment> holding(Function function, String scope, LocalDate day) {
        return sql.sql(COLUMNS + """
                 where function = :function and scope = :scope and since <= :day and (until is null or until > :day)
                 order by since, id
                """)
                .param("function", function.name()).param("scope", scope).param("day", day)
                .query(Appointments::appointment).list();
    }

    /// Those to a function for a scope that count on a day or will later.
    @Transactional(readOnly = true)
    List<Appointment> lasting(Function function, String scope, LocalDate day) {
        return sql.sql(COLUMNS + """
                 where function = :function and scope = :scope and (until is null or until > :day and until > since)
                 order by since, id
                """)
                .param("function", function.name()).param("scope", scope).param("day", day)
                .query(Appointments::appointment).list();
    }

    /// What was appointed on a letter.
    @Transactional(readOnly = true)
    List<Appointment> on(LetterId letter) {
        return sql.sql(COLUMNS + " where letter = :letter").param("letter", letter.value())
                .query(Appointments::appointment).list();
    }

    /// All those of a person, past ones too, the latest first.
    @Transactional(readOnly = true)
    public List<Appointment> of(PersonId person) {
        return sql.sql(COLUMNS + " where person = :person order by since desc, id")
                .param("person", person.value()).query(Appointments::appointment).list();
    }

    static Appointment appointment(ResultSet row, int number) throws SQLException {
        return new Appointment(new AppointmentId(row.getObject("id", UUID.class)), new PersonId(row.getObject("person", UUID.class)),
                Function.valueOf(row.getString("function")), row.getString("scope"), seat(row.getString("seat")),
                row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class), row.getString("basis"));
    }

    private static @Nullable Seat seat(@Nullable String column) {
        return column == null ? null : Seat.valueOf(column);
    }
}
