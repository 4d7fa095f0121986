package palabre.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import palabre.HouseTest;

@HouseTest
class ShelfTests {

    private static final String CHANGE = "update members.administration set head = :head::jsonb where iso = 'CI'";

    @Autowired
    Shelf shelf;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    private final AtomicInteger readings = new AtomicInteger();
    private Kept<String> head;

    @BeforeEach
    void someTable() {
        head = shelf.keep(() -> {
            readings.incrementAndGet();
            return sql.sql("select head ->> 'FR' from members.administration where iso = 'CI'").query(String.class).single();
        }, "members", "administration");
    }

    @Test
    void whatStandsIsReadOnce() {
        head.content();
        head.content();
        assertThat(readings).hasValue(1);
    }

    @Test
    void whatAnyoneHasWrittenIsReadAgain() {
        head.content();
        change("Une directrice");
        assertThat(head.content()).isEqualTo("Une directrice");
        assertThat(readings).hasValue(2);
    }

    @Test
    void whoeverWritesSeesWhatHeWroteAndKeepsItFromOthers() {
        var before = head.content();
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            change("Quelqu’un d’autre");
            assertThat(head.content()).isEqualTo("Quelqu’un d’autre");
            transaction.setRollbackOnly();
        });
        assertThat(head.content()).isEqualTo(before);
    }

    @Test
    void writingElsewhereCostsNothing() {
        head.content();
        sql.sql("update meetings.meeting set city = city").update();
        head.content();
        assertThat(readings).hasValue(1);
    }

    private void change(String to) {
        sql.sql(CHANGE).param("head", "{\"FR\": \"" + to + "\"}").update();
    }
}
