package palabre.meetings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palabre.bodies.Mandate;
import palabre.members.PersonId;

/// Who writes for a meeting: its rapporteurs, those the host lends them and, once a commission has delivered its report, when it did.
public record Secretariat(List<Mandate> team, List<Helper> staff, @Nullable Delivery delivery) {

    public record Helper(PersonId person, String name) {}

    public record Delivery(LocalDate on, String by, String reference) {}

    public int reporters() {
        return (int) team.stream().map(Mandate::bearer).distinct().count();
    }

    /// A team of one country only is one the charter would rather not see.
    public boolean oneCountry() {
        return team.size() > 1 && team.stream().map(Mandate::holder).distinct().count() == 1;
    }
}
