package palabre.delegations.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import palabre.delegations.DelegateId;
import palabre.delegations.Travel;
import palabre.ui.Plain;

/// How someone comes and goes, as the form says it.
public record TravelForm(@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime arrival, @Nullable @Size(max = 80) @Plain String arrivalBy,
        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime departure, @Nullable @Size(max = 80) @Plain String departureBy,
        @Nullable @Size(max = 40) @Plain String passport, @Nullable LocalDate passportUntil, @Nullable Boolean visa, @Nullable @Size(max = 200) @Plain String diet,
        @Nullable @Size(max = 120) @Plain String hotel, int version) {

    Travel travel(DelegateId delegate) {
        return new Travel(delegate, arrival, said(arrivalBy), departure, said(departureBy), said(passport), passportUntil, Boolean.TRUE.equals(visa), said(diet), said(hotel), version);
    }

    static Map<String, String> known(Travel travel) {
        var known = new HashMap<String, String>();
        known.put("arrival", travel.arrival() == null ? "" : travel.arrival().toString());
        known.put("arrivalBy", travel.arrivalBy());
        known.put("departure", travel.departure() == null ? "" : travel.departure().toString());
        known.put("departureBy", travel.departureBy());
        known.put("passport", travel.passport());
        known.put("passportUntil", travel.passportUntil() == null ? "" : travel.passportUntil().toString());
        known.put("visa", String.valueOf(travel.visa()));
        known.put("diet", travel.diet());
        known.put("hotel", travel.hotel());
        known.put("version", String.valueOf(travel.version()));
        return known;
    }

    private static String said(@Nullable String words) {
        return Objects.requireNonNullElse(words, "").strip();
    }
}
