package palabre.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import palabre.ui.Message;

/// Tells what a file is by looking into it.
@Component
class Examination {

    private static final Set<String> PROGRAMS = Set.of("application/x-msdownload", "application/x-dosexec", "application/x-executable",
            "application/x-elf", "application/x-sharedlib", "application/x-object", "application/x-coredump", "application/x-mach-o",
            "application/x-mach-o-executable", "application/x-mach-o-universal", "application/x-sh", "application/x-bat",
            "application/x-ms-installer", "application/java-vm", "application/vnd.ms-cab-compressed", "text/x-python", "text/x-perl");

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /// Where the last words of a file must stand; scanners pad theirs.
    private static final int TAIL = 1 << 16;

    /// The catalogue of formats takes a moment to read: whoever brings the first file waits for it, not whoever starts the house.
    private static final class Formats {
        static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();
    }

    private final Drafts drafts;

    Examination(Drafts drafts) {
        this.drafts = drafts;
    }

    Kind examined(String name, long size, InputStreamSource content, Accepted accepted) throws IOException, Unacceptable {
        if (size == 0) {
            throw new Unacceptable("files.wrong.empty");
        }
        if (size > accepted.most()) {
            throw new Unacceptable("files.wrong.heavy", Weight.of(size), accepted.heaviest());
        }
        var kind = recognised(content);
        if (kind == null || !accepted.kinds().contains(kind)) {
            throw other(name, accepted);
        }
        if (!whole(kind, size, content)) {
            throw new Unacceptable("files.wrong.damaged");
        }
        return kind;
    }

    private @Nullable Kind recognised(InputStreamSource content) throws IOException, Unacceptable {
        var type = format(content);
        if (PROGRAMS.contains(type)) {
            throw new Unacceptable("files.wrong.program");
        }
        if (type.equals("application/x-tika-msoffice")) {
            throw new Unacceptable("files.wrong.old");
        }
        return zipped(content) ? parcel(content) : Kind.of(type).orElse(null);
    }

    private static String format(InputStreamSource content) throws IOException {
        try (var stream = new BufferedInputStream(content.getInputStream())) {
            return Formats.KNOWN.detect(stream, new Metadata()).toString();
        }
    }

    private static boolean zipped(InputStreamSource content) throws IOException {
        try (var stream = content.getInputStream()) {
            return Arrays.equals(stream.readNBytes(4), ZIP);
        }
    }

    /// Looked into where it can be read from its end, as office programs do.
    private @Nullable Kind parcel(InputStreamSource content) throws IOException, Unacceptable {
        try (var stream = content.getInputStream(); var draft = drafts.write(stream)) {
            return new Parcel(draft.path()).kind();
        }
    }

    /// A name that promises what may be brought, over a content that is something else, is told apart.
    private static Unacceptable other(String name, Accepted accepted) {
        return accepted.kinds().stream().filter(kind -> kind.endings().contains(FileName.ended(name))).findFirst()
                .map(kind -> new Unacceptable("files.wrong.mistaken", Message.of("files.kind." + kind.name())))
                .orElseGet(() -> new Unacceptable("files.wrong.other"));
    }

    /// What was cut short on the way lacks its end.
    private static boolean whole(Kind kind, long size, InputStreamSource content) throws IOException {
        return switch (kind) {
            case PDF -> tail(size, content).matches("(?s).*startxref\\s+\\d+\\s+%%EOF.*");
            case PNG -> tail(size, content).contains("IEND");
            case JPEG, TIFF, DOCX, XLSX, PPTX, ODT, ODS, ODP -> true;
        };
    }

    private static String tail(long size, InputStreamSource content) throws IOException {
        try (var stream = content.getInputStream()) {
            stream.skipNBytes(Math.max(0, size - TAIL));
            return new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
