package palabre.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import java.util.UUID;
import java.util.function.ToIntFunction;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import palabre.agenda.Agenda;
import palabre.agenda.Agendas;
import palabre.agenda.Call;
import palabre.agenda.Consultation;
import palabre.agenda.Edition;
import palabre.agenda.Item;
import palabre.agenda.ItemId;
import palabre.agenda.Items;
import palabre.agenda.Opinion;
import palabre.agenda.Opinion.Verdict;
import palabre.agenda.Phase;
import palabre.agenda.Sitting;
import palabre.journal.Function;
import palabre.meetings.Kind;
import palabre.meetings.Meetings;
import palabre.store.ReferenceFile;
import palabre.ui.Text;

/// The provisional agenda of the sixth plenary, with the consultation it went through.
@Component
@Profile("demo")
class DemoAgenda {

    private static final Instant OPENED = Instant.parse("2026-10-06T10:15:00Z");
    private static final Instant PUBLISHED = Instant.parse("2026-11-02T15:40:00Z");

    private final Meetings meetings;
    private final Agendas agendas;
    private final DemoPeople people;

    DemoAgenda(Meetings meetings, Agendas agendas, DemoPeople people) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.people = people;
    }

    private record Row(int draft, Item item) {}

    void draft() {
        var sixth = meetings.all().stream().filter(one -> one.kind() instanceof Kind.Plenary plenary && plenary.number() == 6).findFirst().orElseThrow();
        var given = agendas.of(sixth).items();
        var rows = ReferenceFile.rows("demo/agenda.csv").stream().map(row -> row(row, given)).toList();
        var presidency = people.as("pres.ci").actor();
        var consulted = new Items(rows.stream().sorted(Comparator.comparingInt((ToIntFunction<Row>) Row::draft)).map(Row::item).toList());
        var provisional = new Items(rows.stream().map(Row::item).toList());
        agendas.record(new Agenda(sixth.id(), Phase.PROVISIONAL, provisional, sittings(),
                new Call(LocalDate.of(2026, 9, 4), LocalDate.of(2026, 10, 5), people.as("sg.ci").actor()),
                new Consultation(agendas.consultees(sixth), OPENED, LocalDate.of(2026, 10, 21), presidency), opinions(),
                List.of(new Edition(1, Phase.CONSULTATION, consulted, sittings(), OPENED, presidency, ""),
                        new Edition(2, Phase.PROVISIONAL, provisional, sittings(), PUBLISHED, presidency, "point sur la valeur avancé, à la demande de la vice-présidence")), 0));
    }

    private List<Opinion> opinions() {
        return List.of(new Opinion(Function.BRRC, Verdict.AGREED, "", people.as("brrc").actor(), Instant.parse("2026-10-12T09:30:00Z")),
                new Opinion(Function.VP, Verdict.REMARKS, "Avancer le point 10.", people.as("vp").actor(), Instant.parse("2026-10-16T14:05:00Z")),
                new Opinion(Function.OMD, Verdict.AGREED, "", people.as("omd").actor(), Instant.parse("2026-10-20T11:20:00Z")));
    }

    /// As its hours were announced: the items fall on them exactly.
    private static List<Sitting> sittings() {
        return List.of(sitting(0, "09:00", "10:00"), sitting(0, "10:30", "12:30"), sitting(0, "14:30", "17:30"),
                sitting(1, "09:00", "10:00"), sitting(1, "10:30", "12:30"), sitting(1, "14:30", "15:30"), sitting(1, "16:00", "17:00"),
                sitting(2, "09:00", "11:00"), sitting(2, "11:30", "12:30"), sitting(2, "15:00", "16:30"));
    }

    private static Sitting sitting(int day, String start, String end) {
        return new Sitting(day, LocalTime.parse(start), LocalTime.parse(end));
    }

    /// What the text gives a plenary by itself keeps its identity.
    private static Row row(Map<String, String> row, Items given) {
        var serves = row.getOrDefault("serves", "");
        var id = given.list().stream().filter(item -> item.standing() && item.serves().equals(serves)).map(Item::id).findFirst()
                .orElseGet(() -> new ItemId(UUID.randomUUID()));
        return new Row(Integer.parseInt(row.getOrDefault("draft", "")), new Item(id, false, Item.Kind.valueOf(row.getOrDefault("kind", "")), words(row, "title"),
                serves, several(row.getOrDefault("by", ""), " "), "", Integer.parseInt(row.getOrDefault("minutes", "")), words(row, "outcome"),
                several(row.getOrDefault("documents", ""), "\\|")));
    }

    private static List<String> several(String cell, String between) {
        return cell.isBlank() ? List.of() : Arrays.asList(cell.split(between));
    }

    private static Text words(Map<String, String> row, String column) {
        return Text.of(row.getOrDefault(column + "_fr", ""), row.getOrDefault(column + "_en", ""), row.getOrDefault(column + "_pt", ""), row.getOrDefault(column + "_es", ""));
    }
}
