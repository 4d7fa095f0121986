package palabre.files;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/// A process of its own that keeps files and pieces of files without end, says each once it is acknowledged, and is killed for it.
@EnableTransactionManagement(proxyTargetClass = true)
class Uploading {

    static final int WHOLE = 10_000_000;

    /// The address of the database, and the folder.
    public static void main(String... args) {
        var database = new PGSimpleDataSource();
        database.setUrl(args[0]);
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(Vault.class, () -> new Disk(Path.of(args[1])));
        context.registerBean(Drafts.class, () -> new Drafts(Path.of(args[1], "drafts"), 0));
        context.registerBean(Pieces.class, () -> new Pieces(Path.of(args[1], "uploads"), 0));
        context.register(Uploading.class, Uploads.class, Files.class);
        context.refresh();
        for (int i = 0; i < 2; i++) {
            Thread.startVirtualThread(() -> bringPieces(context.getBean(Uploads.class)));
        }
        for (int i = 0; i < 5; i++) {
            Thread.startVirtualThread(() -> keepOn(context.getBean(Files.class)));
        }
        keepOn(context.getBean(Files.class));
    }

    private static void keepOn(Files files) {
        while (true) {
            var content = new byte[ThreadLocalRandom.current().nextInt(1, 400_000)];
            ThreadLocalRandom.current().nextBytes(content);
            var kept = files.keep(new Received("scan.pdf", Kind.PDF, new ByteArrayResource(content)));
            say("kept " + kept.fingerprint().hex() + " " + kept.size());
        }
    }

    private static void bringPieces(Uploads uploads) {
        var person = UUID.randomUUID();
        while (true) {
            var upload = uploads.begin(person, new Uploads.Announced("", UUID.randomUUID().toString(), 0, WHOLE));
            while (upload.missing() > 0) {
                var piece = new byte[(int) Math.min(upload.missing(), ThreadLocalRandom.current().nextInt(1, 200_000))];
                for (int i = 0; i < piece.length; i++) {
                    piece[i] = at(upload.id(), upload.received() + i);
                }
                upload = uploads.append(upload.id(), person, upload.received(), ByteBuffer.wrap(piece));
                say("piece " + upload.id() + " " + upload.received());
            }
        }
    }

    /// What stands at one place of one upload.
    static byte at(UUID upload, long place) {
        return (byte) (upload.getLeastSignificantBits() + place * 31);
    }

    private static void say(String words) {
        synchronized (System.out) {
            System.out.println(words + " .");
            System.out.flush();
        }
    }
}
