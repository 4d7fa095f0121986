package palabre.agenda;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palabre.bodies.CommissionId;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.journal.Capacity;
import palabre.journal.Function;
import palabre.meetings.Dates;
import palabre.meetings.HostDecision;
import palabre.meetings.Hosting;
import palabre.meetings.Kind;
import palabre.meetings.Meeting;
import palabre.meetings.Meetings;
import palabre.meetings.Mode;
import palabre.members.AdministrationId;
import palabre.members.Appointments;
import palabre.members.People;
import palabre.ui.Text;

/// Meetings whose preparation has begun, for the tests of their agendas.
record Preparing(Meetings meetings, People people, Appointments appointments) {

    Acting presidency() {
        var person = people.withMail("pres.ci@demo.example").orElseThrow();
        return new Acting(person.id().value(), "M. Kouadjo", new Capacity(Function.PRES, "CI"));
    }

    Meeting sixth() {
        return meetings.all().stream().filter(one -> one.kind() instanceof Kind.Plenary plenary && plenary.number() == 6).findFirst().orElseThrow();
    }

    /// The seventh plenary, in Dakar, with its three commissions.
    Meeting plenaryInDakar() {
        return confirmed(new Kind.Plenary(7), "2029-02-07", "2029-02-09", "SN", "CI", Hosting.Ground.MEMBERS_PROPOSAL, "Procès-verbal de la 6e réunion");
    }

    /// An additional meeting of the second commission, at the Ghana customs.
    Meeting commissionInAccra(String first, String last) {
        return confirmed(new Kind.OfCommission(new CommissionId("COM2"), true, null), first, last, "GH", "GH", Hosting.Ground.COMMISSION_HOST, "");
    }

    private Meeting confirmed(Kind kind, String first, String last, String host, @Nullable String chair, Hosting.Ground ground, String basis) {
        var by = presidency();
        var hosting = new Hosting(new AdministrationId(host), "Accra", Mode.IN_PERSON, ground, null, basis, null);
        var draft = meetings.drafted(kind, new Dates(LocalDate.parse(first), LocalDate.parse(last)), hosting, new AdministrationId(chair), Text.french("Thème"));
        var id = meetings.plan(draft, Map.of(), by).id();
        if (draft.plenary()) {
            meetings.propose(id, by);
        }
        meetings.decideHost(id, new HostDecision(HostDecision.Taker.PLENARY, LocalDate.of(2026, 12, 1), "Procès-verbal", by.actor(), null), by);
        return meetings.confirm(id, by);
    }

    /// Whoever works at the host's is entrusted with the meeting.
    void entrust(String login, String country) {
        appointments.appoint(people.withMail(login + "@demo.example").orElseThrow().id(), Function.HOTE, country, LocalDate.of(2026, 1, 1), null, "Lettre", Actor.PALABRE);
    }
}
