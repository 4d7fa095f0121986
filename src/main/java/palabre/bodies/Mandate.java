package palabre.bodies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import palabre.members.AdministrationId;
import palabre.store.Mark;
import palabre.ui.KnownDate;
import palabre.ui.Text;

/// What a country, an organisation or, for a rapporteur, a person of a country, is entrusted with, from a date, by an act.
/// It runs until the day its successor's begins (R-SG-04): `until` is the first day it no longer runs.
public record Mandate(MandateId id, Kind kind, String holder, @Nullable String person, KnownDate from,
        @Nullable KnownDate until, Text act, String source, Mark mark, int version) {

    public enum Kind {
        /// The lead country: presidency and general secretariat follow it.
        LEAD,
        VICE_PRESIDENCY,
        /// One of the elective seats of the general secretariat.
        ASSESSOR,
        /// The seat the charter itself gives, to the regional office.
        PERMANENT_SEAT,
        RAPPORTEUR;

        /// Held by one administration at a time, and entered after a decision of the DG Conference (P-04).
        public boolean single() {
            return this == LEAD || this == VICE_PRESIDENCY;
        }
    }

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(begins()) && (until == null || day.isBefore(until.first()));
    }

    public LocalDate begins() {
        return from.first();
    }

    /// The country that holds it; nothing when an organisation does.
    public @Nullable AdministrationId administration() {
        return holder.length() == 2 ? new AdministrationId(holder) : null;
    }

    Mandate until(@Nullable KnownDate end) {
        return new Mandate(id, kind, holder, person, from, end, act, source, mark, version);
    }
}
