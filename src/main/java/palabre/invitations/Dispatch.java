package palabre.invitations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.agenda.Agendas;
import palabre.agenda.Sitting;
import palabre.bodies.Mandates;
import palabre.delegations.Delegations;
import palabre.files.Files;
import palabre.files.Received;
import palabre.journal.Acting;
import palabre.meetings.Meeting;
import palabre.meetings.Meetings;
import palabre.meetings.Titles;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.members.People;
import palabre.members.PersonId;
import palabre.printing.Summons;
import palabre.printing.Summons.Party;
import palabre.ui.UiFactory;

/// The regional office sends what the lead country signed off, and reminds whoever is silent (R-PREP-04, R-CMT-21). Each letter is a
/// transaction of its own: whoever is cut off in the middle presses again, and nobody is written to twice.
@Repository
@Transactional
public class Dispatch {

    private final LetterRows rows;
    private final Drafting drafting;
    private final Addressees addressees;
    private final ObserverProposals observers;
    private final Enclosures enclosures;
    private final Observership observership;
    private final Delegations delegations;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Mandates mandates;
    private final Administrations administrations;
    private final People people;
    private final Files files;
    private final UiFactory words;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String address;

    Dispatch(LetterRows rows, Drafting drafting, Addressees addressees, ObserverProposals observers, Enclosures enclosures, Observership observership,
            Delegations delegations, Meetings meetings, Agendas agendas, Mandates mandates, Administrations administrations, People people, Files files, UiFactory words, ApplicationEventPublisher events, Clock clock,
            @Value("${palabre.address}") String address) {
        this.rows = rows;
        this.drafting = drafting;
        this.addressees = addressees;
        this.observers = observers;
        this.enclosures = enclosures;
        this.observership = observership;
        this.delegations = delegations;
        this.meetings = meetings;
        this.agendas = agendas;
        this.mandates = mandates;
        this.administrations = administrations;
        this.people = people;
        this.files = files;
        this.words = words;
        this.events = events;
        this.clock = clock;
        this.address = address.replaceAll("/+$", "");
    }

    /// By mail, to the address the house knows or to another one; the first of a meeting convenes it (SM-01, SM-02).
    public void mail(LetterId id, @Nullable String other, Acting by) {
        var letter = existing(id);
        letter.mustNotBeBy(by.actor());
        var to = addressee(letter);
        var mail = other == null ? to.mail() : other;
        if (mail.isBlank()) {
            throw new NoAddress(letter.reference());
        }
        var sending = new Sending(SendingId.next(), false, Channel.MAIL, mail, LocalDate.now(clock), "", null, clock.instant(), by.actor());
        send(letter, sending, by);
        var meeting = meeting(letter);
        var said = words.in(letter.language());
        var link = designation(letter, meeting, by);
        events.publishEvent(new MailOrdered(sending.id(), mail, letter.language(), said.text("invitations.mail.subject", letter.reference().toString(), title(letter)),
                said.text("invitations.mail." + letter.occasion(), to.call().getOrDefault(letter.language(), ""), said.text(Titles.of(meeting))),
                link.orElse(letter.path()), link.isPresent(), enclosures.of(letter, meeting), calendar(letter, meeting, to, mail, by)));
    }

    /// The link by which an administration names its delegation, for as long as it may.
    private Optional<String> designation(Letter letter, Meeting meeting, Acting by) {
        return letter.to().administration() && letter.occasion() != Occasion.CANCELLATION && LocalDate.now(clock).isBefore(meeting.dates().first())
                ? Optional.of(delegations.link(meeting.id(), new AdministrationId(letter.to().code()), by)) : Optional.empty();
    }

    /// What went out otherwise, as whoever saw to it says.
    public void record(LetterId id, Channel channel, LocalDate on, String where, String note, @Nullable Received receipt, Acting by) {
        var letter = existing(id);
        letter.mustNotBeBy(by.actor());
        send(letter, new Sending(SendingId.next(), false, channel, where, on, note, receipt == null ? null : files.keep(receipt), clock.instant(), by.actor()), by);
    }

