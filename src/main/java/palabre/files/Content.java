package palabre.files;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;

/// One content as others read it.
final class Content extends AbstractResource {

    private final Vault vault;
    private final Attached attached;

    Content(Vault vault, Attached attached) {
        this.vault = vault;
        this.attached = attached;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return vault.open(attached.fingerprint(), 0);
    }

    @Override
    public long contentLength() {
        return attached.size();
    }

    @Override
    public String getFilename() {
        return attached.name();
    }

    @Override
    public String getDescription() {
        return "content " + attached.fingerprint().hex();
    }
}
