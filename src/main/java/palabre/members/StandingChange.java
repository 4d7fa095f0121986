package palabre.members;

import java.time.LocalDate;
import java.util.UUID;
import palabre.journal.Acting;
import palabre.journal.Actor;

/// A change of an administration's standing, proposed on a decision and approved by another hand (P-03).
public record StandingChange(UUID id, AdministrationId administration, Standing standing, LocalDate since,
        String decision, Stage stage, Actor proposedBy, int version) {

    public enum Stage { PROPOSED, APPROVED, DECLINED }

    StandingChange approved(Acting by) {
        expectOpen();
        if (proposedBy.person() != null && proposedBy.person().equals(by.person())) {
            throw new ProposerMayNotApprove();
        }
        return to(Stage.APPROVED);
    }

    StandingChange declined() {
        expectOpen();
        return to(Stage.DECLINED);
    }

    private StandingChange to(Stage next) {
        return new StandingChange(id, administration, standing, since, decision, next, proposedBy, version);
    }

    private void expectOpen() {
        if (stage != Stage.PROPOSED) {
            throw new ChangeSettled();
        }
    }
}
