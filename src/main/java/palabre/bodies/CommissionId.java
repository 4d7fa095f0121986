package palabre.bodies;

import java.util.Locale;

/// One of the commissions of the group: `COM1`.
public record CommissionId(String code) implements Comparable<CommissionId> {

    /// As it stands in an address: `/group/com1`.
    public String path() {
        return code.toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(CommissionId other) {
        return code.compareTo(other.code);
    }
}
