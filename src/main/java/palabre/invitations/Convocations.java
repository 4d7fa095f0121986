package palabre.invitations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.files.Files;
import palabre.files.Received;
import palabre.invitations.Recipient.Group;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.meetings.Mode;
import palabre.ui.Language;

/// The letters that convene to each meeting: prepared and signed off by the lead country; `Dispatch` sends them.
@Repository
@Transactional
public class Convocations {

    private final LetterRows rows;
    private final CopyRows copies;
    private final Addressees addressees;
    private final ObserverProposals observers;
    private final Observership observership;
    private final Drafting drafting;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Convocations(LetterRows rows, CopyRows copies, Addressees addressees, ObserverProposals observers, Observership observership, Drafting drafting, Files files,
            ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.copies = copies;
        this.addressees = addressees;
        this.observers = observers;
        this.observership = observership;
        this.drafting = drafting;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /// Of all meetings.
    @Transactional(readOnly = true)
    public Map<MeetingId, List<Letter>> all() {
        return rows.all();
    }

    /// Those in force for a meeting, in the order of their numbers.
    @Transactional(readOnly = true)
    public List<Letter> of(MeetingId meeting) {
        return rows.of(meeting).stream().filter(letter -> !letter.replaced()).toList();
    }

    /// All there ever was to this addressee for this meeting, the first first.
    @Transactional(readOnly = true)
    public List<Letter> story(Letter letter) {
        return rows.of(letter.meeting()).stream().filter(one -> one.to().equals(letter.to())).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Letter> find(LetterId id) {
        return rows.find(id);
    }

    /// Writes the letters to these groups that are lacking, and writes anew those nobody signed yet; what was signed off or sent stays.
    /// How many were written.
    public int prepare(Meeting meeting, Set<Group> groups, Acting by) {
        mustConvene(meeting);
        var known = of(meeting.id()).stream().collect(Collectors.toMap(Letter::to, one -> one));
        var brief = drafting.brief(meeting, null, "");
        int written = 0;
        for (var to : invited(meeting, groups)) {
            var before = known.get(to.recipient());
            if (before == null) {
                add(brief, to, Occasion.INVITATION, 0, by.actor());
            } else if (before.signed() == null && before.occasion() == Occasion.INVITATION) {
                rewrite(before, brief, to, by.actor());
            } else {
                continue;
            }
            written++;
        }
        if (written == 0) {
            throw new NothingToSend();
        }
        events.publishEvent(new InvitationAct.InvitationsPrepared(meeting.id(), Occasion.INVITATION, written, by.actor()));
        return written;
    }

    /// Those the texts want invited, and the observers the presidency approved.
    @Transactional(readOnly = true)
    public List<Addressee> invited(Meeting meeting, Set<Group> groups) {
        var all = new ArrayList<>(addressees.of(meeting));
        all.addAll(observers.approved(meeting.id()));
        return all.stream().filter(one -> groups.contains(one.recipient().group())).toList();
    }

    /// What this one letter says, retouched: a title, a courtesy.
    public void retouch(Letter letter, Language language, Words words, Acting by) {
        if (letter.signed() != null || letter.replaced()) {
            throw new LetterOutOfStep(letter.reference());
        }
        copies.write(letter.id(), copies.of(letter.id()).stream()
                .map(copy -> copy.language() == language ? new Copy(copy.letter(), language, words.subject(), words.body(), null, null) : copy).toList());
        rows.rewrite(letter);
        events.publishEvent(new InvitationAct.InvitationReworded(letter.meeting(), letter.reference().toString(), letter.to().code(), by.actor()));
    }

    /// The presidency signs off every letter that is ready: nothing of them changes any more, and they are printed to be kept.
    public int sign(MeetingId meeting, Acting by) {
        var ready = of(meeting).stream().filter(letter -> letter.signed() == null).toList();
        if (ready.isEmpty()) {
            throw new NothingToSend();
        }
        ready.forEach(letter -> sign(letter, by.actor()));
        events.publishEvent(new InvitationAct.InvitationsSigned(meeting, ready.size(), by.actor()));
        return ready.size();
    }

    /// The scan of what was signed on paper takes the place of what was printed.
    public void attachScan(LetterId id, Received scan, Acting by) {
        var kept = files.keep(scan);
        var letter = change(id, one -> one.scanned(kept));
        events.publishEvent(new InvitationAct.SignedLetterAttached(letter.meeting(), letter.reference().toString(), letter.to().code(),
                kept.fingerprint().hex(), by.actor()));
    }

    public void receive(LetterId id, LocalDate on, Acting by) {
        var letter = change(id, one -> one.received(on));
        events.publishEvent(new InvitationAct.ReceiptRecorded(letter.meeting(), letter.reference().toString(), letter.to().code(), on, by.actor()));
    }

    /// Its addressee has it before their eyes; only the first time counts.
    public void open(LetterId id) {
        var letter = existing(id);
        if (letter.opened() == null && letter.dispatched()) {
            rows.save(letter.opened(clock.instant()));
        }
    }

    /// Naming a delegation accepts the letters that wait for an answer.
    void designated(MeetingId meeting, String sender, Actor by) {
        of(meeting).stream().filter(Letter::silent).filter(letter -> letter.to().group() == Recipient.Group.OBSERVER
                ? observers.of(meeting).stream().anyMatch(one -> one.recipient().equals(letter.to()) && observership.is(one, sender))
                : letter.to().code().equals(sender))
                .forEach(letter -> answered(letter.id(), new Answer(true, LocalDate.now(clock), Answer.Way.DESIGNATION, "", null, by)));
    }

    public void answer(LetterId id, boolean accepted, LocalDate on, Answer.Way way, String note, @Nullable Received scan, Acting by) {
        var kept = scan == null ? null : files.keep(scan);
        answered(id, new Answer(accepted, on, way, note, kept, by.actor()));
    }

    private void answered(LetterId id, Answer answer) {
        var letter = change(id, one -> one.answered(answer));
        events.publishEvent(new InvitationAct.InvitationAnswered(letter.meeting(), letter.reference().toString(), letter.to().code(), answer.accepted(),
                answer.way(), answer.on(), answer.by()));
    }

    /// The meeting was moved: whoever was told is told again, under the signature of whoever moved it; what nobody sent yet is written anew.
    public void amend(Meeting meeting, String reason, Actor by, boolean signed) {
        follow(meeting, Occasion.AMENDMENT, reason, by, signed);
    }

    public void cancel(Meeting meeting, String reason, Actor by) {
        follow(meeting, Occasion.CANCELLATION, reason, by, true);
    }

    /// A letter as it went before the house was there, when it is filled with what came before: nothing goes out, and nothing is printed
    /// until someone reads it.
    public void record(Letter letter, Actor signedBy, LocalDate signedOn, List<Sending> sendings, @Nullable LocalDate received, @Nullable Answer answer) {
        var at = signedOn.atTime(10, 0).toInstant(ZoneOffset.UTC);
        rows.save(new Letter(letter.id(), letter.meeting(), letter.to(), letter.occasion(), letter.round(), letter.reference(), letter.matter(),
                letter.languages(), signedOn, letter.preparedBy(), new Letter.Signature(signedBy, at), null,
                received == null ? null : received.atTime(11, 30).toInstant(ZoneOffset.UTC), received, answer, false, 0, sendings, letter.version()));
        sendings.forEach(sending -> rows.add(letter.id(), sending));
    }

    private void follow(Meeting meeting, Occasion occasion, String reason, Actor by, boolean signed) {
        var known = addressees.known(meeting);
        int written = 0;
        for (var letter : of(meeting.id())) {
            var to = letter.to().group() == Group.OBSERVER ? observers.addressee(letter.to().code()) : known.get(letter.to());
            if (to == null || letter.matter().equals(Matter.of(meeting)) && occasion == Occasion.AMENDMENT
                    || letter.occasion() == Occasion.CANCELLATION) {
                continue;
            }
            var brief = drafting.brief(meeting, letter.matter(), reason);
            if (letter.dispatched()) {
                rows.save(letter.replacedByAnother());
                var next = add(brief, to, occasion, letter.round() + 1, by);
                if (signed) {
                    sign(next, by);
                }
            } else if (occasion == Occasion.CANCELLATION) {
                rows.save(letter.replacedByAnother());
            } else {
                rewrite(letter, brief, to, by);
            }
            written++;
        }
        if (written > 0) {
            events.publishEvent(new InvitationAct.InvitationsPrepared(meeting.id(), occasion, written, by));
        }
    }

    private void sign(Letter letter, Actor by) {
        rows.save(letter.signed(new Letter.Signature(by, clock.instant()), LocalDate.now(clock)));
        copies.want(letter.id());
    }

    private Letter add(Drafting.Brief brief, Addressee to, Occasion occasion, int round, Actor by) {
        var today = LocalDate.now(clock);
        var letter = new Letter(LetterId.next(), brief.meeting().id(), to.recipient(), occasion, round, rows.next(today.getYear()), Matter.of(brief.meeting()),
                to.languages(), today, by, null, null, null, null, null, false, 0, List.of(), 1);
        rows.add(letter);
        copies.write(letter.id(), drafting.copies(letter.id(), model(brief.meeting(), occasion, to), brief, to));
        return letter;
    }

    private void rewrite(Letter letter, Drafting.Brief brief, Addressee to, Actor by) {
        var again = new Letter(letter.id(), letter.meeting(), letter.to(), letter.occasion(), letter.round(), letter.reference(), Matter.of(brief.meeting()),
                to.languages(), LocalDate.now(clock), by, null, null, null, null, null, false, 0, List.of(), letter.version());
        rows.rewrite(again);
        copies.write(letter.id(), drafting.copies(letter.id(), model(brief.meeting(), letter.occasion(), to), brief, to));
    }

    private static Model model(Meeting meeting, Occasion occasion, Addressee to) {
        return switch (occasion) {
            case AMENDMENT -> Model.AMENDMENT;
            case CANCELLATION -> Model.CANCELLATION;
            case INVITATION -> to.recipient().group() == Group.OBSERVER ? Model.OBSERVER : meeting.plenary() ? Model.PLENARY : Model.COMMISSION;
        };
    }

    private static void mustConvene(Meeting meeting) {
        if (!InvitationRights.convening(meeting)) {
            throw new NotConvening();
        }
        if (meeting.hosting().city().isBlank() && meeting.hosting().mode() != Mode.VIRTUAL) {
            throw new PlaceUnknown();
        }
    }

    private Letter change(LetterId id, UnaryOperator<Letter> change) {
        var changed = change.apply(existing(id));
        rows.save(changed);
        return changed;
    }

    private Letter existing(LetterId id) {
        return rows.find(id).orElseThrow(() -> new NoSuchElementException("letter " + id.value()));
    }
}
