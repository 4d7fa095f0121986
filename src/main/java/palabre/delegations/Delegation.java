package palabre.delegations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import palabre.files.Attached;
import palabre.journal.Actor;
import palabre.meetings.MeetingId;

/// Whom one sender sends to one meeting (SM-06). Named first, then proposed, then confirmed by the authority; what is changed after that is
/// proposed again while those confirmed remain so. `daysBefore` is there when it was first confirmed after the term; `moved` when the
/// meeting was put off since; `returned` says why the authority sent it back.
public record Delegation(DelegationId id, MeetingId meeting, Sender sender, Stage stage, boolean moved, List<Delegate> delegates,
        @Nullable Actor proposedBy, @Nullable Actor confirmedBy, @Nullable Instant confirmedAt, @Nullable Integer daysBefore, String returned,
        @Nullable Attached sheet, int version) {

    public enum Stage { DRAFT, PROPOSED, CONFIRMED }

    /// Where a sender stands, as lists and pictures show it.
    public enum Standing { SILENT, DRAFT, PROPOSED, CONFIRMED, LATE, TO_RECONFIRM }

    public Delegation {
        delegates = List.copyOf(delegates);
    }

    static Delegation begun(MeetingId meeting, Sender sender) {
        return new Delegation(DelegationId.next(), meeting, sender, Stage.DRAFT, false, List.of(), null, null, null, null, "", null, 0);
    }

    public static String path(MeetingId meeting, Sender sender) {
        return meeting.path() + "/delegations/" + sender.path();
    }

    public String path() {
        return path(meeting, sender);
    }

    public Standing standing() {
        if (confirmed().isEmpty()) {
            return stage == Stage.PROPOSED ? Standing.PROPOSED : named().isEmpty() ? Standing.SILENT : Standing.DRAFT;
        }
        return moved ? Standing.TO_RECONFIRM : daysBefore == null ? Standing.CONFIRMED : Standing.LATE;
    }

    /// Named or confirmed, and not gone since.
    public List<Delegate> present() {
        return delegates.stream().filter(Delegate::counts).toList();
    }

    public List<Delegate> confirmed() {
        return delegates.stream().filter(Delegate::confirmed).toList();
    }

    /// Those who wait for the authority's word.
    public List<Delegate> named() {
        return delegates.stream().filter(one -> one.stage() == Delegate.Stage.NAMED).toList();
    }

    /// Those who were, and are no longer.
    public List<Delegate> gone() {
        return delegates.stream().filter(one -> !one.counts()).toList();
    }

    public Optional<Delegate> head() {
        return present().stream().filter(Delegate::head).findFirst();
    }

    public Optional<Delegate> find(DelegateId id) {
        return delegates.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Whom someone takes the place of, if they do.
    public Optional<Delegate> replaced(Delegate by) {
        return by.replaces() == null ? Optional.empty() : find(by.replaces());
    }

    Delegation naming(Delegate one) {
        mustNotWait();
        var first = present().isEmpty();
        var more = new ArrayList<>(one.head() ? delegates.stream().map(other -> other.leading(false)).toList() : delegates);
        more.add(first && sender.administration().isPresent() ? one.leading(true) : one);
        return with(Stage.DRAFT, more);
    }

    /// A name not yet confirmed is taken back; nothing happened.
    Delegation without(DelegateId id) {
        mustNotWait();
        var one = find(id).filter(each -> each.stage() == Delegate.Stage.NAMED).orElseThrow(() -> new NoSuchElementException("delegate " + id.value()));
        var fewer = delegates.stream().filter(each -> !each.equals(one)).toList();
        return with(stage(fewer), fewer);
    }

    /// There is one head: whoever was is no longer.
    Delegation led(DelegateId id) {
        mustNotWait();
        if (find(id).filter(Delegate::counts).isEmpty()) {
            throw new NoSuchElementException("delegate " + id.value());
        }
        return with(stage, delegates.stream().map(one -> one.leading(one.id().equals(id))).toList());
    }

    Delegation proposed(Actor by) {
        mustNotWait();
        mustBeComplete();
        return new Delegation(id, meeting, sender, Stage.PROPOSED, moved, delegates, by, confirmedBy, confirmedAt, daysBefore, "", sheet, version);
    }

    Delegation returned(String why) {
        if (stage != Stage.PROPOSED) {
            throw new DelegationOutOfStep(stage);
        }
        return new Delegation(id, meeting, sender, Stage.DRAFT, moved, delegates, proposedBy, confirmedBy, confirmedAt, daysBefore, why, sheet, version);
    }

    /// `admit` makes each person known and appoints them; whom they replace goes. `before` is there when the term has passed.
    Delegation confirmed(UnaryOperator<Delegate> admit, @Nullable Integer before, Actor by, Instant at) {
        mustBeComplete();
        var replaced = named().stream().flatMap(one -> replaced(one).stream()).toList();
        var all = delegates.stream().map(one -> replaced.contains(one) && one.counts() ? one.gone(Delegate.Stage.REPLACED, "", at)
                : one.stage() == Delegate.Stage.NAMED ? admit.apply(one) : one).toList();
        var first = confirmedAt == null;
        return new Delegation(id, meeting, sender, Stage.CONFIRMED, moved, all, proposedBy, by, at, first ? before : daysBefore, "", sheet, version);
    }

    Delegation withdrawn(DelegateId id, String why, Instant at) {
        mustNotWait();
        if (find(id).filter(Delegate::confirmed).isEmpty()) {
            throw new NoSuchElementException("delegate " + id.value());
        }
        return with(stage, delegates.stream().map(one -> one.id().equals(id) ? one.gone(Delegate.Stage.WITHDRAWN, why, at) : one).toList());
    }

    /// The meeting was put off: whoever was to come has to say so again.
    Delegation putOff() {
        return with(true, delegates);
    }

    /// `extend` lets the appointments last until the new end.
    Delegation reconfirmed(UnaryOperator<Delegate> extend) {
        if (!moved) {
            throw new DelegationOutOfStep(stage);
        }
        return with(false, delegates.stream().map(one -> one.confirmed() ? extend.apply(one) : one).toList());
    }

    Delegation signed(Attached scan) {
        return new Delegation(id, meeting, sender, stage, moved, delegates, proposedBy, confirmedBy, confirmedAt, daysBefore, returned, scan, version);
    }

    private Delegation with(boolean since, List<Delegate> others) {
        return new Delegation(id, meeting, sender, stage, since, others, proposedBy, confirmedBy, confirmedAt, daysBefore, returned, sheet, version);
    }

    private Delegation with(Stage next, List<Delegate> others) {
        return new Delegation(id, meeting, sender, next, moved, others, proposedBy, confirmedBy, confirmedAt, daysBefore, returned, sheet, version);
    }

    /// With nothing new in it, what was confirmed stands.
    private Stage stage(List<Delegate> left) {
        return confirmedAt != null && left.stream().noneMatch(one -> one.stage() == Delegate.Stage.NAMED) ? Stage.CONFIRMED : Stage.DRAFT;
    }

    private void mustBeComplete() {
        if (named().isEmpty()) {
            throw new NobodyNamed();
        }
        if (sender.administration().isPresent() && head().filter(head -> named().stream().noneMatch(one -> head.id().equals(one.replaces()))).isEmpty()) {
            throw new HeadMissing();
        }
    }

    private void mustNotWait() {
        if (stage == Stage.PROPOSED) {
            throw new DelegationOutOfStep(stage);
        }
    }
}
