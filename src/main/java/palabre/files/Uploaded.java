package palabre.files;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A file that came in pieces before its form: the form brings its token instead, and finds it here like any other file.
final class Uploaded implements MultipartFile {

    /// No token was brought.
    static final Uploaded NONE = new Uploaded(null, null);

    /// One was, of an upload that is not there, or not whole.
    static final Uploaded GONE = new Uploaded(null, null);

    private final @Nullable Upload upload;
    private final @Nullable Path pieces;

    Uploaded(@Nullable Upload upload, @Nullable Path pieces) {
        this.upload = upload;
        this.pieces = pieces;
    }

    /// Which one the value of a field is, if it came in pieces.
    static @Nullable Upload in(@Nullable Object value) {
        return value instanceof Uploaded uploaded ? uploaded.upload : null;
    }

    @Override
    public String getName() {
        return "";
    }

    @Override
    public String getOriginalFilename() {
        return upload == null ? "" : upload.name();
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public boolean isEmpty() {
        return getSize() == 0;
    }

    @Override
    public long getSize() {
        return upload == null ? 0 : upload.size();
    }

    @Override
    public byte[] getBytes() throws IOException {
        return Files.readAllBytes(path());
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return Files.newInputStream(path());
    }

    @Override
    public void transferTo(File target) throws IOException {
        Files.copy(path(), target.toPath());
    }

    private Path path() throws IOException {
        if (pieces == null) {
            throw new IOException("the upload is gone");
        }
        return pieces;
    }
}
