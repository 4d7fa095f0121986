package palabre.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.springframework.core.io.AbstractResource;
import org.springframework.util.StreamUtils;

/// One content as others read it.
final class Content extends AbstractResource implements Payload {

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

    @Override
    public String name() {
        return attached.name();
    }

    @Override
    public String mediaType() {
        return attached.kind().mediaType();
    }

    @Override
    public String tag() {
        return attached.fingerprint().hex();
    }

    @Override
    public long length() {
        return attached.size();
    }

    @Override
    public void write(long first, long length, OutputStream out) throws IOException {
        if (length == 0) {
            return;
        }
        try (var content = vault.open(attached.fingerprint(), first)) {
            if (StreamUtils.copyRange(content, out, 0, length - 1) < length) {
                throw new EOFException(getDescription() + " is shorter than it was");
            }
        }
    }
}
