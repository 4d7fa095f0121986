package palabre;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/// One PostgreSQL for the whole run. A context fills a database once; each test class works on a copy of it.
public final class TestPostgres extends AbstractDataSource {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private String current = fresh();
    private HikariDataSource pool = pool(current);
    private String filled = "";

    /// Takes what the context has written so far as the start of every class to come.
    synchronized void keep() {
        if (filled.isEmpty()) {
            filled = current;
            pool.close();
            copy();
        }
    }

    /// A new copy for a new class; the one before is dropped.
    synchronized void renew() {
        if (filled.isEmpty()) {
            keep();
            return;
        }
        var old = current;
        pool.close();
        copy();
        run("drop database " + old + " with (force)");
    }

    /// The address of the server, for those who bring their own program to it.
    public static DataSource server() {
        return SERVER.getPostgresDatabase();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return pool().getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    private synchronized HikariDataSource pool() {
        return pool;
    }

    private void copy() {
        current = "palabre_" + COUNT.incrementAndGet();
        run("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + filled + "'");
        run("create database " + current + " template " + filled);
        pool = pool(current);
    }

    private static String fresh() {
        var name = "palabre_" + COUNT.incrementAndGet();
        run("create database " + name);
        return name;
    }

    private static HikariDataSource pool(String database) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(SERVER.getJdbcUrl("postgres", database));
        pool.setMaximumPoolSize(12);
        // The server may stop before the last context closes, which then asks it for news.
        pool.setConnectionTimeout(8_000);
        return pool;
    }

    private static void run(String statement) {
        try (var connection = SERVER.getPostgresDatabase().getConnection(); var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException(statement, refused);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }
}
