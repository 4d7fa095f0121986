package palabre.delegations;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Acting;
import palabre.journal.Function;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.meetings.Titles;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.members.Departments;
import palabre.members.Fingerprint;
import palabre.members.People;
import palabre.members.Person;
import palabre.members.PersonId;
import tools.jackson.databind.json.JsonMapper;

/// The links in letters of invitation by which an authority without account designates. Looking at one, and naming people, does not use it
/// up; the authority's word does, and then no other link of that country to that meeting serves either.
@Repository
@Transactional
public class DesignationLinks {

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Administrations administrations;
    private final Departments departments;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DesignationLinks(JdbcClient sql, JsonMapper json, Administrations administrations, Departments departments, People people, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.administrations = administrations;
        this.departments = departments;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /// What a link is for; why it no longer serves, if it does not.
    public record Link(MeetingId meeting, AdministrationId administration, Instant until, @Nullable Instant used, boolean serves) {}

    @Transactional(readOnly = true)
    public Optional<Link> look(String secret) {
        return sql.sql("select meeting, administration, until, used_at from delegations.link where secret = :secret")
                .param("secret", Fingerprint.of(secret))
                .query((row, _) -> {
                    var until = row.getTimestamp("until").toInstant();
                    var used = row.getTimestamp("used_at") == null ? null : row.getTimestamp("used_at").toInstant();
                    return new Link(new MeetingId(row.getObject("meeting", UUID.class)), new AdministrationId(row.getString("administration")), until, used,
                            used == null && until.isAfter(clock.instant()));
                }).optional();
    }

    /// Where nobody acts for the authority, what was proposed goes to its official address; never to whoever proposed it or is in it.
    void ask(Meeting meeting, Delegation proposed, AdministrationId administration, Acting by) {
        var official = departments.of(administration).official();
        var proposer = by.person() == null ? Optional.<Person>empty() : people.find(new PersonId(by.person()));
        if (official.isEmpty() || !people.holding(Function.AUT, administration.iso(), LocalDate.now(clock)).isEmpty()
                || proposed.present().stream().anyMatch(one -> one.sameMail(official)) || proposer.filter(one -> one.mail().equalsIgnoreCase(official)).isPresent()) {
            return;
        }
        var language = administrations.find(administration).orElseThrow().language();
        events.publishEvent(new DesignationAsked(official, language, meeting.id(), issue(meeting, administration, by),
                meeting.dates().first().atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    String issue(Meeting meeting, AdministrationId administration, Acting by) {
        var language = administrations.find(administration).orElseThrow(() -> new NoSuchElementException(administration.iso())).language();
        var until = meeting.dates().first().atStartOfDay(ZoneOffset.UTC).toInstant();
        if (!until.isAfter(clock.instant())) {
            throw new DesignationsClosed(Titles.of(meeting));
        }
        var secret = Fingerprint.secret();
        sql.sql("""
                insert into delegations.link (secret, meeting, administration, issued_by, issued_at, until)
                values (:secret, :meeting, :iso, :by::jsonb, :now, :until)
                """)
                .param("secret", Fingerprint.of(secret)).param("meeting", meeting.id().value()).param("iso", administration.iso())
                .param("by", json.writeValueAsString(by.actor())).param("now", Timestamp.from(clock.instant())).param("until", Timestamp.from(until))
                .update();
        events.publishEvent(new DelegationAct.DesignationLinkIssued(meeting.id(), Sender.of(administration), until, by.actor()));
        return "/designations/" + secret + "?lang=" + language.code();
    }

    /// False if it does not serve, or someone was quicker.
    boolean use(String secret) {
        var now = Timestamp.from(clock.instant());
        var used = sql.sql("""
                update delegations.link set used_at = :now
                 where secret = :secret and used_at is null and until > :now
                """)
                .param("now", now).param("secret", Fingerprint.of(secret)).update() > 0;
        if (used) {
            sql.sql("""
                    update delegations.link l set used_at = :now from delegations.link given
                     where given.secret = :secret and l.meeting = given.meeting and l.administration = given.administration and l.used_at is null
                    """).param("now", now).param("secret", Fingerprint.of(secret)).update();
        }
        return used;
    }
}
