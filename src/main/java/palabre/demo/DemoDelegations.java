package palabre.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import palabre.agenda.Agendas;
import palabre.agenda.Edition;
import palabre.agenda.ItemId;
import palabre.delegations.Category;
import palabre.delegations.Costs;
import palabre.delegations.Delegate;
import palabre.delegations.Delegations;
import palabre.delegations.Observer;
import palabre.delegations.Sender;
import palabre.meetings.Kind;
import palabre.meetings.Meeting;
import palabre.meetings.Meetings;
import palabre.members.Organisation;
import palabre.members.Organisations;
import palabre.store.ReferenceFile;
import palabre.ui.Language;
import palabre.ui.Text;

/// Whom the members and the organisations send to the sixth plenary, as designated so far.
@Component
@Profile("demo")
class DemoDelegations {

    private final Meetings meetings;
    private final Agendas agendas;
    private final Delegations delegations;
    private final Costs costs;
    private final Organisations organisations;
    private final DemoPeople people;

    DemoDelegations(Meetings meetings, Agendas agendas, Delegations delegations, Costs costs, Organisations organisations, DemoPeople people) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.delegations = delegations;
        this.costs = costs;
        this.organisations = organisations;
        this.people = people;
    }

    void designate() {
        var sixth = meetings.all().stream().filter(one -> one.kind() instanceof Kind.Plenary plenary && plenary.number() == 6).findFirst().orElseThrow();
        var edition = agendas.of(sixth).published().orElseThrow();
        var office = people.as("brrc");
        Map.of("CNUCED", Text.of("CNUCED", "UNCTAD", "CNUCED", "UNCTAD"),
                "CEDEAO", Text.of("Commission de la CEDEAO", "ECOWAS Commission", "Comissão da CEDEAO", "Comisión de la CEDEAO"),
                "CEMAC", Text.of("Commission de la CEMAC", "CEMAC Commission", "Comissão da CEMAC", "Comisión de la CEMAC"))
                .forEach((code, name) -> {
                    organisations.add(new Organisation(code, name, "Démonstration"));
                    delegations.admit(sixth.id(), new Observer(code, Category.INTERNATIONAL_ORGANISATION), office);
                });
        var bySender = ReferenceFile.rows("demo/delegations.csv").stream().collect(Collectors.groupingBy(row -> cell(row, "sender"), LinkedHashMap::new, Collectors.toList()));
        bySender.forEach((code, rows) -> confirmed(sixth, edition, new Sender(code), rows));
        costs.cover(sixth.id(), Sender.REGIONAL_OFFICE, office.actor());
    }

    private void confirmed(Meeting sixth, Edition edition, Sender sender, List<Map<String, String>> rows) {
        var login = sender.administration().map(country -> "aut." + country.path()).orElse(switch (sender.code()) {
            case "BRRC", "OMD", "VP" -> sender.path();
            default -> "obs." + sender.path();
        });
        delegations.record(sixth, sender, rows.stream().map(row -> delegate(row, edition)).toList(), LocalDate.parse(cell(rows.getFirst(), "day")), people.as(login));
    }

    private static Delegate delegate(Map<String, String> row, Edition edition) {
        var items = cell(row, "items").isBlank() ? List.<ItemId>of() : Arrays.stream(cell(row, "items").split(" ")).map(number -> item(edition, number)).toList();
        return Delegate.named(cell(row, "title"), cell(row, "name"), cell(row, "mail"), Language.valueOf(cell(row, "language")), cell(row, "post"),
                Category.valueOf(cell(row, "category")), Boolean.parseBoolean(cell(row, "head")), items, null);
    }

    private static ItemId item(Edition edition, String number) {
        return edition.items().numbers().entrySet().stream().filter(one -> one.getValue().equals(number)).map(Map.Entry::getKey).findFirst()
                .orElseThrow(() -> new NoSuchElementException("item " + number));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
