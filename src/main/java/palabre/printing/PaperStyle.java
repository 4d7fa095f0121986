package palabre.printing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;

/// The styles a letterhead must have, by the names Word keeps in its files whatever language it speaks on the screen.
enum PaperStyle {
    NORMAL("Normal"),
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    HEADING_1("heading 1"),
    HEADING_2("heading 2"),
    HEADING_3("heading 3"),
    SUBJECT("Subject"),
    REFERENCE("Reference"),
    ADDRESSEE("Addressee"),
    SIGNATURE("Signature"),
    BULLET("List Bullet"),
    NUMBER("List Number"),
    FACT("Fact"),
    NOTICE("Notice"),
    CAPTION("caption"),
    TABLE_HEADING("Table Heading"),
    TABLE_TEXT("Table Text"),
    SMALL("Small"),
    TABLE("Paper Table");

    private final String inWord;

    PaperStyle(String inWord) {
        this.inWord = inWord;
    }

    String inWord() {
        return inWord;
    }

    static PaperStyle heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            default -> HEADING_3;
        };
    }

    /// The ids of those the document has: Word writes `Titre1` where it speaks French.
    static Map<PaperStyle, String> idsIn(XWPFDocument document) {
        var styles = document.getStyles() == null ? List.<XWPFStyle>of() : document.getStyles().getStyles();
        var ids = styles.stream().filter(style -> style.getName() != null)
                .collect(Collectors.toMap(style -> style.getName().toLowerCase(Locale.ROOT), XWPFStyle::getStyleId, (first, _) -> first));
        var found = new EnumMap<PaperStyle, String>(PaperStyle.class);
        for (var style : values()) {
            var id = ids.get(style.inWord.toLowerCase(Locale.ROOT));
            if (id != null) {
                found.put(style, id);
            }
        }
        return found;
    }

    static List<PaperStyle> missingIn(XWPFDocument document) {
        var found = idsIn(document);
        return Arrays.stream(values()).filter(style -> !found.containsKey(style)).toList();
    }
}
