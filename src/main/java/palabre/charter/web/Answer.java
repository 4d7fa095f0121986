package palabre.charter.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// A decision on what one has read: the version says which; no is not said without a word.
record Answer(int version, @Size(max = 1000) @Nullable String words) {

    String said() {
        return words == null ? "" : words.strip();
    }

    static void needsWords(BindingResult result) {
        if (result.getTarget() instanceof Answer answer && answer.said().isEmpty()) {
            result.rejectValue("words", "charter.words.missing");
        }
    }
}
