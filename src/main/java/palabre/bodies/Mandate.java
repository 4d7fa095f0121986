package palabre.bodies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import palabre.members.AdministrationId;
import palabre.store.Mark;
import palabre.ui.KnownDate;
import palabre.ui.Text;

/// What a country, an organisation or, for a rapporteur, a person of a country, is entrusted with, from a date, by an act.
/// It runs until the day its successor's begins (R-SG-04): `until` is the first day it no longer runs. `seat` is the
/// commission the lead before takes a seat in (R-COM-21); `standsIn` the seat of an assessor someone fills for a time.
public record Mandate(MandateId id, Kind kind, String holder, @Nullable Bearer bearer, KnownDate from,
        @Nullable KnownDate until, Founding founding, @Nullable CommissionId seat, @Nullable MandateId standsIn, int version) {

    public enum Kind {
        /// The lead country: presidency and general secretariat follow it.
        LEAD,
        VICE_PRESIDENCY,
        /// One of the elective seats of the general secretariat.
        ASSESSOR,
        /// Fills the seat of an assessor that fell vacant, until its country is back or others are designated; no mandate to be counted.
        INTERIM_ASSESSOR,
        /// The seat the charter itself gives, to the regional office.
        PERMANENT_SEAT,
        RAPPORTEUR,
        /// Of one meeting of a commission, until its report is delivered (SM-14).
        COMMISSION_RAPPORTEUR;

        /// Held by one administration at a time, and entered after a decision of the DG Conference (P-04).
        public boolean single() {
            return this == LEAD || this == VICE_PRESIDENCY;
        }

        /// The rule that gives it, where the charter has one.
        public @Nullable String rule() {
            return switch (this) {
                case LEAD -> "R-ORG-11";
                case VICE_PRESIDENCY -> null;
                case ASSESSOR -> "R-SG-05";
                case INTERIM_ASSESSOR -> "R-SG-02";
                case PERMANENT_SEAT -> "R-SG-02";
                case RAPPORTEUR -> "R-PLEN-20";
                case COMMISSION_RAPPORTEUR -> "R-CMT-09";
            };
        }
    }

    static Mandate of(Kind kind, AdministrationId holder, KnownDate from, Founding founding) {
        return new Mandate(MandateId.next(), kind, holder.iso(), null, from, null, founding, null, null, 0);
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

    public @Nullable String person() {
        return bearer == null ? null : bearer.name();
    }

    public Text act() {
        return founding.act();
    }

    public String source() {
        return founding.source();
    }

    public Mark mark() {
        return founding.mark();
    }

    public boolean by(Plenary plenary) {
        return founding.plenary() != null && founding.plenary() == plenary.number();
    }

    public boolean by(UUID meeting) {
        return meeting.equals(founding.meeting());
    }

    /// What the right that comes from it is exercised for: one meeting, or the country that holds it.
    String scope() {
        return founding.meeting() == null ? holder : founding.meeting().toString();
    }

    Mandate until(@Nullable KnownDate end) {
        return new Mandate(id, kind, holder, bearer, from, end, founding, seat, standsIn, version);
    }

    Mandate borneBy(Bearer person) {
        return new Mandate(id, kind, holder, person, from, until, founding, seat, standsIn, version);
    }

    Mandate leaving(@Nullable CommissionId toTheOneBefore) {
        return new Mandate(id, kind, holder, bearer, from, until, founding, toTheOneBefore, standsIn, version);
    }

    Mandate standingIn(MandateId vacant) {
        return new Mandate(id, kind, holder, bearer, from, until, founding, seat, vacant, version);
    }
}
