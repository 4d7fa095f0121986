package palabre.files;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/// Several files as one ZIP that is never made: every byte of it is known from the sums kept with the contents, so that it may be sent from
/// any byte on, in little memory, and is the same each time.
public final class Bundle implements Payload {

    private final String name;
    private final StoredZip zip;

    Bundle(String name, StoredZip zip) {
        this.name = name;
        this.zip = zip;
    }

    /// One file of it; `path` is its name with the folders above it, fit for every disk.
    public sealed interface Part {

        String path();

        /// When it came to be, as unpacking shows it.
        Instant at();
    }

    /// A content that was kept.
    public record Kept(String path, Instant at, Attached file) implements Part {}

    /// A small file made for this parcel.
    @SuppressWarnings("ArrayRecordComponent")
    public record Made(String path, Instant at, byte[] content) implements Part {}

    @Override
    public String name() {
        return name;
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    /// Changes when anything in it does.
    @Override
    public String tag() {
        return zip.tag();
    }

    @Override
    public long length() {
        return zip.length();
    }

    @Override
    public void write(long first, long length, OutputStream out) throws IOException {
        zip.write(first, length, out);
    }
}
