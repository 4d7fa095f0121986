package palabre.bodies;

import palabre.journal.Act;
import palabre.journal.Actor;

/// The regional office gave its visa to a designation of assessors, with or without reserve.
public record AssessorsEndorsed(Actor by, int plenary, boolean reserved, String note) implements Act {

    @Override
    public String subject() {
        return "organ:SG";
    }
}
