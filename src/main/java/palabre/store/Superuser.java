package palabre.store;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;

/// Whether this process may do anything at all on its machine, which PostgreSQL does not accept.
final class Superuser {

    private Superuser() {}

    static boolean here() {
        return !System.getProperty("os.name").startsWith("Windows") && new UnixSystem().getUid() == 0;
    }

    /// Linux lets root look like nobody in a namespace of its own, except where a container forbids it.
    static boolean canStepDown() {
        try {
            return new ProcessBuilder("unshare", "-U", "true").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
