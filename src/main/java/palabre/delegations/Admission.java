package palabre.delegations;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import palabre.bodies.Mandates;
import palabre.journal.Actor;
import palabre.journal.Function;
import palabre.meetings.Meeting;
import palabre.meetings.Titles;
import palabre.members.AdministrationId;
import palabre.members.Appointment;
import palabre.members.Appointments;
import palabre.members.People;
import palabre.ui.Language;
import palabre.ui.UiFactory;

/// Makes whoever is confirmed known to the house, and lets them act as participants until the meeting is over.
@Component
class Admission {

    private final People people;
    private final Appointments appointments;
    private final Mandates mandates;
    private final UiFactory words;
    private final Clock clock;

    Admission(People people, Appointments appointments, Mandates mandates, UiFactory words, Clock clock) {
        this.people = people;
        this.appointments = appointments;
        this.mandates = mandates;
        this.words = words;
        this.clock = clock;
    }

    /// Found by their address, or registered under it; whoever acts for the sender already needs no other appointment.
    Delegate admit(Meeting meeting, Sender sender, Delegate named, LocalDate from, Actor by) {
        var person = people.withMail(named.mail()).orElseGet(() -> people.register(named.title(), named.name(), named.mail(), named.language()));
        var scope = scope(meeting, sender);
        var acts = appointments.of(person.id()).stream().anyMatch(one -> one.until() == null && one.counts(LocalDate.now(clock)) && one.scope().equals(scope)
                && !one.capacity().is(Function.PAR));
        return named.confirmed(person.id(), acts ? null : appointments.appoint(person.id(), named.category().observer() ? Function.OBS : Function.PAR, scope, from,
                meeting.dates().last().plusDays(1), words.in(Language.FR).text("delegations.basis", Titles.of(meeting)), by).id());
    }

    /// The meeting has other dates: they act until its new end.
    Delegate extend(Meeting meeting, Sender sender, Delegate confirmed, Actor by) {
        dismiss(confirmed, by);
        return admit(meeting, sender, confirmed, LocalDate.now(clock), by);
    }

    void dismiss(Delegate confirmed, Actor by) {
        if (confirmed.appointment() != null) {
            appointments.find(confirmed.appointment()).filter(one -> one.lasts(LocalDate.now(clock))).map(Appointment::id)
                    .ifPresent(id -> appointments.end(id, LocalDate.now(clock), by));
        }
    }

    private String scope(Meeting meeting, Sender sender) {
        return switch (sender.code()) {
            case "PRES" -> mandates.lead(meeting.dates().first()).iso();
            case "VP" -> mandates.vicePresidency(meeting.dates().first()).map(AdministrationId::iso).orElse(sender.code());
            default -> sender.code();
        };
    }
}
