package palabre.files;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/// A process of its own that keeps files without end, says each fingerprint once it is acknowledged, and is killed for it.
@EnableTransactionManagement(proxyTargetClass = true)
class Uploading {

    /// The address of the database, and the folder.
    public static void main(String... args) throws InterruptedException {
        var database = new PGSimpleDataSource();
        database.setUrl(args[0]);
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(Vault.class, () -> new Disk(Path.of(args[1])));
        context.registerBean(Drafts.class, () -> new Drafts(Path.of(args[1], "drafts"), 0));
        context.register(Uploading.class, Files.class);
        context.refresh();
        var files = context.getBean(Files.class);
        for (int i = 0; i < 7; i++) {
            Thread.startVirtualThread(() -> keepOn(files));
        }
        keepOn(files);
    }

    private static void keepOn(Files files) {
        while (true) {
            var content = new byte[ThreadLocalRandom.current().nextInt(1, 400_000)];
            ThreadLocalRandom.current().nextBytes(content);
            var kept = files.keep(new Received("scan.pdf", Kind.PDF, new ByteArrayResource(content)));
            synchronized (System.out) {
                System.out.println(kept.fingerprint().hex() + " " + HexFormat.of().toHexDigits(kept.size()));
                System.out.flush();
            }
        }
    }
}
