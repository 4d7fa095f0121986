package palabre.invitations;

import java.util.List;
import java.util.Map;
import palabre.ui.Language;
import palabre.ui.Text;

/// Who a letter is for: how they are filed, in which languages they are written to, how they are called and addressed in each, and where mail
/// reaches them, if anyone knows.
public record Addressee(Recipient recipient, Text name, List<Language> languages, Map<Language, String> call, Map<Language, List<String>> lines,
        String mail, String post) {

    public Addressee {
        languages = List.copyOf(languages);
    }
}
