package palabre.store;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/// Keeps out of the log the stack traces of what is told in one line, and of a house stopped while it opened.
class UnusableReporter implements SpringBootExceptionReporter {

    UnusableReporter(ConfigurableApplicationContext house) {}

    @Override
    public boolean reportException(Throwable failure) {
        return Unusable.in(failure).isPresent() || stopping();
    }

    /// The machine takes no more hooks once it stops, and says so in no other way.
    private static boolean stopping() {
        try {
            var hook = new Thread();
            Runtime.getRuntime().addShutdownHook(hook);
            Runtime.getRuntime().removeShutdownHook(hook);
            return false;
        } catch (IllegalStateException stopping) {
            return true;
        }
    }
}
