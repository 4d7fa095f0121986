package palabre.delegations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palabre.agenda.ItemId;
import palabre.members.AppointmentId;
import palabre.members.PersonId;
import palabre.ui.Language;

/// Someone in a delegation. `post` is what they do at home; `items` those of the agenda a customs expert comes for; `replaces` whom they
/// take the place of; `person` is there once they are confirmed, `appointment` if they needed one to act.
public record Delegate(DelegateId id, @Nullable PersonId person, String title, String name, String mail, Language language, String post,
        Category category, boolean head, List<ItemId> items, Stage stage, @Nullable DelegateId replaces,
        @Nullable AppointmentId appointment, String reason, @Nullable Instant ended) {

    public enum Stage { NAMED, CONFIRMED, REPLACED, WITHDRAWN }

    public Delegate {
        items = List.copyOf(items);
    }

    public static Delegate named(String title, String name, String mail, Language language, String post, Category category, boolean head,
            List<ItemId> items, @Nullable DelegateId replaces) {
        return new Delegate(DelegateId.next(), null, title.strip(), name.strip(), mail.strip(), language, post.strip(), category, head, items,
                Stage.NAMED, replaces, null, "", null);
    }

    /// As one writes to them: « Mme Mariette Assoumou-Brou ».
    public String called() {
        return title.isEmpty() ? name : title + " " + name;
    }

    /// Named or confirmed, and not gone since.
    public boolean counts() {
        return stage == Stage.NAMED || stage == Stage.CONFIRMED;
    }

    public boolean confirmed() {
        return stage == Stage.CONFIRMED;
    }

    boolean sameMail(String other) {
        return mail.equalsIgnoreCase(other.strip());
    }

    Delegate leading(boolean leads) {
        return new Delegate(id, person, title, name, mail, language, post, category, leads, items, stage, replaces, appointment, reason, ended);
    }

    Delegate confirmed(PersonId known, @Nullable AppointmentId appointed) {
        return new Delegate(id, known, title, name, mail, language, post, category, head, items, Stage.CONFIRMED, replaces, appointed, reason, ended);
    }

    Delegate gone(Stage how, String why, Instant at) {
        return new Delegate(id, person, title, name, mail, language, post, category, false, items, how, replaces, appointment, why, at);
    }
}
