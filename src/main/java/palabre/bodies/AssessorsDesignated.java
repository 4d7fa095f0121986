package palabre.bodies;

import java.util.List;
import palabre.journal.Act;
import palabre.journal.Actor;

/// A plenary designated the assessors of the general secretariat; those before them ended at that moment.
public record AssessorsDesignated(Actor by, int plenary, List<String> countries, String minutes) implements Act {

    @Override
    public String subject() {
        return "organ:SG";
    }
}
