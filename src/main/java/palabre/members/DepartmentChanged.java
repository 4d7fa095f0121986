package palabre.members;

import palabre.journal.Act;
import palabre.journal.Actor;

/// What is known of an administration's IT department was changed, its official address too if `official` says one.
public record DepartmentChanged(Actor by, AdministrationId administration, String official) implements Act {

    @Override
    public String subject() {
        return "administration:" + administration.iso();
    }
}
