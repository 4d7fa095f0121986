package palabre.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import palabre.bodies.Bearer;
import palabre.bodies.CommissionId;
import palabre.bodies.Composition;
import palabre.bodies.Compositions;
import palabre.bodies.Founding;
import palabre.bodies.Mandate;
import palabre.bodies.Mandates;
import palabre.bodies.Sessions;
import palabre.journal.Actor;
import palabre.members.AdministrationId;
import palabre.members.PersonId;
import palabre.store.Mark;
import palabre.store.ReferenceFile;
import palabre.ui.KnownDate;
import palabre.ui.Text;

/// The mandates, sessions and composition of the demonstration.
@Component
@Profile("demo")
class DemoBodies {

    private static final String SOURCE = "Démonstration";

    private final Mandates mandates;
    private final Sessions sessions;
    private final Compositions compositions;
    private final DemoPeople people;

    DemoBodies(Mandates mandates, Sessions sessions, Compositions compositions, DemoPeople people) {
        this.mandates = mandates;
        this.sessions = sessions;
        this.compositions = compositions;
        this.people = people;
    }

    void sit() {
        for (var row : ReferenceFile.rows("demo/mandates.csv")) {
            var kind = Mandate.Kind.valueOf(row.getOrDefault("kind", ""));
            var from = new KnownDate(row.getOrDefault("from", ""));
            var act = Founding.told(words(row, "act"), SOURCE, Mark.GENERAL_KNOWLEDGE);
            if (kind.single()) {
                mandates.begin(kind, new AdministrationId(row.getOrDefault("holder", "")), from, act, null, Actor.PALABRE);
            } else if (kind == Mandate.Kind.RAPPORTEUR) {
                var rapporteur = people.as(row.getOrDefault("holder", ""));
                var bearer = new Bearer(new PersonId(Objects.requireNonNull(rapporteur.person())), rapporteur.name());
                mandates.record(kind, rapporteur.capacity().scope(), bearer, from, null, act);
            } else {
                var until = row.getOrDefault("until", "").isBlank() ? null : new KnownDate(row.getOrDefault("until", ""));
                mandates.record(kind, row.getOrDefault("holder", ""), null, from, until, act);
            }
        }
        for (var row : ReferenceFile.rows("demo/sessions.csv")) {
            sessions.record(row.getOrDefault("organ", ""), null, new KnownDate(row.getOrDefault("first", "")), new KnownDate(row.getOrDefault("last", "")), row.getOrDefault("place", ""),
                    words(row, "note"), SOURCE, Mark.GENERAL_KNOWLEDGE);
        }
        compositions.record(composition());
    }

    private static Composition composition() {
        Map<CommissionId, Set<AdministrationId>> members = new LinkedHashMap<>();
        for (var row : ReferenceFile.rows("demo/composition.csv")) {
            members.computeIfAbsent(new CommissionId(row.getOrDefault("commission", "")), _ -> new HashSet<>()).add(new AdministrationId(row.getOrDefault("iso", "")));
        }
        return new Composition(1, LocalDate.of(2023, 2, 3), 4, "Procès-verbal de la 4e réunion (démonstration)", members);
    }

    private static Text words(Map<String, String> row, String column) {
        return Text.of(row.getOrDefault(column + "_fr", ""), row.getOrDefault(column + "_en", ""), row.getOrDefault(column + "_pt", ""), row.getOrDefault(column + "_es", ""));
    }
}
