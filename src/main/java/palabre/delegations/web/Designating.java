package palabre.delegations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import palabre.agenda.Edition;
import palabre.charter.Derogation;
import palabre.delegations.Category;
import palabre.delegations.CostRights;
import palabre.delegations.Delegate;
import palabre.delegations.Delegation;
import palabre.delegations.DelegationRights;
import palabre.delegations.TravelRights;
import palabre.journal.Acting;
import palabre.meetings.Meeting;
import palabre.ui.Ui;

/// The delegation of one sender with all its page tells. `base` is where its forms go: the page itself, or the link someone came by;
/// `agenda` is the last version published, if there is one; `guest` are the derogations asked for a country outside the commission.
public record Designating(Meeting meeting, Delegation delegation, Senders senders, List<Category> categories, @Nullable Edition agenda, LocalDate term,
        LocalDate today, boolean outside, List<Derogation> guest, Acting who, String base) {

    public boolean byLink() {
        return base.startsWith("/designations/");
    }

    public String name(Ui ui) {
        return senders.of(ui.wording(), delegation.sender());
    }

    /// Whether the reader may still add and remove people here.
    public boolean names() {
        return open() && !categories.isEmpty() && delegation.stage() != Delegation.Stage.PROPOSED && DelegationRights.mayName(who, delegation.sender());
    }

    public boolean proposes() {
        return names() && DelegationRights.mayPropose(who, delegation.sender()) && !delegation.named().isEmpty();
    }

    public boolean confirms() {
        return open() && DelegationRights.mayConfirm(who, delegation.sender()) && !delegation.named().isEmpty();
    }

    public boolean givesBack() {
        return confirms() && delegation.stage() == Delegation.Stage.PROPOSED;
    }

    public boolean reconfirms() {
        return open() && delegation.moved() && DelegationRights.mayConfirm(who, delegation.sender());
    }

    public boolean own() {
        return DelegationRights.mayName(who, delegation.sender());
    }

    public boolean late() {
        return today.isAfter(term);
    }

    /// Only a plenary's, and only for administrations.
    public boolean wantsExperts() {
        return categories.contains(Category.CUSTOMS_EXPERT);
    }

    /// The items one may be sent for, each with its number.
    public Optional<Edition> items() {
        return Optional.ofNullable(agenda);
    }

    /// « 9. Valeur en douane », « 10. … ».
    public String items(Ui ui, Delegate one) {
        var edition = agenda;
        return edition == null ? "" : one.items().stream().flatMap(id -> edition.items().find(id).stream())
                .map(item -> edition.items().number(item.id()) + ". " + ui.text(item.title())).collect(Collectors.joining(" ; "));
    }

    /// Whether the reader may look at who pays for someone.
    public boolean readsCosts() {
        return !byLink() && CostRights.mayRead(who, delegation.sender());
    }

    public boolean readsTravel(Delegate one) {
        return !byLink() && TravelRights.mayRead(who, meeting, delegation.sender(), one);
    }

    /// An item this expert came for is no longer on the agenda.
    public boolean orphaned(Delegate one) {
        var edition = agenda;
        return one.counts() && edition != null && one.items().stream().anyMatch(id -> edition.items().find(id).isEmpty());
    }

    private boolean open() {
        return DelegationRights.open(meeting, today);
    }
}
