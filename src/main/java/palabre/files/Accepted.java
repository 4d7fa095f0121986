package palabre.files;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.Set;
import palabre.ui.Message;
import palabre.ui.Ui;

/// What one field of one form takes: which kinds of file, and how heavy at most.
public record Accepted(Set<Kind> kinds, long most) {

    /// A signed paper that went through a scanner or before a telephone.
    public static final Accepted SCANS = new Accepted(EnumSet.of(Kind.PDF, Kind.JPEG, Kind.PNG, Kind.TIFF), 20_000_000);

    /// What an office program writes.
    public static final Accepted OFFICE = new Accepted(EnumSet.range(Kind.DOCX, Kind.ODP), 20_000_000);

    public static final Accepted PAPERS = new Accepted(EnumSet.allOf(Kind.class), 20_000_000);

    public Accepted {
        kinds = Set.copyOf(EnumSet.copyOf(kinds));
    }

    public Accepted upTo(long bytes) {
        return new Accepted(kinds, bytes);
    }

    /// « PDF, JPEG, Word (.docx) ».
    public String named(Ui ui) {
        return EnumSet.copyOf(kinds).stream().map(kind -> ui.label("files.kind", kind)).collect(joining(", "));
    }

    public Message heaviest() {
        return Weight.of(most);
    }

    /// For the browser, which shows these files first.
    public String filter() {
        return EnumSet.copyOf(kinds).stream().map(kind -> kind.mediaType() + ",." + String.join(",.", kind.endings())).collect(joining(","));
    }
}
