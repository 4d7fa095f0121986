package palabre.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/// Where contents lie, each under its fingerprint.
interface Vault {

    /// Takes the draft over. Once this returns, neither a crash nor a power cut loses it.
    void lay(Path draft, Fingerprint fingerprint) throws IOException;

    boolean holds(Fingerprint fingerprint);

    /// From one byte on.
    InputStream open(Fingerprint fingerprint, long from) throws IOException;

    void each(Consumer<Lying> lying) throws IOException;

    void remove(Fingerprint fingerprint) throws IOException;

    record Lying(Fingerprint fingerprint, Instant since) {}
}
