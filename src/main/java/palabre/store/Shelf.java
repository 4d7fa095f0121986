package palabre.store;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// What pages read all the time and people seldom change is decoded once and kept for as long as its tables stand as they were.
/// Triggers note the latest change of a table, whichever process made it; each request asks the database for those notes before it
/// takes anything from here, so whatever was committed before a request counts in it.
@Component
public class Shelf {

    private static final String ASKED = Shelf.class.getName();
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final JdbcClient sql;

    Shelf(JdbcClient sql) {
        this.sql = sql;
    }

    /// `reading` reads these tables of one module and nothing else; each of them has the trigger `changed`. What it gives is shared
    /// by all: it must not change afterwards, but may be filled as it is asked.
    public <T> Kept<T> keep(Supplier<T> reading, String schema, String... tables) {
        return new Kept<>(this, reading, Arrays.stream(tables).map(table -> schema + "." + table).toList());
    }

    /// Whoever may write sees the tables themselves, with what was just written.
    boolean serves() {
        return !TransactionSynchronizationManager.isActualTransactionActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    /// A request that only reads asks once; anyone else, each time.
    @SuppressWarnings("unchecked")
    Map<String, UUID> latestChanges() {
        var request = readingRequest();
        if (request == null) {
            return ask();
        }
        var asked = (@Nullable Map<String, UUID>) request.getAttribute(ASKED);
        if (asked == null) {
            asked = ask();
            request.setAttribute(ASKED, asked);
        }
        return asked;
    }

    private Map<String, UUID> ask() {
        var changes = new HashMap<String, UUID>();
        sql.sql("select of_table, change from store.latest_change")
                .query(row -> {
                    changes.put(row.getString("of_table"), row.getObject("change", UUID.class));
                });
        return changes;
    }

    private static @Nullable HttpServletRequest readingRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                && READING.contains(here.getRequest().getMethod()) ? here.getRequest() : null;
    }
}
