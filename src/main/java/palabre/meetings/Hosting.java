package palabre.meetings;

import org.jspecify.annotations.Nullable;
import palabre.charter.Parameter;
import palabre.charter.Terms;
import palabre.members.AdministrationId;

/// Who hosts, where, and on what ground. The organiser of a plenary remains the lead country, wherever it is held.
/// `basis` says in words what the ground rests on: who proposed, when, in which document.
public record Hosting(@Nullable AdministrationId host, String city, Mode mode, Ground ground,
        @Nullable AdministrationId requester, String basis, @Nullable HostDecision decision) {

    /// Why this country.
    public enum Ground {
        /// The lead country hosts, in principle (R-PLEN-02).
        LEAD_BY_DEFAULT,
        /// Members proposed it (R-PLEN-03).
        MEMBERS_PROPOSAL,
        /// The country asked for it (R-PLEN-04).
        MEMBER_REQUEST,
        /// A commission is hosted by a country, without default (R-CMT-02).
        COMMISSION_HOST,
        /// It goes with the plenary (R-CMT-05, A-07).
        WITH_THE_PLENARY
    }

    /// Whether the lead country receives as long as nobody decided otherwise.
    static boolean leadByDefault(Terms terms) {
        return terms.word(Parameter.PLENARY_DEFAULT_HOST).equals("pays-leader");
    }

    Hosting decided(@Nullable HostDecision decision) {
        return new Hosting(host, city, mode, ground, requester, basis, decision);
    }
}
