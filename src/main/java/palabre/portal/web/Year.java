package palabre.portal.web;

import java.util.List;
import palabre.charter.Rule;
import palabre.portal.Occasion;
import palabre.portal.Occasion.Kind;

/// A year of the calendar.
public record Year(int number, List<Occasion> occasions) {

    /// The year as it is written, without a separator of thousands.
    public String name() {
        return String.valueOf(number);
    }

    /// What kind of year the charter makes of it; nothing for years of which only sessions are known.
    public String nature() {
        var plenary = occasions.stream().anyMatch(one -> one.kind() == Kind.PLENARY && !one.state().cancelled()
                || one.kind() == Kind.RHYTHM && Rule.R_PLEN_05.id().equals(one.rule()));
        var commissions = occasions.stream().anyMatch(one -> one.kind() == Kind.COMMISSION || one.kind() == Kind.RHYTHM);
        return plenary ? "portal.year.plenary" : commissions ? "portal.year.commissions" : "";
    }
}
