package palabre.store;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/// Keeps stack traces of what is told in one line out of the log.
class UnusableReporter implements SpringBootExceptionReporter {

    UnusableReporter(ConfigurableApplicationContext house) {}

    @Override
    public boolean reportException(Throwable failure) {
        return Unusable.in(failure).isPresent();
    }
}
