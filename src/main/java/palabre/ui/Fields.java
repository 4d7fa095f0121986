package palabre.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.NotReadablePropertyException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/// What the reader typed and what is wrong with it, field by field.
/// A form shown for the first time takes its values from what is known already.
public record Fields(Map<String, String> known, @Nullable Errors errors) {

    public static final Fields BLANK = new Fields(Map.of(), null);

    public static Fields known(Map<String, String> values) {
        return new Fields(values, null);
    }

    public static Fields of(BindingResult result) {
        return new Fields(Map.of(), result);
    }

    /// What was typed, if it was typed in the form of this name; a page may hold several.
    public Fields in(String form) {
        return errors == null || errors.getObjectName().equals(form) ? this : BLANK;
    }

    public String value(String name) {
        if (errors == null) {
            return known.getOrDefault(name, "");
        }
        var refused = errors.getFieldError(name);
        var typed = refused == null ? typed(errors, name) : refused.getRejectedValue();
        return typed == null ? "" : typed.toString();
    }

    /// A page may hold several forms: what another one asks for was not typed in this one.
    private static @Nullable Object typed(Errors errors, String name) {
        try {
            return errors.getFieldValue(name);
        } catch (NotReadablePropertyException ofAnotherForm) {
            return null;
        }
    }

    public @Nullable String error(String name, Ui ui) {
        var wrong = errors == null ? null : errors.getFieldError(name);
        return wrong == null ? null : said(wrong, ui);
    }

    public boolean wrong() {
        return errors != null && errors.hasErrors();
    }

    public record Wrong(String field, String sentence) {}

    /// All that is wrong, in the order of the form, for the summary at its head.
    public List<Wrong> all(Ui ui) {
        var all = new ArrayList<Wrong>();
        if (errors != null) {
            for (var wrong : errors.getFieldErrors()) {
                all.add(new Wrong(wrong.getField(), said(wrong, ui)));
            }
        }
        return all;
    }

    private static String said(FieldError wrong, Ui ui) {
        return ui.wording().messages().getMessage(wrong, ui.language().locale());
    }
}
