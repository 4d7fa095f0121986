package palabre.invitations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import palabre.files.Attached;
import palabre.journal.Actor;

/// What an addressee answered, when, and how the house knows. `scan` is the letter that said so, if one came.
public record Answer(boolean accepted, LocalDate on, Way way, String note, @Nullable Attached scan, Actor by) {

    /// By letter, entered by the secretariat; in Palabre, by the addressee; by naming a delegation.
    public enum Way { LETTER, PALABRE, DESIGNATION }
}
