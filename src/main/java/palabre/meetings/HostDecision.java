package palabre.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import palabre.journal.Actor;

/// The act by which the host was settled: by a plenary, in its minutes; or, between two,
/// by the presidency, and then with the regional office's visa. `reference` names the document.
public record HostDecision(Taker taker, LocalDate on, String reference, Actor recordedBy, @Nullable Actor endorsedBy) {

    public enum Taker { PLENARY, PRESIDENCY }

    /// Whether it stands by itself.
    public boolean complete() {
        return taker == Taker.PLENARY || endorsedBy != null;
    }

    HostDecision endorsed(Actor by) {
        return new HostDecision(taker, on, reference, recordedBy, by);
    }
}
