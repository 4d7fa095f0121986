package palabre.files;

import java.text.Normalizer;
import java.util.Locale;

/// The name a file was brought under, fit for every disk and every eye.
public final class FileName {

    private static final int MOST = 120;

    private FileName() {}

    /// Never refused: paths, control characters, invisible marks and what disks do not bear are taken out, and the
    /// ending is that of the content.
    static String cleaned(String brought, Kind kind) {
        // Browsers write line ends and quotes this way.
        var name = brought.replaceAll("(?i)%0[ad]|%22", " ");
        name = bearable(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        var ending = "." + kind.endings().stream().filter(one -> ended(brought).equals(one)).findFirst().orElse(kind.endings().getFirst());
        var stem = name.toLowerCase(Locale.ROOT).endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
        stem = shortened(stem, MOST).strip();
        return (stem.isEmpty() ? "document" : stem) + ending;
    }

    /// The ending of a name, in lower case, without the point.
    static String ended(String name) {
        return name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
    }

    /// Words as one step of a path inside a parcel, of so many letters at most: what separates steps is a dash in it.
    public static String step(String words, int most) {
        var step = shortened(bearable(words.replaceAll("[/\\\\]", "-")), most).replaceAll("[. ]+$", "");
        return step.isEmpty() ? "document" : step;
    }

    private static String bearable(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", " ")
                .replaceAll("[\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\uFFFD]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("\\p{Zs}+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
    }

    private static String shortened(String stem, int most) {
        return stem.codePointCount(0, stem.length()) <= most ? stem : stem.substring(0, stem.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
