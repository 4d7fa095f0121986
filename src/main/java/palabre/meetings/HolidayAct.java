package palabre.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import palabre.journal.Act;
import palabre.journal.Actor;
import palabre.ui.Text;

/// What was done to the table of days off. `country` is an ISO code, or `*` for all.
public sealed interface HolidayAct extends Act {

    String country();

    @Override
    default String subject() {
        return "holidays:" + country();
    }

    record HolidayAdded(Actor by, String country, Text name, LocalDate day, boolean yearly) implements HolidayAct {}

    record HolidayRemoved(Actor by, String country, Text name) implements HolidayAct {}

    record FeastAnnounced(Actor by, String country, Text name, LocalDate foreseen, @Nullable LocalDate on, String source)
            implements HolidayAct {}

    record AnnouncementWithdrawn(Actor by, String country, Text name, LocalDate foreseen) implements HolidayAct {}
}
