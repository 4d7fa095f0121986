package palabre.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModuleIdentifier;
import palabre.HouseTest;

@HouseTest
class OutdatedTests {

    private static final List<String> MODULES = List.of("__root", "store", "journal", "files", "charter", "members", "bodies", "meetings", "portal");

    @Autowired ResourcePatternResolver files;
    @Autowired Flyway flyway;
    @Autowired JdbcClient sql;

    @Test
    void whereNothingChangedFlywayIsSentNowhere() {
        assertThat(outdated()).isEmpty();
        assertThat(new Outdated(files).shouldMigrate(ApplicationModuleIdentifier.of("ui"), flyway)).as("a module without tables").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update flyway_schema_history_files set checksum = checksum + 1 where version = '1'",
        "update flyway_schema_history_files set success = false",
        "delete from flyway_schema_history_files",
        "insert into flyway_schema_history_files select installed_rank + 90, '90', 'of a newer house', type, 'V90__newer.sql', 1, installed_by, installed_on, 1, true from flyway_schema_history_files where version = '1'",
        "drop table flyway_schema_history_files"})
    void whateverDiffersInAModuleSendsFlywayThereAndNowhereElse(String difference) {
        sql.sql("create table kept as select * from flyway_schema_history_files").update();
        try {
            sql.sql(difference).update();
            assertThat(outdated()).containsExactly("files");
        } finally {
            sql.sql("drop table if exists flyway_schema_history_files").update();
            sql.sql("alter table kept rename to flyway_schema_history_files").update();
        }
    }

    private List<String> outdated() {
        var filter = new Outdated(files);
        return MODULES.stream().filter(module -> filter.shouldMigrate(ApplicationModuleIdentifier.of(module), flyway)).toList();
    }
}
