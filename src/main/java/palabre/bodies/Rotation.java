package palabre.bodies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palabre.charter.Rule;
import palabre.members.AdministrationId;

/// Whose turn it may be to assess: for each country, when it last did and what bars it from the coming mandate (R-SG-02, R-SG-05).
public record Rotation(List<Turn> turns) {

    /// Why a country may not be designated.
    public enum Bar {
        /// Not an active member that day.
        NOT_ACTIVE(Rule.R_SG_02),
        LEAD(Rule.R_SG_02),
        /// Holds the mandate that is ending.
        OUTGOING(Rule.R_SG_05);

        private final Rule rule;

        Bar(Rule rule) {
            this.rule = rule;
        }

        public Rule rule() {
            return rule;
        }
    }

    /// `last` is when it last began to serve; nothing if it never did.
    public record Turn(AdministrationId country, @Nullable LocalDate last, @Nullable Bar bar) {

        public boolean neverServed() {
            return last == null;
        }
    }

    /// Countries that may be designated and never were: a reminder, not a bar.
    public List<Turn> neverServed() {
        return turns.stream().filter(turn -> turn.bar() == null && turn.neverServed()).toList();
    }
}
