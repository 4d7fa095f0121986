package palabre.members;

import palabre.ui.Language;

/// Someone the members or organisations send. `title` is what precedes the name: « M. », « Mme », “Ms.”.
public record Person(PersonId id, String title, String name, String mail, Language language) {

    /// As one writes to them: « Mme Mariette Assoumou-Brou ».
    public String called() {
        return title.isEmpty() ? name : title + " " + name;
    }
}
