package palabre.members;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Actor;

/// Accounts nobody uses: their holders are told a month before, and after 180 days the door no longer opens
/// (R-SEC-07). What they hold stays theirs, and they are still written to.
@Repository
@Transactional
public class Dormancy {

    static final Duration UNUSED = Duration.ofDays(180);
    static final Duration TOLD_BEFORE = Duration.ofDays(30);

    private static final Logger log = LoggerFactory.getLogger(Dormancy.class);

    private final JdbcClient sql;
    private final Accounts accounts;
    private final ObjectProvider<Rehearsal> rehearsal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dormancy(JdbcClient sql, Accounts accounts, ObjectProvider<Rehearsal> rehearsal, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.rehearsal = rehearsal;
        this.events = events;
        this.clock = clock;
    }

    /// Several processes may look at once: rows another one holds are left to it.
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    public void look() {
        if (rehearsal.orderedStream().findFirst().filter(Rehearsal::lenient).isPresent()) {
            return;
        }
        var now = clock.instant();
        tell(now);
        sleep(now);
    }

    private void tell(Instant now) {
        var told = sql.sql("""
                update members.account set warned_at = :now
                 where person in (select person from members.account
                                   where stage = 'ACTIVE' and warned_at is null
                                     and greatest(awake_since, coalesce(last_in, awake_since)) <= :since
                                     for update skip locked)
                returning person, (select p.title from members.person p where p.id = person) as title,
                          (select p.name from members.person p where p.id = person) as name,
                          (select p.mail from members.person p where p.id = person) as mail,
                          (select p.language from members.person p where p.id = person) as language,
                          person as id
                """)
                .param("now", Timestamp.from(now)).param("since", Timestamp.from(now.minus(UNUSED).plus(TOLD_BEFORE)))
                .query(People::person).list();
        for (var person : told) {
            events.publishEvent(new DormancyNear(person.id(), person.called(), person.mail(), person.language(),
                    LocalDate.ofInstant(now.plus(TOLD_BEFORE), ZoneOffset.UTC)));
        }
    }

    /// Nobody's account sleeps who was not told a month before.
    private void sleep(Instant now) {
        var asleep = sql.sql("""
                select person from members.account
                 where stage = 'ACTIVE' and warned_at <= :told
                   and greatest(awake_since, coalesce(last_in, awake_since)) <= :since
                   for update skip locked
                """)
                .param("told", Timestamp.from(now.minus(TOLD_BEFORE))).param("since", Timestamp.from(now.minus(UNUSED)))
                .query(UUID.class).list();
        for (var id : asleep) {
            var person = new PersonId(id);
            if (accounts.lastAdministrator(person)) {
                log.info("the last technical administrator stays awake");
            } else {
                accounts.change(person, Account::asleep, "", Actor.PALABRE);
            }
        }
    }
}
