package palabre.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import palabre.bodies.CommissionId;
import palabre.journal.Actor;
import palabre.members.AdministrationId;
import palabre.ui.Text;

/// A meeting of the group or of one of its commissions, from the first idea of a date to the archive.
/// `chair` is the country that presides; `asItWas` is there when the meeting was entered after it was held.
public record Meeting(MeetingId id, Kind kind, Dates dates, Hosting hosting, @Nullable AdministrationId chair, Text theme,
        Stage stage, List<Postponement> postponements, @Nullable Cancellation cancellation, @Nullable AsItWas asItWas,
        int version) {

    static Meeting planned(Kind kind, Dates dates, Hosting hosting, @Nullable AdministrationId chair, Text theme) {
        return new Meeting(MeetingId.next(), kind, dates, hosting, chair, theme, Stage.PROJECT, List.of(), null, null, 0);
    }

    /// A meeting of the past, whatever the rules would have said (reality principle).
    static Meeting held(Kind kind, Dates dates, Hosting hosting, @Nullable AdministrationId chair, Text theme, Stage stage, AsItWas known) {
        return new Meeting(MeetingId.next(), kind, dates, hosting, chair, theme, stage, List.of(), null, known, 0);
    }

    public Optional<CommissionId> commission() {
        return kind instanceof Kind.OfCommission of ? Optional.of(of.commission()) : Optional.empty();
    }

    public boolean plenary() {
        return kind instanceof Kind.Plenary;
    }

    /// The plenary this commission meeting goes with.
    public Optional<MeetingId> with() {
        return kind instanceof Kind.OfCommission of ? Optional.ofNullable(of.plenary()) : Optional.empty();
    }

    /// Whether it was ever announced: held, confirmed, or cancelled after that.
    boolean known() {
        var decision = hosting.decision();
        return asItWas != null || !stage.draft() && (stage != Stage.CANCELLED || decision != null && decision.complete());
    }

    public Optional<AdministrationId> host() {
        return Optional.ofNullable(hosting.host());
    }

    /// Another host has to be decided again; a meeting already confirmed goes back to being proposed for that.
    Meeting changed(Dates dates, Hosting hosting, @Nullable AdministrationId chair, Text theme) {
        mustBeMovable();
        var sameHost = Objects.equals(this.hosting.host(), hosting.host());
        return new Meeting(id, kind, dates, sameHost ? hosting.decided(this.hosting.decision()) : hosting.decided(null), chair, theme,
                sameHost ? stage : undecided(), postponements, cancellation, asItWas, version);
    }

    Meeting proposed() {
        if (stage != Stage.PROJECT || !plenary()) {
            throw new OutOfStep(this);
        }
        return at(Stage.PROPOSED);
    }

    /// The host is settled. A plenary is then confirmed and its preparation begins; so does a commission meeting's.
    Meeting confirmed() {
        var from = plenary() ? Stage.PROPOSED : Stage.PROJECT;
        var decision = hosting.decision();
        if (stage != from || hosting.host() == null || decision == null || !decision.complete()) {
            throw new OutOfStep(this);
        }
        return at(Stage.PREPARATION);
    }

    Meeting decided(HostDecision decision) {
        if (!stage.draft() || hosting.host() == null) {
            throw new OutOfStep(this);
        }
        return with(hosting.decided(decision));
    }

    Meeting endorsed(Actor by) {
        var decision = hosting.decision();
        if (!stage.draft() || decision == null || decision.complete()) {
            throw new OutOfStep(this);
        }
        return with(hosting.decided(decision.endorsed(by)));
    }

    /// Put off: it goes back to being proposed, and keeps the memory of its former dates.
    Meeting postponed(Postponement postponement) {
        mustBeMovable();
        var more = new ArrayList<>(postponements);
        more.add(postponement);
        return new Meeting(id, kind, postponement.to(), hosting, chair, theme, undecided(), List.copyOf(more), cancellation, asItWas, version);
    }

    Meeting cancellationAsked(String reason, Actor by) {
        mustBeMovable();
        return with(new Cancellation(reason, by, null));
    }

    Meeting cancellationWithdrawn() {
        if (cancellation == null || stage == Stage.CANCELLED) {
            throw new OutOfStep(this);
        }
        return new Meeting(id, kind, dates, hosting, chair, theme, stage, postponements, null, asItWas, version);
    }

    Meeting cancelled(Actor agreedBy) {
        if (cancellation == null || !stage.movable()) {
            throw new OutOfStep(this);
        }
        return with(new Cancellation(cancellation.reason(), cancellation.askedBy(), agreedBy)).at(Stage.CANCELLED);
    }

    /// The regional office has sent the first invitation (SM-01, SM-02).
    Meeting convened() {
        if (stage != Stage.PREPARATION) {
            throw new OutOfStep(this);
        }
        return at(Stage.CONVENED);
    }

    /// Its papers went out, once its members were convened; where a step before is still awaited, that one comes first.
    Meeting documentsSent() {
        return stage == Stage.CONVENED ? at(Stage.DOCUMENTS_SENT) : this;
    }

    /// Its sittings begin: not before its day, and once its preparation has begun.
    Meeting opened(LocalDate today) {
        if (!stage.movable() || stage.draft() || asItWas != null || today.isBefore(dates.first())) {
            throw new OutOfStep(this);
        }
        return at(Stage.OPENED);
    }

    /// Opened, and its sittings not over: those of a commission are once it has adopted its report (SM-02).
    public boolean inSession() {
        return stage.inSession() && (plenary() || stage != Stage.REPORT_ADOPTED);
    }

    /// Its sittings go on after the first.
    Meeting sittingAgain() {
        if (!inSession()) {
            throw new OutOfStep(this);
        }
        return plenary() && stage == Stage.OPENED ? at(Stage.SITTING) : this;
    }

    /// Its sittings are over; a commission has yet to hand over its report.
    Meeting closed() {
        if (!inSession()) {
            throw new OutOfStep(this);
        }
        return at(plenary() ? Stage.CLOSED : Stage.REPORT_ADOPTED);
    }

    /// The report of a commission is with the general secretariat (SM-02).
    Meeting handedOver() {
        if (plenary() || stage != Stage.REPORT_ADOPTED) {
            throw new OutOfStep(this);
        }
        return at(Stage.HANDED_OVER);
    }

    /// The plenary it goes with takes it along.
    Meeting following(Meeting plenary, Dates dates, Hosting hosting) {
        var stage = plenary.stage.draft() ? Stage.PROJECT : this.stage.draft() ? plenary.stage : this.stage;
        return new Meeting(id, kind, dates, hosting, hosting.host(), theme, stage, postponements, cancellation, asItWas, version);
    }

    /// The host gave up: the meeting falls back to the one there is by default, and has to be confirmed again (SM-16).
    Meeting withoutHost(@Nullable AdministrationId lead, String city) {
        mustBeMovable();
        var byDefault = new Hosting(lead, city, hosting.mode(), Hosting.Ground.LEAD_BY_DEFAULT, null, "", null);
        return new Meeting(id, kind, dates, byDefault, chair, theme, Stage.PROPOSED, postponements, cancellation, asItWas, version);
    }

    /// Where it stands while its host is to be settled.
    private Stage undecided() {
        return stage == Stage.PROJECT || !plenary() ? Stage.PROJECT : Stage.PROPOSED;
    }

    private Meeting with(Hosting other) {
        return new Meeting(id, kind, dates, other, chair, theme, stage, postponements, cancellation, asItWas, version);
    }

    private Meeting with(Cancellation other) {
        return new Meeting(id, kind, dates, hosting, chair, theme, stage, postponements, other, asItWas, version);
    }

    private Meeting at(Stage next) {
        return new Meeting(id, kind, dates, hosting, chair, theme, next, postponements, cancellation, asItWas, version);
    }

    private void mustBeMovable() {
        if (!stage.movable() || asItWas != null) {
            throw new OutOfStep(this);
        }
    }
}
