package palabre.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.TestRehearsal;
import palabre.Visitors;
import palabre.journal.Actor;
import palabre.journal.Function;

/// R-SEC-07.
class DormancyTests extends Cast {

    static final Instant NOW = Instant.parse("2026-12-14T09:00:00Z");

    @Autowired
    Dormancy dormancy;

    @Autowired
    TestRehearsal rehearsal;

    @BeforeEach
    void asInARealHouse() {
        clock.set(NOW);
        rehearsal.asInARealHouse();
    }

    @AfterEach
    void asBefore() {
        rehearsal.reset();
    }

    @Test
    void anAccountNobodyUsesIsToldThenSleepsAndStaysWrittenTo() {
        var person = someone("fp.bj", Function.FP, "BJ");
        after(149);
        assertThat(told("fp.bj")).isZero();
        after(150);
        after(151);
        assertThat(told("fp.bj")).isEqualTo(1);
        assertThat(letter("fp.bj")).contains("Mme Essai fp.bj", "12 juin 2027");
        after(179);
        assertThat(stage(person)).isEqualTo(Account.Stage.ACTIVE);
        after(180);
        assertThat(stage(person)).isEqualTo(Account.Stage.DORMANT);
        var refused = visitors.anyone().post("/sign-in", "mail", "fp.bj@demo.example", "password", Visitors.PASSWORD);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("ne vont pas ensemble");
        assertThat(people.holding(Function.FP, "BJ", LocalDate.now(clock))).extracting(Person::id).contains(person.id());
    }

    @Test
    void whoeverSignsInBeforeKeepsIt() {
        var person = someone("fp.bf", Function.FP, "BF");
        after(150);
        visitors.as("fp.bf");
        after(180);
        assertThat(stage(person)).isEqualTo(Account.Stage.ACTIVE);
        after(150 + 150);
        assertThat(told("fp.bf")).isEqualTo(2);
    }

    @Test
    void nobodySleepsUntold() {
        var person = someone("fp.cv", Function.FP, "CV");
        after(400);
        assertThat(stage(person)).isEqualTo(Account.Stage.ACTIVE);
        after(430);
        assertThat(stage(person)).isEqualTo(Account.Stage.DORMANT);
    }

    @Test
    void theOfficeAndTheTechniciansWakeItOthersDoNot() {
        var person = someone("fp.ga", Function.FP, "GA");
        after(150);
        after(180);
        rehearsal.reset();
        var path = "/technical/accounts/" + person.id().value() + "/restoration";
        for (var hand : new Function[] {Function.FP, Function.AUT, Function.PRES}) {
            assertThat(as("hand." + hand, hand, "CI").post(path).status()).isEqualTo(403);
        }
        assertThat(as("aud", Function.AUD, "").post(path).status()).isEqualTo(403);
        var office = as("brrc", Function.BRRC, "BRRC");
        assertThat(office.get("/technical/accounts?stage=DORMANT").words()).contains("Essai fp.ga", "en sommeil", "Rétablir");
        assertThat(office.post(path).status()).isEqualTo(303);
        assertThat(stage(person)).isEqualTo(Account.Stage.ACTIVE);
        rehearsal.asInARealHouse();
        after(181);
        assertThat(stage(person)).as("its time begins anew").isEqualTo(Account.Stage.ACTIVE);
        accounts.suspend(person.id(), "essai", Actor.PALABRE);
        rehearsal.reset();
        assertThat(office.post(path).status()).as("what was suspended is for the technicians").isEqualTo(403);
        assertThat(as("sys.un", Function.SYS, "").post(path).status()).isEqualTo(303);
    }

    @Test
    void theLastTechnicalAdministratorStaysAwake() {
        sql.sql("delete from members.appointment where function = 'SYS'").update();
        var only = someone("sys.seul", Function.SYS, "");
        after(150);
        after(180);
        assertThat(stage(only)).isEqualTo(Account.Stage.ACTIVE);
    }

    void after(int days) {
        clock.set(NOW.plus(Duration.ofDays(days)));
        dormancy.look();
    }

    Account.Stage stage(Person person) {
        return accounts.find(person.id()).orElseThrow().stage();
    }

    int told(String login) {
        return mails(login, 0);
    }

    /// Letters are written after the commit, by another thread.
    int mails(String login, int tries) {
        var pending = sql.sql("select count(*) from events.event_publication").query(Integer.class).single();
        if (pending > 0 && tries < 100) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return mails(login, tries + 1);
        }
        return sql.sql("select count(*) from notices.mail where recipient = :mail and subject like '%endort%'")
                .param("mail", login + "@demo.example").query(Integer.class).single();
    }

    String letter(String login) {
        return sql.sql("select body from notices.mail where recipient = :mail order by since desc limit 1")
                .param("mail", login + "@demo.example").query(String.class).single();
    }
}
