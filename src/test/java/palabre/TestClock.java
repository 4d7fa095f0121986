package palabre;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that tests set; at 09:00 GMT on 14 December 2026 unless told otherwise.
public final class TestClock extends Clock {

    private static final Instant START = Instant.parse("2026-12-14T09:00:00Z");

    private volatile Instant now = START;

    public void set(LocalDate day) {
        now = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    public void set(Instant moment) {
        now = moment;
    }

    void reset() {
        now = START;
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
    public Instant instant() {
        return now;
    }
}
