package palabre.delegations.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palabre.agenda.Edition;
import palabre.delegations.Category;
import palabre.delegations.Delegate;
import palabre.delegations.Delegation;
import palabre.delegations.Delegation.Standing;
import palabre.delegations.DelegationRights;
import palabre.delegations.Sender;
import palabre.journal.Acting;
import palabre.meetings.Meeting;
import palabre.ui.Language;

/// Who comes to a meeting, delegation by delegation in the order of the reader's alphabet (D-11). `expected` are the administrations the
/// texts want there; `all` are every sender's, begun or not.
public record Attending(Meeting meeting, List<Delegation> all, List<Sender> expected, Senders senders, @Nullable Edition agenda, Acting who,
        Language language) {

    /// Delegations with someone in them whom this reader may know of.
    public List<Delegation> shown() {
        return all.stream().filter(one -> mine(one) || DelegationRights.mayReadAll(who) && !one.confirmed().isEmpty()
                || DelegationRights.maySeeSilence(who) && !one.present().isEmpty()).toList();
    }

    /// Those whose people are confirmed: what the list is made of.
    public List<Delegation> confirmed() {
        return all.stream().filter(one -> !one.confirmed().isEmpty() && (DelegationRights.mayReadAll(who) || mine(one))).toList();
    }

    /// The reader's own, begun or not.
    public List<Delegation> own() {
        return all.stream().filter(this::mine).toList();
    }

    /// How many of the administrations awaited have confirmed.
    public int answered() {
        return at(Standing.CONFIRMED, Standing.LATE, Standing.TO_RECONFIRM);
    }

    public int proposed() {
        return at(Standing.PROPOSED);
    }

    public int late() {
        return at(Standing.LATE);
    }

    /// Whoever has not answered, in the order of the alphabet.
    public List<Sender> silent() {
        return administrations().stream().filter(one -> one.standing() == Standing.SILENT).map(Delegation::sender).toList();
    }

    /// Those who send nobody who heads their computing (R-PLEN-10).
    public List<Sender> withoutItHead() {
        return administrations().stream().filter(one -> one.present().stream().noneMatch(each -> each.category() == Category.IT_HEAD)).map(Delegation::sender).toList();
    }

    public List<Delegate> people() {
        return confirmed().stream().map(Delegation::confirmed).flatMap(Collection::stream).toList();
    }

    public long members() {
        return people().stream().filter(one -> !one.category().observer()).count();
    }

    public long observers() {
        return people().stream().filter(one -> one.category().observer()).count();
    }

    public int present() {
        return answered();
    }

    public String items(Delegate one) {
        var edition = agenda;
        return edition == null ? "" : String.join(", ", one.items().stream().map(edition.items()::number).filter(number -> !number.isEmpty()).toList());
    }

    /// Final once the meeting has begun, provisional before.
    public boolean definitive() {
        return !meeting.stage().movable();
    }

    private int at(Standing... some) {
        return (int) administrations().stream().filter(one -> List.of(some).contains(one.standing())).count();
    }

    private boolean mine(Delegation one) {
        return DelegationRights.mayName(who, one.sender());
    }

    private List<Delegation> administrations() {
        return all.stream().filter(one -> expected.contains(one.sender())).toList();
    }
}
