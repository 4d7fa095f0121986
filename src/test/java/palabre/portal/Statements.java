package palabre.portal;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.LoggerFactory;
import palabre.Visitor;

/// How many questions a page asks of the database: those of the threads that answer browsers, not of the house's own rounds.
final class Statements {

    private Statements() {}

    static int of(Visitor visitor, String path) {
        visitor.get(path);
        var count = new AtomicInteger();
        var logger = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");
        var before = logger.getLevel();
        var appender = new AppenderBase<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                if (event.getThreadName().startsWith("tomcat-handler") && event.getFormattedMessage().startsWith("Executing prepared SQL statement")) {
                    count.incrementAndGet();
                }
            }
        };
        appender.setContext(logger.getLoggerContext());
        appender.start();
        logger.addAppender(appender);
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        try {
            visitor.get(path);
        } finally {
            logger.setLevel(before);
            logger.setAdditive(true);
            logger.detachAppender(appender);
            appender.stop();
        }
        return count.get();
    }
}
