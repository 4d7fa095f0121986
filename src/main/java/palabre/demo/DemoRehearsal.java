package palabre.demo;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import palabre.members.Rehearsal;

/// The demonstration's people are invented and share one printed password: a second factor would protect nobody.
/// Whoever wants to try one does so with a real telephone, which does not show the simulated time.
@Component
@Profile("demo")
class DemoRehearsal implements Rehearsal {

    private static final Clock REAL = Clock.systemUTC();

    @Override
    public boolean lenient() {
        return true;
    }

    @Override
    public Instant onPhones() {
        return REAL.instant();
    }
}
