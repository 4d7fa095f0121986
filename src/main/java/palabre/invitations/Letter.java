package palabre.invitations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palabre.files.Attached;
import palabre.journal.Actor;
import palabre.meetings.MeetingId;
import palabre.ui.Language;

/// A letter that convenes someone to a meeting, from its preparation by the lead country to its answer (SM-05).
/// `round` counts the letters to one addressee for one meeting: the first invites, the next ones amend or call off.
/// `matter` is what it says of the meeting; `unprinted` how many of its copies still have to be printed.
public record Letter(LetterId id, MeetingId meeting, Recipient to, Occasion occasion, int round, Reference reference, Matter matter,
        List<Language> languages, LocalDate dated, Actor preparedBy, @Nullable Signature signed, @Nullable Attached scan,
        @Nullable Instant opened, @Nullable LocalDate received, @Nullable Answer answer, boolean replaced, int unprinted,
        List<Sending> sendings, int version) {

    /// Where a letter stands, by what happened to it.
    public enum Status { PREPARED, SIGNED, DISPATCHED, RECEIVED, ACCEPTED, DECLINED, REPLACED }

    public record Signature(Actor by, Instant at) {}

    public Letter {
        languages = List.copyOf(languages);
        sendings = List.copyOf(sendings);
    }

    public String path() {
        return meeting.path() + "/invitations/" + id.value();
    }

    /// The language it is written in; the others go with it.
    public Language language() {
        return languages.getFirst();
    }

    public Status status() {
        if (replaced) {
            return Status.REPLACED;
        }
        if (answer != null) {
            return answer.accepted() ? Status.ACCEPTED : Status.DECLINED;
        }
        if (received != null) {
            return Status.RECEIVED;
        }
        return dispatched() ? Status.DISPATCHED : signed != null ? Status.SIGNED : Status.PREPARED;
    }

    public boolean dispatched() {
        return out().findAny().isPresent();
    }

    /// Signed off, and not gone yet: it waits in the queue of the regional office.
    public boolean toDispatch() {
        return !replaced && signed != null && !dispatched();
    }

    /// It went out and nothing came back: whom a reminder is for.
    public boolean silent() {
        return !replaced && dispatched() && answer == null && occasion != Occasion.CANCELLATION;
    }

    /// When it first went out.
    public Optional<LocalDate> sentOn() {
        return out().map(Sending::on).min(LocalDate::compareTo);
    }

    /// The last time it went out, which is the one that counts.
    public Optional<Sending> last() {
        return out().reduce((_, later) -> later);
    }

    public List<Sending> reminders() {
        return sendings.stream().filter(Sending::reminder).toList();
    }

    private Stream<Sending> out() {
        return sendings.stream().filter(sending -> !sending.reminder());
    }

    /// Whoever prepared it or signed it off does not dispatch it, in whatever capacity (SoD-01).
    void mustNotBeBy(Actor hand) {
        if (preparedBy.samePerson(hand) || signed != null && signed.by().samePerson(hand)) {
            throw new DispatchedByTheSameHand();
        }
    }

    Letter signed(Signature signature, LocalDate day) {
        if (replaced || signed != null) {
            throw new LetterOutOfStep(reference);
        }
        return new Letter(id, meeting, to, occasion, round, reference, matter, languages, day, preparedBy, signature, scan, opened,
                received, answer, replaced, unprinted, sendings, version);
    }

    /// What was signed on paper and scanned goes out in the place of what was printed.
    Letter scanned(Attached paper) {
        if (replaced || signed == null || dispatched()) {
            throw new LetterOutOfStep(reference);
        }
        return new Letter(id, meeting, to, occasion, round, reference, matter, languages, dated, preparedBy, signed, paper, opened,
                received, answer, replaced, unprinted, sendings, version);
    }

    Letter sent(Sending sending) {
        if (replaced || signed == null || sending.reminder() && !silent()) {
            throw new LetterOutOfStep(reference);
        }
        if (!sending.reminder() && sending.channel() == Channel.MAIL && unprinted > 0 && scan == null) {
            throw new StillPrinting(reference, unprinted);
        }
        var more = new ArrayList<>(sendings);
        more.add(sending);
        return new Letter(id, meeting, to, occasion, round, reference, matter, languages, dated, preparedBy, signed, scan, opened,
                received, answer, replaced, unprinted, more, version);
    }

    Letter received(LocalDate day) {
        mustBeOut();
        return new Letter(id, meeting, to, occasion, round, reference, matter, languages, dated, preparedBy, signed, scan, opened,
                day, answer, replaced, unprinted, sendings, version);
    }

    Letter opened(Instant moment) {
        return new Letter(id, meeting, to, occasion, round, reference, matter, languages, dated, preparedBy, signed, scan, moment,
                received, answer, replaced, unprinted, sendings, version);
    }

    Letter answered(Answer given) {
        mustBeOut();
        return new Letter(id, meeting, to, occasion, round, reference, matter, languages, dated, preparedBy, signed, scan, opened,
                received, given, replaced, unprinted, sendings, version);
    }

    /// Another letter says better.
    Letter replacedByAnother() {
        return new Letter(id, meeting, to, occasion, round, reference, matter, languages, dated, preparedBy, signed, scan, opened,
                received, answer, true, unprinted, sendings, version);
    }

    private void mustBeOut() {
        if (!dispatched()) {
            throw new LetterOutOfStep(reference);
        }
    }
}
