package palabre.members;

import java.util.Locale;

/// A customs administration, by the two letters of its country (ISO 3166), in capitals.
public record AdministrationId(String iso) {

    public AdministrationId {
        if (!iso.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("not a country code: " + iso);
        }
    }

    /// As it stands in an address: `/members/ci`.
    public String path() {
        return iso.toLowerCase(Locale.ROOT);
    }
}
