package palabre.agenda.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palabre.agenda.Agenda;
import palabre.agenda.Item;
import palabre.meetings.Meeting;

/// What the form of an item shows besides its fields: the item as it is, none for a new one, what one may choose from,
/// and what someone else wrote meanwhile.
public record ItemScreen(Meeting meeting, Agenda agenda, @Nullable Item item, Map<String, String> kinds, Map<String, String> serves,
        Map<String, String> presenters, List<Difference> theirs) {

    /// A field on which two people differ.
    public record Difference(String label, String mine, String theirs) {}

    public String action() {
        return agenda.path() + "/items" + (item == null ? "" : "/" + item.id().value());
    }
}
