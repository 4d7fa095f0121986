package palabre.bodies;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.charter.Derogation;
import palabre.charter.Derogations;
import palabre.charter.Finding;
import palabre.charter.Rule;
import palabre.charter.Severity;
import palabre.journal.Acting;
import palabre.ui.Message;

/// What changes in a composition between two plenaries: a new lead, a member that comes back. The plenary alone decides
/// otherwise, so it takes a derogation: endorsed by the regional office, granted by the presidency.
@Repository
@Transactional
public class Revisions {

    private final Compositions compositions;
    private final Derogations derogations;

    Revisions(Compositions compositions, Derogations derogations) {
        this.compositions = compositions;
        this.derogations = derogations;
    }

    /// What was asked for the draft being prepared, if it still stands.
    @Transactional(readOnly = true)
    public Optional<Derogation> of(Draft draft) {
        return derogations.on(subject(draft)).stream().filter(Derogation::open).findFirst();
    }

    public void ask(String reason, Acting by) {
        var draft = compositions.draft().orElseThrow(() -> new OptimisticLockingFailureException("no draft any more"));
        derogations.request(new Finding(Rule.R_COM_22, Severity.DEROGATE, Finding.Verdict.BROKEN, Message.of("bodies.revision")),
                subject(draft), Message.of("bodies.revision"), "/group/commissions/composition/draft", reason, by);
    }

    /// The draft holds from a day on that is not before the one on which the derogation was granted.
    public Composition enter(int version, LocalDate from, Acting by) {
        var draft = compositions.draft().orElseThrow(() -> new OptimisticLockingFailureException("no draft any more"));
        var granted = of(draft).flatMap(derogation -> derogation.step(Derogation.Status.GRANTED)
                .map(step -> LocalDate.ofInstant(step.at(), ZoneOffset.UTC))).orElseThrow(RevisionNotGranted::new);
        if (from.isBefore(granted)) {
            throw new DecidedElsewhen(granted, from);
        }
        return compositions.enter(draft, version, new Decision(0, of(draft).orElseThrow().reason(), granted, from, null), by.actor());
    }

    private static String subject(Draft draft) {
        return "composition:" + draft.number();
    }
}
