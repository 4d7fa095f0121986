package palabre.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/// Clears away what nobody can come back for: drafts of processes that died, uploads that no form took,
/// and contents that were laid but whose attaching failed. What is recorded stays.
@Component
@EnableScheduling
class Sweep {

    private static final Logger log = LoggerFactory.getLogger(Sweep.class);

    /// Of PostgreSQL's advisory locks, the ones on contents: the letters FILE, as a number.
    private static final int CONTENTS = 0x46_49_4C_45;

    private final JdbcClient sql;
    private final TransactionOperations transactions;
    private final Vault vault;
    private final Drafts drafts;
    private final Uploads uploads;

    Sweep(JdbcClient sql, TransactionOperations transactions, Vault vault, Drafts drafts, Uploads uploads) {
        this.sql = sql;
        this.transactions = transactions;
        this.vault = vault;
        this.drafts = drafts;
        this.uploads = uploads;
    }

    /// A content that is being laid is not swept before the end of the transaction that lays it.
    static void holdOff(JdbcClient sql, Fingerprint fingerprint) {
        lock(sql, "pg_advisory_xact_lock_shared", fingerprint);
    }

    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "P1D")
    void round() {
        try {
            sweep();
        } catch (IOException | UncheckedIOException | DataAccessException | TransactionException | VaultAway hindered) {
            log.warn("files are swept tomorrow: {}", hindered.getMessage());
        }
    }

    /// A day passes first, by the clock of the database: nothing still being attached is a day old, and a simulated
    /// day ages nothing.
    void sweep() throws IOException {
        var yesterday = sql.sql("select now() - interval '1 day'").query(OffsetDateTime.class).single().toInstant();
        drafts.clear(yesterday);
        uploads.clear(yesterday);
        var old = new ArrayList<Fingerprint>();
        vault.each(lying -> {
            if (lying.since().isBefore(yesterday)) {
                old.add(lying.fingerprint());
            }
        });
        old.removeAll(recorded());
        for (var fingerprint : old) {
            transactions.executeWithoutResult(_ -> remove(fingerprint));
        }
    }

    private void remove(Fingerprint fingerprint) {
        lock(sql, "pg_advisory_xact_lock", fingerprint);
        var recordedMeanwhile = sql.sql("select exists (select from files.content where fingerprint = :fingerprint)")
                .param("fingerprint", fingerprint.hex()).query(Boolean.class).single();
        if (!recordedMeanwhile) {
            try {
                vault.remove(fingerprint);
            } catch (IOException stubborn) {
                throw new UncheckedIOException(stubborn);
            }
        }
    }

    private Set<Fingerprint> recorded() {
        return sql.sql("select fingerprint from files.content").query((row, number) -> new Fingerprint(row.getString(1))).set();
    }

    private static void lock(JdbcClient sql, String how, Fingerprint fingerprint) {
        sql.sql("select 1 from " + how + "(:contents, hashtext(:fingerprint))")
                .param("contents", CONTENTS).param("fingerprint", fingerprint.hex()).query(Integer.class).single();
    }
}
