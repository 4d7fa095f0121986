package palabre.bodies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A meeting of the whole group, as far as mandates depend on it: they begin and end with what happens there, not with its dates.
/// `byDefault` says that it is hosted by the lead for want of another host.
public record Plenary(int number, LocalDate first, LocalDate last, @Nullable Instant opened, @Nullable Instant closed,
        boolean byDefault, String path) {

    /// Between its opening and its closing: the only time at which assessors are designated and rapporteurs entered.
    public boolean inSession() {
        return opened != null && closed == null;
    }

    /// Whether it sat on a day: only then may it have decided anything.
    public boolean sat(LocalDate day, LocalDate today) {
        return opened != null && !day.isBefore(day(opened)) && !day.isAfter(closed == null ? today : day(closed.minusMillis(1)));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
