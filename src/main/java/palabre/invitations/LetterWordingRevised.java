package palabre.invitations;

import palabre.journal.Act;
import palabre.journal.Actor;
import palabre.ui.Language;

/// The words of a kind of letter were changed.
public record LetterWordingRevised(Model model, Language language, int number, Actor by) implements Act {

    @Override
    public String subject() {
        return "letter-wording:" + model;
    }
}
