package palabre.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
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
import palabre.meetings.Candidature.Status;
import palabre.meetings.MeetingAct.CandidatureMade;
import palabre.meetings.MeetingAct.LetterAttached;
import palabre.members.AdministrationId;
import palabre.members.Administrations;

/// The countries that asked to host, and what became of it (SM-16, R-FCT-04).
@Repository
@Transactional
public class Candidatures {

    private final JdbcClient sql;
    private final Meetings meetings;
    private final Administrations administrations;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Candidatures(JdbcClient sql, Meetings meetings, Administrations administrations, Files files,
            ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.meetings = meetings;
        this.administrations = administrations;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Candidature> of(MeetingId meeting) {
        return sql.sql("select * from meetings.candidature where meeting = :meeting order by on_day, candidate")
                .param("meeting", meeting.value()).query(Candidatures::candidature).list();
    }

    @Transactional(readOnly = true)
    public List<Candidature> of(AdministrationId candidate) {
        return sql.sql("select * from meetings.candidature where candidate = :candidate order by on_day desc, id")
                .param("candidate", candidate.iso()).query(Candidatures::candidature).list();
    }

    /// Prepared by a focal point, or lodged at once by the authority. Only an active member may host (R-FCT-04).
    public void stand(MeetingId meeting, AdministrationId candidate, String city, String letter, String means,
            @Nullable Received scan, Status status, Acting by) {
        if (administrations.active(today()).stream().noneMatch(one -> one.id().equals(candidate))) {
            throw new NotAMember();
        }
        if (of(meeting).stream().anyMatch(one -> one.candidate().equals(candidate) && (one.open() || one.status() == Status.RETAINED))) {
            throw new AlreadyCandidate();
        }
        var kept = scan == null ? null : files.keep(scan);
        sql.sql("""
                insert into meetings.candidature (id, meeting, candidate, city, letter, means, scan, scan_name, scan_kind, scan_size, status, on_day, version)
                values (:id, :meeting, :candidate, :city, :letter, :means, :scan, :scan_name, :scan_kind, :scan_size, :status, :day, 0)
                """)
                .params(Attached.parameters("scan", kept))
                .param("id", UUID.randomUUID()).param("meeting", meeting.value()).param("candidate", candidate.iso()).param("city", city)
                .param("letter", letter).param("means", means).param("status", status.name()).param("day", today())
                .update();
        events.publishEvent(new CandidatureMade(meeting, candidate, status, by.actor()));
    }

    /// The letter itself, once it is signed and scanned.
    public void attach(UUID id, Received scan, Acting by) {
        var letter = files.keep(scan);
        var with = change(id, before -> before.with(letter));
        events.publishEvent(new LetterAttached(with.meeting(), with.candidate(), letter.fingerprint(), letter.name(), by.actor()));
    }

    /// The authority lodges what its focal point prepared.
    public void lodge(UUID id, Acting by) {
        move(id, Status.LODGED, by);
    }

    /// The country gives up. If it was to host, the meeting falls back to its default host and is to be confirmed again.
    public void withdraw(UUID id, Acting by) {
        var before = existing(id);
        move(id, Status.WITHDRAWN, by);
        if (before.status() == Status.RETAINED) {
            meetings.withoutHost(before.meeting(), by);
        }
    }

    /// One is retained: the meeting goes there at that country's request, and the others are not (R-PLEN-04).
    public void retain(UUID id, Acting by) {
        var chosen = existing(id);
        for (var other : of(chosen.meeting())) {
            if (!other.id().equals(id) && other.status() == Status.LODGED) {
                move(other.id(), Status.NOT_RETAINED, by);
            }
        }
        move(id, Status.RETAINED, by);
        var meeting = meetings.find(chosen.meeting()).orElseThrow();
        var hosting = new Hosting(chosen.candidate(), chosen.city(), meeting.hosting().mode(), Hosting.Ground.MEMBER_REQUEST,
                chosen.candidate(), chosen.letter(), null);
        meetings.change(meeting.id(), meeting.version(),
                now -> meetings.redrafted(now, now.dates(), hosting, now.chair(), now.theme()), Map.of(), by);
    }

    Candidature existing(UUID id) {
        return sql.sql("select * from meetings.candidature where id = :id").param("id", id).query(Candidatures::candidature).optional()
                .orElseThrow(() -> new NoSuchElementException("candidature " + id));
    }

    @Transactional(readOnly = true)
    public Candidature find(UUID id) {
        return existing(id);
    }

    private void move(UUID id, Status next, Acting by) {
        var moved = change(id, before -> before.at(next, today()));
        events.publishEvent(new CandidatureMade(moved.meeting(), moved.candidate(), next, by.actor()));
    }

    private Candidature change(UUID id, UnaryOperator<Candidature> change) {
        var after = change.apply(existing(id));
        var updated = sql.sql("""
                update meetings.candidature
                   set scan = :scan, scan_name = :scan_name, scan_kind = :scan_kind, scan_size = :scan_size,
                       status = :status, on_day = :day, version = version + 1
                 where id = :id and version = :version
                """)
                .params(Attached.parameters("scan", after.scan()))
                .param("status", after.status().name()).param("day", after.on()).param("id", id).param("version", after.version())
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("candidature %s was changed by someone else".formatted(id));
        }
        return after;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Candidature candidature(ResultSet row, int number) throws SQLException {
        return new Candidature(row.getObject("id", UUID.class), new MeetingId(row.getObject("meeting", UUID.class)),
                new AdministrationId(row.getString("candidate")), row.getString("city"), row.getString("letter"), row.getString("means"), Attached.in(row, "scan"),
                Status.valueOf(row.getString("status")), row.getObject("on_day", LocalDate.class), row.getInt("version"));
    }
}
