package palabre.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import palabre.invitations.Answer;
import palabre.invitations.Answer.Way;
import palabre.invitations.Channel;
import palabre.invitations.Convocations;
import palabre.invitations.Letter;
import palabre.invitations.ObserverProposal;
import palabre.invitations.ObserverProposals;
import palabre.invitations.Sending;
import palabre.invitations.SendingId;
import palabre.invitations.Recipient.Group;
import palabre.journal.Actor;
import palabre.meetings.Kind;
import palabre.meetings.Meeting;
import palabre.meetings.Meetings;
import palabre.store.ReferenceFile;
import palabre.ui.Language;

/// The invitations to the sixth plenary, dispatched on 5 November 2026, and what became of them since; nothing of it is printed before it is read.
@Component
@Profile("demo")
class DemoInvitations {

    private static final LocalDate SENT = LocalDate.of(2026, 11, 5);
    private static final List<LocalDate> REMINDED = List.of(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 5));

    /// The presidency and the vice-presidency: no other country is said not to have acknowledged.
    private static final Set<String> UNACKNOWLEDGED = Set.of("CI", "SN");

    private final Convocations convocations;
    private final ObserverProposals observers;
    private final Meetings meetings;
    private final DemoPeople people;

    DemoInvitations(Convocations convocations, ObserverProposals observers, Meetings meetings, DemoPeople people) {
        this.convocations = convocations;
        this.observers = observers;
        this.meetings = meetings;
        this.people = people;
    }

    void convene() {
        var sixth = meetings.all().stream().filter(one -> one.kind() instanceof Kind.Plenary plenary && plenary.number() == 6).findFirst().orElseThrow();
        var answers = new HashMap<String, LocalDate>();
        ReferenceFile.rows("demo/answers.csv").forEach(row -> answers.put(row.getOrDefault("iso", ""), LocalDate.parse(row.getOrDefault("day", ""))));
        observe(sixth, answers);
        var presidency = people.as("pres.ci");
        var office = people.as("brrc").actor();
        convocations.prepare(sixth, Set.of(Group.ADMINISTRATION, Group.OBSERVER), presidency);
        for (var letter : convocations.of(sixth.id())) {
            var answered = answers.get(letter.to().code());
            var received = UNACKNOWLEDGED.contains(letter.to().code()) ? null : SENT.plusDays(1 + letter.reference().number() % 3);
            convocations.record(letter, presidency.actor(), SENT.minusDays(1), sendings(letter, answered, office), received,
                    answered == null ? null : new Answer(true, answered, letter.to().administration() ? Way.DESIGNATION : Way.LETTER, "", null, Actor.PALABRE));
        }
        meetings.convene(sixth.id(), people.as("brrc"));
    }

    private static List<Sending> sendings(Letter letter, @Nullable LocalDate answered, Actor office) {
        var sendings = new ArrayList<Sending>();
        sendings.add(sending(letter, SENT, false, office));
        REMINDED.stream().filter(day -> answered == null || answered.isAfter(day)).forEach(day -> sendings.add(sending(letter, day, true, office)));
        return sendings;
    }

    private static Sending sending(Letter letter, LocalDate day, boolean reminder, Actor office) {
        return new Sending(new SendingId(UUID.randomUUID()), reminder, Channel.MAIL,
                letter.to().administration() ? "dg." + letter.to().code().toLowerCase(Locale.ROOT) + "@demo.example" : "", day, "", null,
                day.atTime(9, 0).toInstant(ZoneOffset.UTC), office);
    }

    private void observe(Meeting meeting, Map<String, LocalDate> answers) {
        for (var row : ReferenceFile.rows("demo/observers.csv")) {
            var id = UUID.randomUUID();
            if (!row.getOrDefault("answered", "").isBlank()) {
                answers.put(id.toString(), LocalDate.parse(row.getOrDefault("answered", "")));
            }
            observers.record(new ObserverProposal(id, meeting.id(), ObserverProposal.Quality.valueOf(row.getOrDefault("quality", "")), row.getOrDefault("name", ""),
                    row.getOrDefault("call", ""), Language.FR, row.getOrDefault("mail", ""), "", row.getOrDefault("reason", ""), people.as("brrc").actor(),
                    Instant.parse("2026-10-19T10:00:00Z"), ObserverProposal.Stage.APPROVED, people.as("pres.ci").actor(), "", 1));
        }
    }
}
