package palabre.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palabre.store.Settings;
import palabre.store.Unusable;

/// Contents in an S3 store, asked of a server that runs.
class S3Tests implements VaultContract {

    @TempDir
    static Path place;

    static S3Server server;
    static Vault vault;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = new S3Server(place);
        vault = S3.as(server.settings());
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Override
    public Vault vault() {
        return vault;
    }

    @Test
    void aContentThatIsNotItsFingerprintIsNotTaken(@TempDir Path folder) throws IOException {
        var other = new Fingerprint("ab".repeat(32));
        var draft = Files.writeString(folder.resolve("draft"), "changed on the way");
        assertThatThrownBy(() -> vault.lay(draft, other)).isInstanceOf(VaultAway.class);
        assertThatThrownBy(() -> vault.open(other, 0)).isInstanceOf(IOException.class);
        assertThat(draft).exists();
    }

    /// Between two contents: what the server does to its own books when it is killed in the middle is its makers’ affair.
    @Test
    void whatWasAcknowledgedIsThereAfterAKill(@TempDir Path folder) throws Exception {
        var acknowledged = new ArrayList<Fingerprint>();
        for (int i = 0; i < 40; i++) {
            acknowledged.add(VaultContract.laid(vault, folder, i + " kept ".repeat(2000)));
        }
        server.kill();
        assertThatThrownBy(() -> vault.open(acknowledged.getFirst(), 0)).isInstanceOf(VaultAway.class);
        server.start();
        for (var one : acknowledged) {
            try (var content = vault.open(one, 0)) {
                assertThat(HexFormat.of().formatHex(Drafts.sha256().digest(content.readAllBytes()))).isEqualTo(one.hex());
            }
        }
    }

    @Test
    void settingsThatCannotServeAreNamed() {
        assertThatThrownBy(() -> S3.as(new Settings(Map.of("PALABRE_S3_URL", "https://s3.example")))).isInstanceOf(Unusable.class).hasMessageContaining("PALABRE_S3_BUCKET");
        assertThatThrownBy(() -> S3.as(new Settings(Map.of("PALABRE_S3_URL", "s3.example/bucket", "PALABRE_S3_BUCKET", "b", "PALABRE_S3_KEY", "k", "PALABRE_S3_SECRET", "hidden"))))
                .isInstanceOf(Unusable.class).hasMessageContaining("PALABRE_S3_URL").message().doesNotContain("hidden");
    }
}
