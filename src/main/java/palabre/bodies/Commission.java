package palabre.bodies;

import java.time.LocalDate;
import java.util.List;
import palabre.ui.Text;

/// A technical commission of the group, made of countries (R-COM-19, R-COM-24). `first` is the name it began with.
public record Commission(CommissionId id, int number, Text first, Text purpose, List<Charge> charges, List<CommissionName> namings) {

    /// The one it bears today.
    public Text name() {
        return namings.isEmpty() ? first : namings.getLast().name();
    }

    public Text called(LocalDate day) {
        return namings.stream().filter(naming -> !naming.since().isAfter(day)).reduce((_, later) -> later).map(CommissionName::name).orElse(first);
    }

    /// As it was on a day: under the name of that day.
    Commission on(LocalDate day) {
        return new Commission(id, number, first, purpose, charges, namings.stream().filter(naming -> !naming.since().isAfter(day)).toList());
    }
}
