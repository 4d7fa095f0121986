package palabre.members.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palabre.members.Naming;
import palabre.ui.Language;
import palabre.ui.OurCentury;
import palabre.ui.Plain;
import palabre.ui.Text;

/// A new name as it is typed, in the four languages of the house; what it is filed under is left blank where it is the name itself.
public record NamingForm(
        @NotBlank @Size(max = 160) @Plain String nameFr, @NotBlank @Size(max = 160) @Plain String nameEn,
        @NotBlank @Size(max = 160) @Plain String namePt, @NotBlank @Size(max = 160) @Plain String nameEs,
        @Nullable @Size(max = 160) @Plain String filedFr, @Nullable @Size(max = 160) @Plain String filedEn,
        @Nullable @Size(max = 160) @Plain String filedPt, @Nullable @Size(max = 160) @Plain String filedEs,
        @NotBlank @Size(max = 160) @Plain String officeFr, @NotBlank @Size(max = 160) @Plain String officeEn,
        @NotBlank @Size(max = 160) @Plain String officePt, @NotBlank @Size(max = 160) @Plain String officeEs,
        @NotBlank @Size(max = 160) @Plain String headFr, @NotBlank @Size(max = 160) @Plain String headEn,
        @NotBlank @Size(max = 160) @Plain String headPt, @NotBlank @Size(max = 160) @Plain String headEs,
        @NotNull @OurCentury LocalDate since, @NotBlank @Size(max = 300) @Plain String decision) {

    Naming naming() {
        return new Naming(Text.of(nameFr, nameEn, namePt, nameEs),
                Text.of(or(filedFr, nameFr), or(filedEn, nameEn), or(filedPt, namePt), or(filedEs, nameEs)),
                Text.of(officeFr, officeEn, officePt, officeEs), Text.of(headFr, headEn, headPt, headEs));
    }

    /// What the form shows of a name as it is.
    static Map<String, String> values(Naming naming) {
        var values = new HashMap<String, String>();
        for (var part : Naming.Part.values()) {
            for (var language : Language.values()) {
                var said = naming.of(part).in(language);
                var follows = part == Naming.Part.FILED && said.equals(naming.name().in(language));
                values.put(field(part, language), follows ? "" : said);
            }
        }
        return values;
    }

    /// The field of a part in a language: `nameFr`.
    public static String field(Naming.Part part, Language language) {
        return part.name().toLowerCase(Locale.ROOT) + language.name().charAt(0) + language.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String or(@Nullable String filed, String name) {
        return filed == null || filed.isBlank() ? name : filed;
    }
}
