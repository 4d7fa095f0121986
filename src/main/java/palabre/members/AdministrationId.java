package palabre.members;

import java.util.Locale;
import java.util.Optional;
import palabre.journal.Acting;
import palabre.journal.Capacity;
import palabre.journal.Function;

/// A customs administration, by the two letters of its country (ISO 3166), in capitals.
public record AdministrationId(String iso) {

    public AdministrationId {
        if (!iso.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("not a country code: " + iso);
        }
    }

    /// The administration someone acts for, if they act for one.
    public static Optional<AdministrationId> of(Acting who) {
        return of(who.capacity());
    }

    static Optional<AdministrationId> of(Capacity capacity) {
        return capacity.is(Function.PAR, Function.FP, Function.AUT, Function.RAP, Function.HOTE, Function.PRES,
                Function.SG, Function.ASS, Function.VP)
                ? of(capacity.scope()) : Optional.empty();
    }

    /// As it stands in an address, in small or capital letters; nothing if it is no country code.
    public static Optional<AdministrationId> of(String code) {
        var iso = code.toUpperCase(Locale.ROOT);
        return iso.matches("[A-Z]{2}") ? Optional.of(new AdministrationId(iso)) : Optional.empty();
    }

    /// As it stands in an address: `/members/ci`.
    public String path() {
        return iso.toLowerCase(Locale.ROOT);
    }
}
