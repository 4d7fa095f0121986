package palabre.members;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import palabre.files.Attached;
import palabre.journal.Actor;

/// The letter by which an authority appoints someone, as the regional office entered it (P-07). `role` is the seat or
/// the function; the authority is told, and confirms or contests it.
public record OfficialLetter(LetterId id, AdministrationId administration, String reference, LocalDate dated, String role,
        PersonId person, LocalDate from, @Nullable Attached scan, Stage stage, String reason, Actor enteredBy, Instant enteredAt, int version) {

    public enum Stage { ENTERED, CONFIRMED, CONTESTED, CLOSED }

    public boolean wasContested() {
        return stage == Stage.CONTESTED || stage == Stage.CLOSED;
    }

    OfficialLetter confirmed() {
        return answered(Stage.CONFIRMED, "");
    }

    OfficialLetter contested(String reason) {
        return answered(Stage.CONTESTED, reason);
    }

    OfficialLetter closed() {
        if (stage != Stage.CONTESTED) {
            throw new LetterSettled();
        }
        return to(Stage.CLOSED, reason);
    }

    private OfficialLetter answered(Stage next, String why) {
        if (stage != Stage.ENTERED) {
            throw new LetterSettled();
        }
        return to(next, why);
    }

    private OfficialLetter to(Stage next, String why) {
        return new OfficialLetter(id, administration, reference, dated, role, person, from, scan, next, why, enteredBy, enteredAt, version);
    }
}
