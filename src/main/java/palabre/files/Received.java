package palabre.files;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;

/// A file that was examined and found acceptable, not kept yet: `Files.keep` does, once the rest of the form is right too.
public final class Received {

    private final String name;
    private final Kind kind;
    private final InputStreamSource content;
    private final @Nullable UUID upload;

    Received(String name, Kind kind, InputStreamSource content) {
        this(name, kind, content, null);
    }

    /// `upload` is the one it came by, if it came in pieces.
    Received(String name, Kind kind, InputStreamSource content, @Nullable UUID upload) {
        this.name = name;
        this.kind = kind;
        this.content = content;
        this.upload = upload;
    }

    /// What the house made itself needs no examination.
    public static Received made(String name, Kind kind, byte[] content) {
        return new Received(FileName.cleaned(name, kind), kind, new ByteArrayResource(content));
    }

    String name() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    InputStreamSource content() {
        return content;
    }

    @Nullable UUID upload() {
        return upload;
    }
}
