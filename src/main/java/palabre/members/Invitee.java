package palabre.members;

import palabre.ui.Language;

/// Whom someone wants to see invited.
public record Invitee(String title, String name, String mail, Language language) {

    public Invitee {
        title = title.strip();
        name = name.strip();
        mail = mail.strip();
    }
}
