package palabre.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palabre.bodies.CommissionId;
import palabre.bodies.Composition;
import palabre.charter.Parameter;
import palabre.charter.Rule;
import palabre.charter.Severity;
import palabre.charter.Terms;
import palabre.members.AdministrationId;
import palabre.store.Mark;
import palabre.store.ReferenceFile;
import palabre.ui.Text;

/// A world for pure tests: the shipped parameters, Côte d’Ivoire leading, the demonstration's composition,
/// the holidays of Côte d’Ivoire, and the meetings one adds.
final class Around {

    static final AdministrationId CI = new AdministrationId("CI");
    static final AdministrationId GA = new AdministrationId("GA");
    static final AdministrationId TG = new AdministrationId("TG");
    static final AdministrationId GH = new AdministrationId("GH");
    static final AdministrationId GQ = new AdministrationId("GQ");
    static final CommissionId COM2 = new CommissionId("COM2");

    static final DayCalendar CALENDAR = calendar();

    private Around() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Dates dates(String first, String last) {
        return new Dates(day(first), day(last));
    }

    static Terms terms() {
        var values = new EnumMap<Parameter, String>(Parameter.class);
        ReferenceFile.rows("charter/parameters.csv").forEach(row -> values.put(Parameter.of(row.get("key")).orElseThrow(), row.get("default")));
        var severities = new EnumMap<Rule, Severity>(Rule.class);
        ReferenceFile.rows("charter/rules.csv").forEach(row ->
                severities.put(Rule.of(row.get("id")).orElseThrow(), Severity.valueOf(row.get("severity"))));
        return new Terms(values, severities);
    }

    static Circumstances around(Meeting... others) {
        return around(true, null, others);
    }

    static Circumstances around(boolean composed, @Nullable Integer lastYear, Meeting... others) {
        var active = ReferenceFile.rows("region/administrations.csv").stream().map(row -> new AdministrationId(row.get("iso")))
                .filter(id -> !id.equals(GQ)).collect(Collectors.toSet());
        var com2 = Stream.of("BF", "CV", "CG", "GH", "GN", "SN", "TD", "CI").map(AdministrationId::new).collect(Collectors.toSet());
        var composition = new Composition(1, day("2023-02-03"), 4, "PV", Map.of(COM2, Set.copyOf(com2)));
        return new Circumstances(terms(), CI, active, composed ? Optional.of(composition) : Optional.empty(), composed ? 5 : 0, lastYear,
                new ArrayList<>(List.of(others)), CALENDAR, Map.of());
    }

    static Meeting plenary(int number, String first, String last) {
        return plenary(number, first, last, CI, Hosting.Ground.LEAD_BY_DEFAULT, null, "");
    }

    static Meeting plenary(int number, String first, String last, AdministrationId host, Hosting.Ground ground,
            @Nullable AdministrationId requester, String basis) {
        return Meeting.planned(new Kind.Plenary(number), dates(first, last),
                new Hosting(host, "Abidjan", Mode.IN_PERSON, ground, requester, basis, null), CI, Text.french("Thème"));
    }

    static Meeting commission(String first, String last, AdministrationId host, boolean supplementary) {
        return Meeting.planned(new Kind.OfCommission(COM2, supplementary, null), dates(first, last),
                new Hosting(host, "Accra", Mode.IN_PERSON, Hosting.Ground.COMMISSION_HOST, null, "", null), host, Text.french("Thème"));
    }

    private static DayCalendar calendar() {
        var all = ReferenceFile.rows("region/holidays.csv").stream().map(row -> new Holiday(java.util.UUID.randomUUID(), row.get("country"),
                Holiday.Kind.valueOf(row.get("kind")), null, number(row.get("month")), number(row.get("day")), number(row.get("offset")),
                Text.french(row.get("name_fr")), row.get("source"), Mark.of(row.get("mark")), Map.of())).toList();
        return DayCalendar.of(all, List.of("CI"));
    }

    private static int number(@Nullable String written) {
        return written == null || written.isBlank() ? 0 : Integer.parseInt(written);
    }
}
