package palabre.portal;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.LoggerFactory;
import palabre.Visitor;

/// The questions a page asks of the database: those of the threads that answer browsers, not of the house's own rounds,
/// nor those that come or not by the time of day: the demonstration's clock looks once a second, a session is looked at again after the answer.
public final class Statements {

    private static final List<String> BESIDE = List.of("demo.clock", "sessions.spring_session");

    private Statements() {}

    public static List<String> of(Visitor visitor, String path) {
        visitor.get(path);
        var asked = Collections.synchronizedList(new ArrayList<String>());
        var logger = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");
        var before = logger.getLevel();
        var appender = new AppenderBase<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                var message = event.getFormattedMessage();
                if (event.getThreadName().startsWith("tomcat-handler") && message.startsWith("Executing prepared SQL statement")
                        && BESIDE.stream().noneMatch(message::contains)) {
                    asked.add(message.substring(message.indexOf('[') + 1, message.lastIndexOf(']')));
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
        return List.copyOf(asked);
    }
}
