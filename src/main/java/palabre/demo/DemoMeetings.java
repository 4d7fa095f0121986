package palabre.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import palabre.bodies.CommissionId;
import palabre.journal.Acting;
import palabre.meetings.AsItWas;
import palabre.meetings.Dates;
import palabre.meetings.Duties;
import palabre.meetings.Duty.Task;
import palabre.meetings.HostDecision;
import palabre.meetings.HostDecision.Taker;
import palabre.meetings.Hosting;
import palabre.meetings.Hosting.Ground;
import palabre.meetings.Kind;
import palabre.meetings.Meetings;
import palabre.meetings.Mode;
import palabre.meetings.Stage;
import palabre.members.AdministrationId;
import palabre.store.ReferenceFile;
import palabre.ui.Text;

/// The meetings of the demonstration: those held, as they were, and the sixth plenary in preparation.
@Component
@Profile("demo")
class DemoMeetings {

    private static final AdministrationId LEAD = new AdministrationId("CI");

    private final Meetings meetings;
    private final Duties duties;
    private final DemoPeople people;

    DemoMeetings(Meetings meetings, Duties duties, DemoPeople people) {
        this.meetings = meetings;
        this.duties = duties;
        this.people = people;
    }

    void meet() {
        var presidency = people.as("pres.ci");
        for (var row : ReferenceFile.rows("demo/meetings.csv")) {
            if (row.getOrDefault("stage", "").equals("PREPARATION")) {
                prepare(row, presidency);
            } else {
                meetings.record(kind(row), dates(row), hosting(row), row.getOrDefault("kind", "").equals("PLENARY") ? LEAD : host(row), theme(row),
                        Stage.valueOf(row.getOrDefault("stage", "")), asItWas(row), presidency);
            }
        }
    }

    /// The sixth went through the very steps its rules ask for.
    private void prepare(Map<String, String> row, Acting presidency) {
        var draft = meetings.drafted(kind(row), dates(row), hosting(row), LEAD, theme(row));
        var id = meetings.plan(draft, Map.of(), presidency).id();
        meetings.propose(id, presidency);
        meetings.decideHost(id, new HostDecision(Taker.PLENARY, LocalDate.of(2025, 2, 7), "Procès-verbal de la 5e réunion, point 14",
                presidency.actor(), null), presidency);
        meetings.confirm(id, presidency);
        var kept = Map.of(Task.CALL_FOR_HOSTS, LocalDate.of(2026, 4, 9), Task.HOST_AND_DATES, LocalDate.of(2026, 8, 6),
                Task.INVITATIONS, LocalDate.of(2026, 11, 5),
                Task.DESIGNATIONS, LocalDate.of(2026, 12, 4), Task.FUNDING_REVIEW, LocalDate.of(2026, 12, 4));
        List.of(Task.values()).stream().filter(kept::containsKey)
                .forEach(task -> duties.tell(id, task, kept.getOrDefault(task, LocalDate.EPOCH), "Démonstration", presidency));
        for (var commission : meetings.with(id)) {
            duties.tell(commission.id(), Task.AGENDA_TO_CONSULTATION, LocalDate.of(2026, 12, 2), "Démonstration", presidency);
            duties.tell(commission.id(), Task.INVITATIONS, LocalDate.of(2026, 12, 3), "Démonstration", presidency);
        }
    }

    private static Kind kind(Map<String, String> row) {
        return row.getOrDefault("kind", "").equals("PLENARY") ? new Kind.Plenary(Integer.parseInt(row.getOrDefault("number", "")))
                : new Kind.OfCommission(new CommissionId(row.getOrDefault("commission", "")), false, null);
    }

    private static Dates dates(Map<String, String> row) {
        return new Dates(LocalDate.parse(row.getOrDefault("first", "")), LocalDate.parse(row.getOrDefault("last", "")));
    }

    private static AdministrationId host(Map<String, String> row) {
        return new AdministrationId(row.getOrDefault("host", ""));
    }

    private static Hosting hosting(Map<String, String> row) {
        var ground = row.getOrDefault("ground", "").isBlank() ? Ground.COMMISSION_HOST : Ground.valueOf(row.getOrDefault("ground", ""));
        var basis = ground == Ground.MEMBERS_PROPOSAL ? "Procès-verbal de la 4e réunion, point 12" : "";
        return new Hosting(host(row), row.getOrDefault("city", ""), Mode.IN_PERSON, ground, null, basis, null);
    }

    private static Text theme(Map<String, String> row) {
        return Text.of(row.getOrDefault("theme_fr", ""), row.getOrDefault("theme_en", ""), row.getOrDefault("theme_pt", ""), row.getOrDefault("theme_es", ""));
    }

    private static AsItWas asItWas(Map<String, String> row) {
        return new AsItWas(number(row.getOrDefault("administrations", "")), number(row.getOrDefault("participants", "")), number(row.getOrDefault("observers", "")), row.getOrDefault("note_fr", ""));
    }

    private static @Nullable Integer number(@Nullable String written) {
        return written == null || written.isBlank() ? null : Integer.valueOf(written);
    }
}
