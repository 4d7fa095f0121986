package palabre.bodies.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palabre.bodies.Designation;
import palabre.bodies.Interims;
import palabre.bodies.Mandate;
import palabre.bodies.Plenary;
import palabre.bodies.Rotation;
import palabre.members.Administration;
import palabre.members.AdministrationId;

/// What the page of the assessors shows: who serves, whose turn it may be, and what the plenary makes of it.
public record AssessorsPage(List<Mandate> inOffice, List<Interims.Vacancy> vacancies, Rotation rotation, int seats, @Nullable Plenary plenary, @Nullable Designation designation,
        List<AdministrationId> candidates, List<Administration> inOrder, Countries countries) {

    public boolean inSession() {
        return plenary != null && plenary.inSession();
    }

    /// Open to a proposal: in session, and not decided.
    public boolean open() {
        return inSession() && (designation == null || designation.decided() == null);
    }

    /// Who may fill a vacant seat for a time: whoever might be designated, and does not sit already.
    public List<Administration> free() {
        return inOrder.stream().filter(country -> turn(country).bar() == null).toList();
    }

    public Rotation.Turn turn(Administration country) {
        return rotation.turns().stream().filter(turn -> turn.country().equals(country.id())).findFirst().orElseThrow();
    }

    public boolean stands(@Nullable AdministrationId country) {
        return candidates.contains(country);
    }

    public int version() {
        return designation == null ? 0 : designation.version();
    }
}
