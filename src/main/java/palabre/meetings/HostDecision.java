package palabre.meetings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palabre.charter.Parameter;
import palabre.charter.Terms;
import palabre.journal.Actor;

/// The act by which the host was settled, by whom the group lets decide: a plenary, in its minutes; or, between two,
/// the presidency, and then with the regional office's visa. `reference` names the document.
public record HostDecision(Taker taker, LocalDate on, String reference, Actor recordedBy, @Nullable Actor endorsedBy) {

    public enum Taker {
        PLENARY,
        PRESIDENCY,
        REGIONAL_OFFICE,
        DIRECTORS;

        /// Who decides, by the parameter the group has set.
        static List<Taker> admitted(Terms terms) {
            return switch (terms.word(Parameter.HOST_DECIDED_BY)) {
                case "pleniere" -> List.of(PLENARY);
                case "presidence" -> List.of(PRESIDENCY);
                case "brrc" -> List.of(REGIONAL_OFFICE);
                case "conference-dg" -> List.of(DIRECTORS);
                default -> List.of(PLENARY, PRESIDENCY);
            };
        }

        /// An organ's minutes bear it out; what an office decided, the regional office confirms.
        boolean minuted() {
            return this == PLENARY || this == DIRECTORS;
        }
    }

    /// Whether it stands by itself.
    public boolean complete() {
        return taker.minuted() || endorsedBy != null;
    }

    HostDecision endorsed(Actor by) {
        return new HostDecision(taker, on, reference, recordedBy, by);
    }
}
