package palabre.bodies;

import java.util.Locale;

/// One of the commissions of the group: `COM1`.
public record CommissionId(String code) implements Comparable<CommissionId> {

    /// As people say it: 1 for `COM1`.
    public int number() {
        return Integer.parseInt(code.replaceAll("\\D", "0"));
    }

    /// As it stands in an address: `/group/com1`.
    public String path() {
        return code.toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(CommissionId other) {
        return code.compareTo(other.code);
    }
}
