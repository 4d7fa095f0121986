package palabre.bodies;

import java.util.List;
import java.util.Map;
import palabre.journal.Act;
import palabre.journal.Actor;

/// A draft composition of the commissions was kept, for the next plenary to adopt.
public record CompositionPrepared(Actor by, int number, Map<String, List<String>> members) implements Act {

    @Override
    public String subject() {
        return "composition:" + number;
    }
}
