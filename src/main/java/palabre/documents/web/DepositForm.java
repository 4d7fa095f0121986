package palabre.documents.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import palabre.agenda.ItemId;
import palabre.documents.Document;
import palabre.documents.Documents;
import palabre.documents.Level;
import palabre.files.Accepted;
import palabre.files.Kind;
import palabre.ui.Language;
import palabre.ui.Plain;
import palabre.ui.Text;

/// What someone types to deposit or announce a document.
public record DepositForm(@NotBlank @Size(max = 300) @Plain String title, @NotNull Document.Type type, @NotNull Language language, @Nullable String author,
        @Nullable String item, @Nullable Level level, @Nullable @Size(max = 500) @Plain String note, @Nullable MultipartFile file, @Nullable Boolean announce) {

    /// Presentations, reports, documents (R-PART-05).
    public static final Accepted PAPERS = new Accepted(EnumSet.of(Kind.PDF, Kind.DOCX, Kind.XLSX, Kind.PPTX, Kind.ODT, Kind.ODS, Kind.ODP), 50_000_000);

    boolean announces() {
        return Boolean.TRUE.equals(announce);
    }

    /// An item is named as soon as an agenda is published.
    void check(BindingResult result, boolean published, Map<String, String> items, Map<String, String> authors) {
        if (item == null || item.isBlank() ? published : !items.containsKey(item)) {
            result.rejectValue("item", item == null || item.isBlank() ? "documents.wrong.item" : "documents.wrong.choice");
        }
        if (author != null && !author.isBlank() && !authors.containsKey(author)) {
            result.rejectValue("author", "documents.wrong.choice");
        }
    }

    Documents.Deposit said(String usual) {
        return new Documents.Deposit(type, new Text(Map.of(language, title.strip())), author == null || author.isBlank() ? usual : author,
                item == null || item.isBlank() ? null : new ItemId(UUID.fromString(item)), level == null ? Level.C2 : level, language,
                note == null ? "" : note.strip());
    }
}
