package palabre.members;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import palabre.store.Mark;
import palabre.ui.KnownDate;
import palabre.ui.Text;

/// How an administration stands in the group from a date on, until the next one; nothing of it is ever deleted (R-ORG-01).
public record Membership(AdministrationId administration, KnownDate from, @Nullable KnownDate until, Standing standing,
        Text note, String source, Mark mark) {

    boolean covers(LocalDate day) {
        return !from.first().isAfter(day) && (until == null || !until.last().isBefore(day));
    }
}
