package palabre.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palabre.charter.Rule;
import palabre.members.AdministrationId;

/// Who sits in which commission from a date on: the plenary that adopted it and the place in its minutes. Meetings keep the composition of their own date.
public record Composition(int version, LocalDate from, int plenary, String basis, Map<CommissionId, Set<AdministrationId>> members) {

    public Composition {
        members = copy(members);
    }

    /// The commission in which a country sits; the lead sits in all.
    public List<CommissionId> of(AdministrationId administration) {
        return members.entrySet().stream().filter(seats -> seats.getValue().contains(administration))
                .map(Map.Entry::getKey).toList();
    }

    /// Why a distribution of countries may not be adopted, if it may not.
    public record Problem(Kind kind, AdministrationId administration, @Nullable CommissionId commission) {

        public enum Kind {
            /// In no commission.
            UNPLACED(Rule.R_COM_20),
            /// In more than one.
            DOUBLED(Rule.R_COM_20),
            /// The lead is not in this one.
            LEAD_MISSING(Rule.R_COM_21),
            /// Not an active member on that date.
            NOT_ACTIVE(Rule.R_COM_19);

            private final Rule rule;

            Kind(Rule rule) {
                this.rule = rule;
            }

            public Rule rule() {
                return rule;
            }
        }
    }

    public List<Problem> problems(Set<AdministrationId> active, AdministrationId lead) {
        return problems(members, active, lead);
    }

    /// R-COM-20, R-COM-21: each active member in exactly one commission, the lead in all.
    public static List<Problem> problems(Map<CommissionId, Set<AdministrationId>> members, Set<AdministrationId> active,
            AdministrationId lead) {
        var problems = new ArrayList<Problem>();
        var seats = new TreeMap<String, Integer>();
        for (var commission : copy(members).entrySet()) {
            for (var member : commission.getValue()) {
                seats.merge(member.iso(), 1, Integer::sum);
            }
            if (!commission.getValue().contains(lead)) {
                problems.add(new Problem(Problem.Kind.LEAD_MISSING, lead, commission.getKey()));
            }
        }
        for (var iso : Stream.concat(seats.keySet().stream(), active.stream().map(AdministrationId::iso)).sorted().distinct().toList()) {
            var member = new AdministrationId(iso);
            int held = seats.getOrDefault(iso, 0);
            if (!active.contains(member)) {
                problems.add(new Problem(Problem.Kind.NOT_ACTIVE, member, null));
            } else if (held == 0) {
                problems.add(new Problem(Problem.Kind.UNPLACED, member, null));
            } else if (held > 1 && !member.equals(lead)) {
                problems.add(new Problem(Problem.Kind.DOUBLED, member, null));
            }
        }
        return problems;
    }

    /// The lead sits in every commission without having to be placed (R-COM-21).
    Composition led(AdministrationId lead) {
        var led = new LinkedHashMap<CommissionId, Set<AdministrationId>>();
        members.forEach((commission, seated) -> led.put(commission,
                Stream.concat(seated.stream(), Stream.of(lead)).collect(Collectors.toUnmodifiableSet())));
        return new Composition(version, from, plenary, basis, led);
    }

    /// As the journal keeps it: codes only, in order.
    static Map<String, List<String>> codes(Map<CommissionId, Set<AdministrationId>> members) {
        var codes = new TreeMap<String, List<String>>();
        members.forEach((commission, seated) -> codes.put(commission.code(), seated.stream().map(AdministrationId::iso).sorted().toList()));
        return codes;
    }

    private static Map<CommissionId, Set<AdministrationId>> copy(Map<CommissionId, Set<AdministrationId>> members) {
        var sorted = new TreeMap<CommissionId, Set<AdministrationId>>();
        members.forEach((commission, seated) -> sorted.put(commission, Set.copyOf(seated)));
        return Collections.unmodifiableSortedMap(sorted);
    }
}
