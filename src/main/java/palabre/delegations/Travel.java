package palabre.delegations;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// How someone comes and goes, and what their host must know. Local times; `passport` and `diet` are nobody's business but theirs,
/// their focal point's and the host's.
public record Travel(DelegateId delegate, @Nullable LocalDateTime arrival, String arrivalBy, @Nullable LocalDateTime departure, String departureBy,
        String passport, @Nullable LocalDate passportUntil, boolean visa, String diet, String hotel, int version) {

    /// Of which nothing is known yet.
    public static Travel unknown(DelegateId delegate) {
        return new Travel(delegate, null, "", null, "", "", null, false, "", "", 0);
    }
}
