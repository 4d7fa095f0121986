package palabre.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;
import palabre.ui.Ui;

/// Where files come in with a form: what cannot be taken is told beside the field, like any other mistake.
@Component
public class Intake {

    private static final String UNCHECKED = "unchecked";

    private final Examination examination;
    private final Antivirus antivirus;

    Intake(Examination examination, Antivirus antivirus) {
        this.examination = examination;
        this.antivirus = antivirus;
    }

    /// The file of a field, if one was chosen and it may be kept; otherwise `result` says what is wrong, if anything is.
    public Optional<Received> receive(Ui ui, String field, @Nullable MultipartFile file, Accepted accepted, BindingResult result) {
        if (file == null || !chosen(file)) {
            return Optional.empty();
        }
        if (file == Uploaded.GONE) {
            result.rejectValue(field, "unacceptable", ui.text("files.upload.gone"));
            return Optional.empty();
        }
        var upload = Uploaded.in(file);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try {
            var kind = examination.examined(name, file.getSize(), file, accepted);
            var received = new Received(FileName.cleaned(name, kind), kind, file, upload == null ? null : upload.id());
            return switch (antivirus.verdict(file)) {
                case HARMLESS -> Optional.of(received);
                case HARMFUL -> throw new Unacceptable("files.wrong.harmful");
                case UNKNOWN -> {
                    // Nothing is wrong with the file: one that came in pieces stays for the next try.
                    result.rejectValue(field, UNCHECKED, ui.text("files.wrong.unchecked"));
                    yield Optional.empty();
                }
            };
        } catch (Unacceptable refused) {
            result.rejectValue(field, "unacceptable", ui.text(refused.why()));
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The same where a file must be brought.
    public Optional<Received> require(Ui ui, String field, @Nullable MultipartFile file, Accepted accepted, BindingResult result) {
        if (!chosen(file)) {
            result.rejectValue(field, "unacceptable", ui.text("files.wrong.missing"));
        }
        return receive(ui, field, file, accepted, result);
    }

    /// The file that came in pieces and that a form which comes back need not ask for again.
    public static @Nullable Upload held(@Nullable Errors errors, String field) {
        var wrong = errors == null ? null : errors.getFieldError(field);
        return errors == null || wrong != null && !UNCHECKED.equals(wrong.getCode()) ? null : Uploaded.in(errors.getFieldValue(field));
    }

    /// Whether a field of a form brought a file: browsers send an empty part where none was chosen.
    public static boolean chosen(@Nullable Object value) {
        return value == Uploaded.GONE || value instanceof MultipartFile file && !(file.isEmpty() && Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty());
    }
}
