package palabre.meetings;

import static palabre.charter.Rule.R_PLEN_08;

import java.util.List;
import java.util.Optional;
import palabre.charter.Finding;
import palabre.charter.Terms;
import palabre.ui.Message;

/// The regional office stands by the presidency of a plenary, in the person named as it opens (R-PLEN-08).
final class CoPresidency {

    private CoPresidency() {}

    /// A meeting of the past says nothing of it, and a commission has none.
    static List<Finding> of(Meeting meeting, Optional<Opening> opening, Terms terms) {
        return !meeting.plenary() || meeting.asItWas() != null ? List.of() : List.of(judged(opening, terms));
    }

    private static Finding judged(Optional<Opening> opening, Terms terms) {
        if (opening.isEmpty()) {
            return terms.toCome(R_PLEN_08, Message.of("meetings.finding.cochair"));
        }
        var named = opening.get().coChair();
        return named.isEmpty() ? missing(terms) : terms.respected(R_PLEN_08, Message.of("meetings.finding.cochair.named", named));
    }

    static Finding missing(Terms terms) {
        return terms.broken(R_PLEN_08, Message.of("meetings.finding.cochair.none"));
    }
}
