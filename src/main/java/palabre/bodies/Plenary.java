package palabre.bodies;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A meeting of the whole group, as far as mandates depend on it: they begin and end with what happens there, not with its dates.
/// `byDefault` says that it is hosted by the lead for want of another host.
public record Plenary(int number, LocalDate first, LocalDate last, @Nullable Instant opened, @Nullable Instant closed,
        boolean byDefault, String path) {

    /// Between its opening and its closing: the only time at which assessors are designated and rapporteurs entered.
    public boolean inSession() {
        return opened != null && closed == null;
    }
}