    /// Only to whoever is silent.
    public void remind(LetterId id, Channel channel, String note, Acting by) {
        var letter = existing(id);
        var to = addressee(letter);
        if (channel == Channel.MAIL && to.mail().isBlank()) {
            throw new NoAddress(letter.reference());
        }
        var sending = new Sending(SendingId.next(), true, channel, channel == Channel.MAIL ? to.mail() : "", LocalDate.now(clock), note, null, clock.instant(), by.actor());
        rows.save(letter.sent(sending));
        rows.add(letter.id(), sending);
        events.publishEvent(new InvitationAct.InvitationReminded(letter.meeting(), letter.reference().toString(), letter.to().code(), channel, sending.on(), by.actor()));
        if (channel == Channel.MAIL) {
            var meeting = meeting(letter);
            var reminder = drafting.reminder(drafting.brief(meeting, null, ""), to, letter.language(), letter.reference());
            var link = designation(letter, meeting, by);
            events.publishEvent(new MailOrdered(sending.id(), to.mail(), letter.language(), reminder.subject(), reminder.body().replace("**", ""),
                    link.orElse(letter.path()), link.isPresent(), enclosures.of(letter, meeting), ""));
        }
    }

    private void send(Letter letter, Sending sending, Acting by) {
        rows.save(letter.sent(sending));
        rows.add(letter.id(), sending);
        events.publishEvent(new InvitationAct.InvitationDispatched(letter.meeting(), letter.reference().toString(), letter.to().code(), sending.channel(),
                sending.on(), by.actor()));
        if (letter.occasion() != Occasion.CANCELLATION) {
            meetings.convene(letter.meeting(), by);
            observers.of(letter.meeting()).stream().filter(one -> one.recipient().equals(letter.to())).forEach(one -> observership.admit(one, by));
        }
    }

    /// The same date keeps its name from letter to letter, and its number rises with each (RFC 5546).
    private String calendar(Letter letter, Meeting meeting, Addressee to, String mail, Acting by) {
        var said = words.in(letter.language());
        var sittings = agendas.of(meeting).sittings();
        var last = meeting.dates().days() - 1;
        var start = sittings.stream().filter(one -> one.day() == 0).map(Sitting::start).min(LocalTime::compareTo).orElse(LocalTime.of(9, 0));
        var end = sittings.stream().filter(one -> one.day() == last).map(Sitting::end).max(LocalTime::compareTo).orElse(LocalTime.of(17, 30));
        var zone = administrations.find(meeting.host().orElseGet(() -> mandates.lead(meeting.dates().first()))).orElseThrow().zone();
        var office = by.person() == null ? "" : people.find(new PersonId(by.person())).map(one -> one.mail()).orElse("");
        return new Summons("invitation-" + meeting.id().value() + "@gtr-di", letter.round(), letter.occasion() == Occasion.CANCELLATION,
                LocalDateTime.of(meeting.dates().first(), start), LocalDateTime.of(meeting.dates().last(), end), zone,
                said.text(Titles.of(meeting)), said.text("invitations.mail.subject", letter.reference().toString(), title(letter)),
                meeting.hosting().city(), address + meeting.id().path(), new Party("BRRC-AOC", office), new Party(said.text(to.name()), mail), clock.instant()).text();
    }

    private String title(Letter letter) {
        return words.in(letter.language()).text(Titles.of(meeting(letter)));
    }

    Addressee addressee(Letter letter) {
        var to = letter.to().group() == Recipient.Group.OBSERVER ? observers.addressee(letter.to().code())
                : addressees.known(meeting(letter)).get(letter.to());
        if (to == null) {
            throw new NoSuchElementException("addressee " + letter.to().code());
        }
        return to;
    }

    private Meeting meeting(Letter letter) {
        return meetings.find(letter.meeting()).orElseThrow(() -> new NoSuchElementException("meeting " + letter.meeting().value()));
    }

    private Letter existing(LetterId id) {
        return rows.find(id).orElseThrow(() -> new NoSuchElementException("letter " + id.value()));
    }
}
