package palabre.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import palabre.journal.Act;
import palabre.journal.Actor;

/// A plenary adopted the composition of the commissions; it holds from that day on.
public record CompositionAdopted(Actor by, int number, LocalDate from, int plenary, String minutes,
        Map<String, List<String>> members) implements Act {

    @Override
    public String subject() {
        return "composition:" + number;
    }
}
