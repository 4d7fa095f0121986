package palabre.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import palabre.HouseTest;
import palabre.members.Accounts;
import palabre.store.Unusable;

@HouseTest
class BelongingTests {

    @Autowired
    JdbcClient sql;

    @Autowired
    Accounts accounts;

    @Test
    void aRealInstallationDoesNotOpenADemonstrationNorTheOtherWayRound() {
        assertThatCode(() -> opened("demo")).doesNotThrowAnyException();
        assertThatThrownBy(() -> opened("serve")).isInstanceOf(Unusable.class).hasMessageContaining("a demonstration’s");
        sql.sql("delete from demo.clock").update();
        assertThatCode(() -> opened("serve")).doesNotThrowAnyException();
        assertThatThrownBy(() -> opened("demo")).isInstanceOf(Unusable.class).hasMessageContaining("a real installation’s");
    }

    void opened(String profile) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles(profile);
        new Belonging(sql, accounts, environment).afterSingletonsInstantiated();
    }
}
