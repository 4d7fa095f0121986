package palabre.bodies;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import palabre.store.Mark;
import palabre.ui.Text;

/// A part of the regional house: the Conference, the experts, the group, its commissions, those who help it.
public record Organ(String code, Kind kind, @Nullable String parent, Text name, Text purpose, String source, Mark mark) {

    public enum Kind {
        CONFERENCE, COMMITTEE, GROUP, PRESIDENCY, GENERAL_SECRETARIAT, COMMISSION, REGIONAL_OFFICE, WCO, VICE_PRESIDENCY, FUND
    }

    /// As it stands in an address: `/group/com1`.
    public String path() {
        return code.toLowerCase(Locale.ROOT);
    }
}
