package palabre.store;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/// Gives the house the database it was opened with; tests bring their own.
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
class StoreConfiguration {

    @Bean
    @ConditionalOnBean(Database.class)
    @ConditionalOnMissingBean(DataSource.class)
    HikariDataSource dataSource(Database database) {
        var pool = new HikariDataSource();
        pool.setPoolName("palabre");
        pool.setJdbcUrl(database.address().url());
        if (!database.address().user().isEmpty()) {
            pool.setUsername(database.address().user());
        }
        if (!database.address().password().isEmpty()) {
            pool.setPassword(database.address().password());
        }
        pool.addDataSourceProperty("ApplicationName", "palabre");
        pool.setMaximumPoolSize(16);
        // Each connection costs PostgreSQL a process and both sides a handshake: few at the start, more as readers come.
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(10_000);
        return pool;
    }
}
