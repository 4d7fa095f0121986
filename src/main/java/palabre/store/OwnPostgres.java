package palabre.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// The PostgreSQL the house keeps for itself, in its data folder, on a port of this machine only.
final class OwnPostgres implements Database {

    private final DataFolder folder;
    private final Cluster cluster;
    private final Address address;
    private final CompletableFuture<Void> started;

    private OwnPostgres(DataFolder folder, Cluster cluster, Address address, CompletableFuture<Void> started) {
        this.folder = folder;
        this.cluster = cluster;
        this.address = address;
        this.started = started;
    }

    static OwnPostgres start(Path data, Optional<Path> programs, int port, boolean evenAsRoot, boolean fresh) {
        var root = Superuser.here();
        if (root && !evenAsRoot) {
            throw new Unusable("une installation réelle ne tourne pas en root : lancez-la sous un compte ordinaire, à qui appartient le dossier %s".formatted(data),
                    "a real installation does not run as root: start it as an ordinary user who owns the folder %s".formatted(data));
        }
        if (root && !Superuser.canStepDown()) {
            throw new Unusable("PostgreSQL ne démarre pas en root sur cette machine : lancez Palabre sous un compte ordinaire",
                    "PostgreSQL does not start as root on this machine: run Palabre as an ordinary user");
        }
        var folder = DataFolder.locked(data);
        try {
            var engine = Engine.unpacked(programs.orElse(folder.path().resolve("engine")), root);
            var cluster = new Cluster(engine, folder.path().resolve("postgres"), folder.path().resolve("postgres.log"));
            rotate(folder.path().resolve("postgres.log"));
            cluster.settleWhatWasLeft();
            if (fresh) {
                cluster.forget();
            }
            var listening = port == Ports.ANY ? Ports.any() : port;
            if (!Ports.freeHere(listening)) {
                throw new Unusable("le port %d, celui de PostgreSQL, est déjà pris : PALABRE_POSTGRES_PORT en désigne un autre".formatted(listening),
                        "port %d, PostgreSQL’s, is already taken: PALABRE_POSTGRES_PORT names another".formatted(listening));
            }
            var password = folder.password();
            cluster.createIfNew(password);
            // The house itself takes longer to open than its database: neither waits for the other before it must.
            var started = CompletableFuture.runAsync(() -> cluster.start(listening), work -> Thread.ofPlatform().start(work));
            return new OwnPostgres(folder, cluster, new Address(
                    "jdbc:postgresql://127.0.0.1:%d/%s".formatted(listening, Cluster.NAME), Cluster.NAME, password), started);
        } catch (IOException failed) {
            folder.close();
            throw new Unusable("le dossier %s ne peut pas servir : %s".formatted(folder.path(), failed.getMessage()),
                    "the folder %s cannot be used: %s".formatted(folder.path(), failed.getMessage()));
        } catch (Unusable unusable) {
            folder.close();
            throw unusable;
        }
    }

    @Override
    public Address address() {
        try {
            started.join();
            return address;
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof Unusable unusable ? unusable : failed;
        }
    }

    @Override
    public void ready() {
        cluster.watch();
    }

    @Override
    public void close() {
        // One that has not started in the end has nothing to stop.
        if (started.handle((_, failure) -> failure == null).join()) {
            cluster.stop();
        }
        folder.close();
    }

    /// PostgreSQL says little; still, a file that only grows fills a disk in the end.
    private static void rotate(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > 10_000_000) {
            Files.move(log, log.resolveSibling("postgres.1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
