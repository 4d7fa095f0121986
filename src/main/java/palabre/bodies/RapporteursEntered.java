package palabre.bodies;

import java.util.List;
import palabre.journal.Act;
import palabre.journal.Actor;

/// The team of rapporteurs of a plenary was entered; the one before it ended at that moment.
public record RapporteursEntered(Actor by, int plenary, List<String> team, String minutes) implements Act {

    @Override
    public String subject() {
        return "organ:GTR";
    }
}
