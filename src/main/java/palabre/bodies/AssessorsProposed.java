package palabre.bodies;

import java.util.List;
import palabre.journal.Act;
import palabre.journal.Actor;

/// Two countries were put before the plenary in session as its assessors.
public record AssessorsProposed(Actor by, int plenary, List<String> countries, String minutes) implements Act {

    @Override
    public String subject() {
        return "organ:SG";
    }
}
