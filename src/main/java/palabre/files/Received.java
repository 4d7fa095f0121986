package palabre.files;

import org.springframework.core.io.InputStreamSource;

/// A file that was examined and found acceptable, not kept yet: `Files.keep` does, once the rest of the form is right too.
public final class Received {

    private final String name;
    private final Kind kind;
    private final InputStreamSource content;

    Received(String name, Kind kind, InputStreamSource content) {
        this.name = name;
        this.kind = kind;
        this.content = content;
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
}
