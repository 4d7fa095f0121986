package palabre.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import palabre.ui.Banner;

/// The demonstration's clock: it stands at the morning of 14 December 2026 when the house first opens, runs on, and may be moved.
/// How far it is ahead lies in the database; it is read again each second.
@Component
@Profile("demo")
public class DemoClock extends Clock implements Banner {

    private static final Instant START = Instant.parse("2026-12-14T09:00:00Z");
    private static final Clock REAL = Clock.systemUTC();
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final JdbcClient sql;
    private volatile Reading reading = new Reading(Duration.between(REAL.instant(), START), Instant.EPOCH);

    DemoClock(JdbcClient sql) {
        this.sql = sql;
    }

    private record Reading(Duration ahead, Instant at) {}

    @Override
    public Instant instant() {
        var real = REAL.instant();
        if (reading.at().plus(FRESH).isBefore(real)) {
            reading = new Reading(stored(), real);
        }
        return real.plus(reading.ahead());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public LocalDate simulatedDay() {
        return LocalDate.now(this);
    }

    /// Moves to the morning of a day.
    public void moveTo(LocalDate day) {
        store(Duration.between(REAL.instant(), day.atTime(9, 0).toInstant(ZoneOffset.UTC)));
    }

    /// Sets it for the first time, in a house just opened.
    void begin() {
        sql.sql("insert into demo.clock (ahead) values (:ahead) on conflict do nothing")
                .param("ahead", Duration.between(REAL.instant(), START).toSeconds()).update();
        reading = new Reading(stored(), REAL.instant());
    }

    private void store(Duration ahead) {
        sql.sql("update demo.clock set ahead = :ahead").param("ahead", ahead.toSeconds()).update();
        reading = new Reading(ahead, REAL.instant());
    }

    /// While the database cannot answer, the last reading serves.
    private Duration stored() {
        try {
            return sql.sql("select ahead from demo.clock").query(Long.class).optional().map(Duration::ofSeconds).orElse(reading.ahead());
        } catch (DataAccessException unanswered) {
            return reading.ahead();
        }
    }
}
