package palabre.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import palabre.BareHouseTest;

@BareHouseTest
class JournalTests {

    static final Acting PRESIDENCY = new Acting(UUID.randomUUID(), "Mme Présidente", new Capacity(Function.PRES, "CI"));
    static final Acting TECHNICIAN = new Acting(UUID.randomUUID(), "M. Technicien", new Capacity(Function.SYS, ""));

    record GavelRaised(Actor by, String subject) implements Act {}

    @Autowired Journal journal;
    @Autowired JdbcClient sql;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;

    @Test
    void anActIsKeptWithWhoDidItInWhatCapacityAndOnWhat() {
        raise(PRESIDENCY, "meeting:kept");
        var kept = journal.of("meeting:kept", 10);
        assertThat(kept).singleElement().satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("Mme Présidente");
            assertThat(entry.capacity()).isEqualTo("PRES:CI");
            assertThat(entry.act()).isEqualTo("GavelRaised");
            assertThat(entry.mark()).hasSize(8);
        });
    }

    @Test
    void whatIsWrittenCannotBeChangedRemovedOrEmptied() {
        raise(PRESIDENCY, "meeting:fixed");
        assertThatThrownBy(() -> sql.sql("update journal.entry set name = 'x'").update())
                .isInstanceOf(DataAccessException.class).hasMessageContaining("only grows");
        assertThatThrownBy(() -> sql.sql("delete from journal.entry").update())
                .isInstanceOf(DataAccessException.class).hasMessageContaining("only grows");
        assertThatThrownBy(() -> sql.sql("truncate journal.entry").update())
                .isInstanceOf(DataAccessException.class).hasMessageContaining("only grows");
    }

    @Test
    void tamperingByWhoeverHoldsTheDatabaseIsDetected() {
        raise(PRESIDENCY, "meeting:tampered");
        raise(PRESIDENCY, "meeting:after");
        var number = journal.of("meeting:tampered", 1).getFirst().number();
        assertThat(journal.broken()).isNull();

        behindTheTrigger("update journal.entry set name = 'Someone else' where number = " + number);
        assertThat(journal.broken()).isEqualTo(number);
        behindTheTrigger("update journal.entry set name = 'Mme Présidente' where number = " + number);
        assertThat(journal.broken()).isNull();
    }

    @Test
    void anEntryTakenOutIsMissed() {
        raise(PRESIDENCY, "meeting:taken");
        raise(PRESIDENCY, "meeting:left");
        var number = journal.of("meeting:taken", 1).getFirst().number();
        behindTheTrigger("create table taken as select * from journal.entry where number = " + number);
        behindTheTrigger("delete from journal.entry where number = " + number);
        assertThat(journal.broken()).isEqualTo(number);
        behindTheTrigger("insert into journal.entry select * from taken");
        assertThat(journal.broken()).isNull();
    }

    @Test
    void actsDoneAtTheSameTimeKeepOneChain() throws Exception {
        try (var hands = Executors.newFixedThreadPool(6)) {
            var acts = IntStream.range(0, 60).mapToObj(_ -> hands.submit(() -> raise(PRESIDENCY, "meeting:crowd"))).toList();
            for (var act : acts) {
                act.get();
            }
        }
        assertThat(journal.of("meeting:crowd", 100)).hasSize(60);
        assertThat(journal.broken()).isNull();
    }

    @Test
    void anActThatIsRolledBackLeavesNoEntryAndNoGap() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new GavelRaised(PRESIDENCY.actor(), "meeting:undone"));
            status.setRollbackOnly();
        });
        raise(PRESIDENCY, "meeting:done");
        assertThat(journal.of("meeting:undone", 10)).isEmpty();
        assertThat(journal.broken()).isNull();
    }

    @Test
    void anActOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> events.publishEvent(new GavelRaised(PRESIDENCY.actor(), "meeting:alone")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theGroupAndTheMachineAreReadApart() {
        raise(PRESIDENCY, "meeting:apart");
        raise(TECHNICIAN, "mail:apart");
        raise(PRESIDENCY, "account:apart");
        assertThat(journal.read(Extent.GROUP, "", "GavelRaised", Long.MAX_VALUE, 3)).extracting(Journal.Entry::subject)
                .contains("meeting:apart").doesNotContain("mail:apart", "account:apart");
        assertThat(journal.read(Extent.TECHNICAL, "", "GavelRaised", Long.MAX_VALUE, 3)).extracting(Journal.Entry::subject)
                .containsExactly("account:apart", "mail:apart");
        assertThat(journal.read(Extent.ALL, "", "GavelRaised", Long.MAX_VALUE, 3)).extracting(Journal.Entry::subject)
                .containsExactly("account:apart", "mail:apart", "meeting:apart");
    }

    @Test
    void theJournalIsReadByPagesOfOneSubject() {
        for (int act = 0; act < 5; act++) {
            raise(PRESIDENCY, "meeting:paged");
        }
        var first = journal.read(Extent.ALL, "meeting:paged", "", Long.MAX_VALUE, 3);
        var second = journal.read(Extent.ALL, "meeting:paged", "", first.getLast().number(), 3);
        assertThat(first).hasSize(3);
        assertThat(second).hasSize(2);
        assertThat(second.getFirst().number()).isLessThan(first.getLast().number());
    }

    @Test
    void aVerificationIsAnActThatSaysWhatWasFound() {
        raise(PRESIDENCY, "meeting:verified");
        journal.verify(PRESIDENCY);
        var found = journal.verified();
        assertThat(found).isNotNull();
        assertThat(found.broken()).isNull();
        assertThat(found.name()).isEqualTo("Mme Présidente");
        assertThat(found.upTo()).isEqualTo(journal.of("journal", 1).getFirst().number() - 1);
    }

    private void raise(Acting who, String subject) {
        transaction.executeWithoutResult(_ -> events.publishEvent(new GavelRaised(who.actor(), subject)));
    }

    private void behindTheTrigger(String statement) {
        sql.sql("alter table journal.entry disable trigger only_grows").update();
        sql.sql(statement).update();
        sql.sql("alter table journal.entry enable trigger only_grows").update();
    }
}
