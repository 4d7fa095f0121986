package palabre.members.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import palabre.journal.Journal;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Appointment;
import palabre.members.Person;
import palabre.members.Presence;

/// The page of a person. `rights` are what they may act in today, shown to themselves only.
public record PersonSheet(Person person, List<Appointment> held, Map<AdministrationId, Administration> places,
        List<Presence.Held> rights, boolean self, Dossier dossier, List<Acts> acts) {

    /// What was done in one capacity, the latest first.
    public record Acts(String capacity, List<Journal.Entry> entries) {}

    public @Nullable Administration place(Appointment one) {
        return one.administration().map(places::get).orElse(null);
    }

    public boolean current(Appointment one) {
        return one.counts(today());
    }

    /// The day a capacity ends, if that is known: the last of the appointments that give it.
    public @Nullable LocalDate ends(Presence.Held right) {
        var giving = held.stream().filter(one -> one.capacity().equals(right.capacity()) && one.counts(today())).toList();
        return giving.stream().anyMatch(one -> one.until() == null) ? null
                : giving.stream().map(Appointment::until).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
    }

    public LocalDate today() {
        return dossier.today();
    }
}
