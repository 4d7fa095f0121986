package palabre.meetings;

import palabre.journal.Act;
import palabre.journal.Actor;

/// Someone said how many plenaries the group had already held.
public record BeginningTold(int held, String reference, Actor by) implements Act {

    @Override
    public String subject() {
        return "group";
    }
}
