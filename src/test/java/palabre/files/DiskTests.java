package palabre.files;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// Contents in the data folder.
class DiskTests implements VaultContract {

    @TempDir
    Path root;

    @Override
    public Vault vault() {
        return new Disk(root);
    }
}
