package palabre.members;

import java.time.LocalDate;
import java.util.UUID;
import palabre.journal.Acting;
import palabre.journal.Actor;

/// What an administration is called from a date on, proposed on a decision and approved by another hand (P-03). Once approved it is
/// never changed: the former names stay written.
public record Renaming(UUID id, AdministrationId administration, Naming naming, LocalDate since, String decision, Stage stage,
        Actor proposedBy, int version) {

    public enum Stage { PROPOSED, APPROVED, DECLINED }

    Renaming approved(Acting by) {
        expectOpen();
        if (proposedBy.person() != null && proposedBy.person().equals(by.person())) {
            throw new ProposerMayNotApprove();
        }
        return to(Stage.APPROVED);
    }

    Renaming declined() {
        expectOpen();
        return to(Stage.DECLINED);
    }

    private Renaming to(Stage next) {
        return new Renaming(id, administration, naming, since, decision, next, proposedBy, version);
    }

    private void expectOpen() {
        if (stage != Stage.PROPOSED) {
            throw new ChangeSettled();
        }
    }
}
