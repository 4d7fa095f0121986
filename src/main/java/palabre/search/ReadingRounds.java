package palabre.search;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;
import palabre.documents.DocumentAct;
import palabre.files.Files;
import palabre.search.Reading.Unread;
import palabre.search.Reading.Why;

/// The rounds on which papers that came are read for search, one after the other; each process makes its own. Nobody waits for them: whoever brings a
/// paper is answered before it is read, and what a process that dies had begun is read by the next.
@Component
@EnableScheduling
class ReadingRounds implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ReadingRounds.class);

    /// What PostgreSQL says when one entry holds more than it can.
    private static final String TOO_MUCH = "54000";

    /// News is looked for by itself once in so many rounds: what another process wrote, or nobody told.
    private static final int ROUNDS = 60;

    private final Entries entries;
    private final Files files;
    private final Lector lector;
    private final AtomicInteger round = new AtomicInteger();

    /// Reading is work for the processor, so it has a thread of its own, which gives way to readers of pages.
    private final ExecutorService desk = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("lector").factory());

    ReadingRounds(Entries entries, Files files, Lector lector) {
        this.entries = entries;
        this.files = files;
        this.lector = lector;
    }

    @TransactionalEventListener
    void on(DocumentAct something) {
        round.set(0);
    }

    @Scheduled(initialDelayString = "${palabre.search.first:PT20S}", fixedDelayString = "${palabre.search.every:PT10S}")
    void round() throws InterruptedException {
        try {
            desk.submit(() -> {
                if (round.getAndIncrement() % ROUNDS == 0) {
                    entries.enlist();
                }
                readWhatWaits();
            }).get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof DataAccessException || failed.getCause() instanceof TransactionException) {
                log.warn("papers wait to be read: {}", failed.getCause().getMessage());
            } else {
                log.error("papers wait to be read", failed.getCause());
            }
        }
    }

    /// Now, all of it.
    void readAll() {
        entries.enlist();
        readWhatWaits();
    }

    private void readWhatWaits() {
        for (var due = entries.take(); due.isPresent() && !Thread.currentThread().isInterrupted(); due = entries.take()) {
            read(due.get());
        }
    }

    private void read(Entries.Due due) {
        var file = due.file();
        if (file == null) {
            entries.enter(due);
            return;
        }
        try {
            var reading = entries.known(file).orElse(null);
            if (reading == null) {
                reading = due.hopeless() ? new Unread(Why.DAMAGED) : lector.read(file.kind(), files.content(file));
                entries.keep(file, reading);
            }
            enter(due, reading);
        } catch (IOException unreachable) {
            log.warn("content {} cannot be read now: {}", file.fingerprint().hex(), unreachable.toString());
        }
    }

    /// A text of rare words only may hold more than fits: then its beginning counts.
    private void enter(Entries.Due due, Reading reading) {
        for (int most = Words.MOST; ; most /= 2) {
            try {
                entries.enter(due, Objects.requireNonNull(due.language()), reading, most);
                return;
            } catch (DataAccessException refused) {
                if (!(refused.getMostSpecificCause() instanceof SQLException cause && TOO_MUCH.equals(cause.getSQLState())) || most < 1_000) {
                    throw refused;
                }
            }
        }
    }

    @Override
    public void destroy() {
        desk.shutdownNow();
    }
}
