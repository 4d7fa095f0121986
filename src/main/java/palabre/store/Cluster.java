package palabre.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// One PostgreSQL data directory: made, started, found again after a crash, stopped.
final class Cluster {

    /// The database, and the role that owns it; PostgreSQL's own superuser is another one.
    static final String NAME = "palabre";

    private static final String MAJOR = "18";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);

    private final Engine engine;
    private final Path directory;
    private final Path log;
    private volatile boolean stopping;

    Cluster(Engine engine, Path directory, Path log) {
        this.engine = engine;
        this.directory = directory;
        this.log = log;
    }

    /// After a kill -9, our server may still run, or its `postmaster.pid` may name a process that is someone
    /// else's by now. Ours is stopped; another's is left alone, and so is its number forgotten.
    void settleWhatWasLeft() throws IOException {
        var left = Postmaster.leftIn(directory);
        if (left.isEmpty()) {
            return;
        }
        if (left.get().isOurs()) {
            LOG.warn("Stopping the PostgreSQL that a house killed before left running (process {})", left.get().pid());
            halt();
        } else if (left.get().process().isPresent()) {
            Files.deleteIfExists(directory.resolve("postmaster.pid"));
        }
    }

    /// Begins anew: everything kept here is gone.
    void forget() throws IOException {
        FileSystemUtils.deleteRecursively(directory);
    }

    /// Nobody can connect before there is a password: the role and the database are made without a network,
    /// in a directory that takes its name only once it is complete.
    void createIfNew(String password) throws IOException {
        if (Files.exists(directory)) {
            refuseAnotherMajor();
            return;
        }
        var draft = directory.resolveSibling("postgres.new");
        FileSystemUtils.deleteRecursively(draft);
        var secret = directory.resolveSibling("postgres.password");
        must("initdb", engine.run(log, "initdb", List.of("-D", draft.toString(), "-U", "postgres", "-E", "UTF8",
                "--auth=scram-sha-256", "--pwfile=" + secret, "--no-instructions",
                "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"), ""));
        Files.writeString(draft.resolve("pg_hba.conf"), """
                # Written by Palabre: from this machine, with a password.
                host all all 127.0.0.1/32 scram-sha-256
                """);
        Files.writeString(draft.resolve("postgresql.conf"),
                Files.readString(draft.resolve("postgresql.conf")) + "\ninclude_if_exists = 'palabre.conf'\n");
        must("postgres --single", engine.run(log, "postgres", List.of("--single", "-j", "-D", draft.toString(), "postgres"), """
                create role %1$s login password '%2$s';

                create database %1$s owner %1$s;

                """.formatted(NAME, password)));
        Files.move(draft, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    void start(int port) {
        try {
            configure(port);
            launchPatiently();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void configure(int port) throws IOException {
        Files.writeString(directory.resolve("palabre.conf"), """
                # Written by Palabre at each start; what you want to set otherwise goes into postgresql.auto.conf.
                port = %d
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                fsync = on
                full_page_writes = on
                synchronous_commit = on
                password_encryption = scram-sha-256
                max_connections = 64
                timezone = 'UTC'
                log_timezone = 'UTC'
                log_checkpoints = off
                """.formatted(port));
    }

    /// Takes the server up again if it goes while the house stands.
    void watch() {
        postmaster().flatMap(Postmaster::process).ifPresent(process -> {
            var _ = process.onExit().thenRun(this::takeUpAgain);
        });
    }

    private void takeUpAgain() {
        if (stopping) {
            return;
        }
        LOG.error("PostgreSQL ended by itself; starting it again");
        try {
            settleWhatWasLeft();
            launchPatiently();
            watch();
        } catch (IOException | Unusable failed) {
            LOG.error("PostgreSQL could not be started again", failed);
        }
    }

    void stop() {
        stopping = true;
        try {
            halt();
        } catch (IOException failed) {
            LOG.error("PostgreSQL could not be stopped", failed);
        }
    }

    private void launchPatiently() throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        // The last children of a server killed before need a moment to notice that it is gone.
        while (launch() != 0) {
            if (System.nanoTime() > deadline) {
                throw new Unusable("PostgreSQL n’a pas démarré ; la raison est à la fin de %s".formatted(log),
                        "PostgreSQL did not start; the reason is at the end of %s".formatted(log));
            }
            pause();
        }
    }

    private int launch() throws IOException {
        return engine.run(log, "pg_ctl", List.of("start", "-w", "-s", "-t", "60",
                "-D", directory.toString(), "-l", log.toString()), "");
    }

    private void halt() throws IOException {
        must("pg_ctl stop", engine.run(log, "pg_ctl", List.of("stop", "-w", "-s", "-t", "60", "-m", "fast",
                "-D", directory.toString()), ""));
    }

    private Optional<Postmaster> postmaster() {
        try {
            return Postmaster.leftIn(directory);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void refuseAnotherMajor() throws IOException {
        var major = Files.readString(directory.resolve("PG_VERSION"), StandardCharsets.US_ASCII).strip();
        if (!major.equals(MAJOR)) {
            throw new Unusable("le dossier %s est de PostgreSQL %s, et ce Palabre vient avec PostgreSQL %s".formatted(directory, major, MAJOR),
                    "the folder %s belongs to PostgreSQL %s, and this Palabre comes with PostgreSQL %s".formatted(directory, major, MAJOR));
        }
    }

    private void must(String program, int exit) {
        if (exit != 0) {
            throw new Unusable("%s a échoué ; la raison est à la fin de %s".formatted(program, log),
                    "%s failed; the reason is at the end of %s".formatted(program, log));
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(300);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
