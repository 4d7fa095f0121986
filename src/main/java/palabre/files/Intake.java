package palabre.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import palabre.ui.Ui;

/// Where files come in with a form: what cannot be taken is told beside the field, like any other mistake.
@Component
public class Intake {

    private final Examination examination;

    Intake(Examination examination) {
        this.examination = examination;
    }

    /// The file of a field, if one was chosen and it may be kept; otherwise `result` says what is wrong, if anything is.
    public Optional<Received> receive(Ui ui, String field, @Nullable MultipartFile file, Accepted accepted, BindingResult result) {
        if (file == null || !chosen(file)) {
            return Optional.empty();
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try {
            var kind = examination.examined(name, file.getSize(), file, accepted);
            return Optional.of(new Received(FileName.cleaned(name, kind), kind, file));
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

    /// Whether a field of a form brought a file: browsers send an empty part where none was chosen.
    public static boolean chosen(@Nullable Object value) {
        return value instanceof MultipartFile file && !(file.isEmpty() && Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty());
    }
}
