package palabre;

import java.time.Instant;
import palabre.members.Rehearsal;

/// A test's house is lenient, so that people sign in with a password alone, unless a test says that it is a real one.
public final class TestRehearsal implements Rehearsal {

    private final TestClock clock;
    private volatile boolean lenient = true;

    TestRehearsal(TestClock clock) {
        this.clock = clock;
    }

    public void asInARealHouse() {
        lenient = false;
    }

    public void reset() {
        lenient = true;
    }

    @Override
    public boolean lenient() {
        return lenient;
    }

    @Override
    public Instant onPhones() {
        return clock.instant();
    }
}
