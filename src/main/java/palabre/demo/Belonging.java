package palabre.demo;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import palabre.members.Accounts;
import palabre.store.Unusable;

/// A demonstration is a house of its own: invented people never share a database with real ones, so that nothing has
/// to be told apart and deleted. In doubt the house does not open.
@Component
class Belonging implements SmartInitializingSingleton {

    private final JdbcClient sql;
    private final Accounts accounts;
    private final Environment environment;

    Belonging(JdbcClient sql, Accounts accounts, Environment environment) {
        this.sql = sql;
        this.accounts = accounts;
        this.environment = environment;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var demonstrated = sql.sql("select exists (select from demo.clock)").query(Boolean.class).single();
        var demonstrating = environment.acceptsProfiles(Profiles.of("demo"));
        if (demonstrated && !demonstrating) {
            throw new Unusable("ces données sont celles d’une démonstration : une installation réelle commence dans un dossier ou une base à elle (PALABRE_DATA, PALABRE_DATABASE_URL)",
                    "these data are a demonstration’s: a real installation begins in a folder or database of its own (PALABRE_DATA, PALABRE_DATABASE_URL)");
        }
        if (demonstrating && !demonstrated && !accounts.none()) {
            throw new Unusable("ces données sont celles d’une installation réelle : la démonstration n’y entre pas",
                    "these data are a real installation’s: the demonstration does not enter there");
        }
    }
}
