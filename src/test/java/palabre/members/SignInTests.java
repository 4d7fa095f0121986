package palabre.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.BareHouseTest;
import palabre.TestClock;
import palabre.Visitors;
import palabre.journal.Actor;
import palabre.journal.Function;
import palabre.ui.Language;

@BareHouseTest
class SignInTests {

    static final String SEALED = Accounts.sealed(Visitors.PASSWORD);

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Appointments appointments;

    @Autowired
    Visitors visitors;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    Person someone(String login, Function function, String scope) {
        var person = people.register("Mme", "Essai " + login, login + "@demo.example", Language.FR);
        accounts.open(person.id(), SEALED, Actor.PALABRE);
        appointments.appoint(person.id(), function, scope, LocalDate.of(2026, 1, 1), null, "essai", Actor.PALABRE);
        return person;
    }

    @BeforeEach
    void nobodyFailedYet() {
        sql.sql("delete from members.attempt").update();
    }

    @Test
    void whoeverKnowsTheirPasswordIsLetInAndActsInTheirCapacity() {
        someone("fp.bj", Function.FP, "BJ");
        var account = visitors.as("fp.bj").get("/account");
        assertThat(account.status()).isEqualTo(200);
        assertThat(account.words()).contains("Mme Essai fp.bj", "agissant en qualité de point focal, Bénin");
    }
}
