package palabre.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.files.Attached;
import palabre.files.Files;
import palabre.files.Received;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.journal.Function;
import palabre.ui.Language;
import palabre.ui.Message;
import tools.jackson.databind.json.JsonMapper;

/// The letters of appointment the regional office entered, and what the authorities answered when they were told (P-07).
@Repository
@Transactional
public class OfficialLetters {

    static final String KIND = "letter";

    private static final String COLUMNS = """
            select id, administration, reference, dated, role, person, since, scan, scan_name, scan_kind, scan_size, stage,
                   reason, entered_by, entered_at, version
              from members.letter
            """;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final FocalPoints focalPoints;
    private final Invitations invitations;
    private final Appointments appointments;
    private final Administrations administrations;
    private final Departments departments;
    private final Signatures signatures;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfficialLetters(JdbcClient sql, JsonMapper json, FocalPoints focalPoints, Invitations invitations, Appointments appointments,
            Administrations administrations, Departments departments, Signatures signatures, Files files,
            ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.focalPoints = focalPoints;
        this.invitations = invitations;
        this.appointments = appointments;
        this.administrations = administrations;
        this.departments = departments;
        this.signatures = signatures;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /// What a letter says: its own marks, and whom it appoints to what.
    public record Said(String reference, LocalDate dated, String role, Invitee who, LocalDate from, @Nullable AppointmentId replaces) {

        /// The seat it gives; nothing when it gives a function of the group.
        Optional<Seat> seat() {
            return Arrays.stream(Seat.values()).filter(one -> one.name().equals(role)).findFirst();
        }
    }

    /// Enters a letter: what it says counts from its day, and the authority is told at once, so that it may contest it.
    /// `basis` is how the appointment names it.
    public OfficialLetter enter(AdministrationId administration, Said said, Received scan, String basis, Acting by) {
        var toTell = toTell(administration, said.who().mail());
        var id = LetterId.next();
        var today = LocalDate.now(clock);
        var from = said.from().isBefore(today) ? today : said.from();
        var person = invitations.known(said.who());
        var entered = new OfficialLetter(id, administration, said.reference(), said.dated(), said.role(), person.id(), from,
                files.keep(scan), OfficialLetter.Stage.ENTERED, "", by.actor(), clock.instant(), 0);
        insert(entered);
        var seat = said.seat();
        if (seat.isPresent()) {
            focalPoints.seat(administration, new Seating(seat.get(), said.who(), from, said.replaces()), basis, id, by.actor());
        } else {
            focalPoints.entrust(administration, Function.valueOf(said.role()), said.who(), from, basis, id, by.actor());
        }
        events.publishEvent(new LetterEntered(by.actor(), id, administration, said.reference(), said.dated(), said.role(),
                person.called(), from));
        toTell.forEach((mail, language) -> signatures.ask(KIND, id.value(), mail, language, by));
        return entered;
    }

    public void confirm(LetterId id, AdministrationId administration, Acting by) {
        told(change(id, administration, OfficialLetter::confirmed), by);
    }

    /// The authority never wrote this, or not so: what was appointed on it ends at once. Who was there before does not
    /// come back by itself: that takes the authority's word.
    public void contest(LetterId id, AdministrationId administration, String reason, Acting by) {
        told(change(id, administration, one -> one.contested(reason.strip())), by);
        appointments.on(id).forEach(one -> appointments.end(one.id(), LocalDate.now(clock), by.actor()));
    }

    /// Contested, and whoever was there before brought back in the same act.
    public void contestAndRestore(LetterId id, AdministrationId administration, String reason, Acting by) {
        contest(id, administration, reason, by);
        restore(id, administration, by);
    }

    /// Whom this letter took a seat from comes back, on the word of the authority that contested it.
    public void restore(LetterId id, AdministrationId administration, Acting by) {
        var letter = find(id).filter(one -> one.administration().equals(administration)).orElseThrow(() -> new NoSuchElementException("letter " + id.value()));
        administrations.hold(administration);
        var relieved = focalPoints.predecessors(administration).getOrDefault(id, List.of());
        if (!letter.wasContested() || relieved.isEmpty()) {
            throw new LetterSettled();
        }
        focalPoints.restore(relieved, administration, by);
    }

    /// The regional office has seen to what was contested.
    public void close(LetterId id, AdministrationId administration, Acting by) {
        told(change(id, administration, OfficialLetter::closed), by);
    }

    @Transactional(readOnly = true)
    public Optional<OfficialLetter> find(LetterId id) {
        return sql.sql(COLUMNS + " where id = :id").param("id", id.value()).query(this::letter).optional();
    }

    /// The latest first.
    @Transactional(readOnly = true)
    public List<OfficialLetter> of(AdministrationId administration) {
        return sql.sql(COLUMNS + " where administration = :iso order by entered_at desc")
                .param("iso", administration.iso()).query(this::letter).list();
    }

    @Transactional(readOnly = true)
    List<OfficialLetter> at(OfficialLetter.Stage stage) {
        return sql.sql(COLUMNS + " where stage = :stage order by entered_at").param("stage", stage.name())
                .query(this::letter).list();
    }

    /// The seat or the function a letter gives, in words.
    public static Message role(OfficialLetter one) {
        var seat = Arrays.stream(Seat.values()).anyMatch(known -> known.name().equals(one.role()));
        return Message.of((seat ? "members.seat." : "members.function.") + one.role());
    }

    /// The official address; where none is known, those who validated until now. Never the one the letter is about.
    private Map<String, Language> toTell(AdministrationId administration, String newcomer) {
        var addresses = new LinkedHashMap<String, Language>();
        var official = departments.of(administration).official();
        if (!official.isEmpty()) {
            addresses.put(official, administrations.find(administration).orElseThrow().language());
        } else {
            focalPoints.of(administration).in(Seat.VALIDATOR)
                    .forEach(one -> addresses.put(one.person().mail(), one.person().language()));
        }
        addresses.keySet().removeIf(newcomer::equalsIgnoreCase);
        return addresses;
    }

    private OfficialLetter change(LetterId id, AdministrationId administration, UnaryOperator<OfficialLetter> step) {
        var before = find(id).filter(one -> one.administration().equals(administration))
                .orElseThrow(() -> new NoSuchElementException("letter " + id.value()));
        var after = step.apply(before);
        if (sql.sql("""
                update members.letter set stage = :stage, reason = :reason, version = version + 1
                 where id = :id and version = :version
                """)
                .param("stage", after.stage().name()).param("reason", after.reason())
                .param("id", id.value()).param("version", before.version()).update() == 0) {
            throw new OptimisticLockingFailureException("letter %s was answered by someone else".formatted(id.value()));
        }
        return after;
    }

    private void told(OfficialLetter one, Acting by) {
        events.publishEvent(new LetterAnswered(by.actor(), one.id(), one.administration(), one.reference(), one.stage(), one.reason()));
    }

    private void insert(OfficialLetter one) {
        sql.sql("""
                insert into members.letter (id, administration, reference, dated, role, person, since, scan, scan_name, scan_kind,
                                            scan_size, stage, entered_by, entered_at)
                values (:id, :iso, :reference, :dated, :role, :person, :since, :scan, :scan_name, :scan_kind,
                        :scan_size, :stage, :by::jsonb, :at)
                """)
                .params(Attached.parameters("scan", one.scan()))
                .param("id", one.id().value()).param("iso", one.administration().iso()).param("reference", one.reference())
                .param("dated", one.dated()).param("role", one.role()).param("person", one.person().value())
                .param("since", one.from()).param("stage", one.stage().name())
                .param("by", json.writeValueAsString(one.enteredBy())).param("at", Timestamp.from(one.enteredAt()))
                .update();
    }

    private OfficialLetter letter(ResultSet row, int number) throws SQLException {
        return new OfficialLetter(new LetterId(row.getObject("id", UUID.class)), new AdministrationId(row.getString("administration")),
                row.getString("reference"), row.getObject("dated", LocalDate.class), row.getString("role"),
                new PersonId(row.getObject("person", UUID.class)), row.getObject("since", LocalDate.class),
                Attached.in(row, "scan"), OfficialLetter.Stage.valueOf(row.getString("stage")), row.getString("reason"),
                json.readValue(row.getString("entered_by"), Actor.class), row.getTimestamp("entered_at").toInstant(),
                row.getInt("version"));
    }
}
