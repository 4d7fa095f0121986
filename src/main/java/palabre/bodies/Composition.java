package palabre.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palabre.charter.Rule;
import palabre.files.Attached;
import palabre.members.AdministrationId;

/// Who sits in which commission from a date on: the plenary that adopted it and the place in its minutes. Meetings keep the composition of their own date.
/// One revised between two plenaries rests on a derogation and on no plenary: its number is then 0.
public record Composition(int version, LocalDate from, int plenary, String basis, Map<CommissionId, Set<AdministrationId>> members,
        @Nullable LocalDate decided, @Nullable Visa visa, @Nullable Attached act) {

    public Composition {
        members = copy(members);
    }

    public Composition(int version, LocalDate from, int plenary, String basis, Map<CommissionId, Set<AdministrationId>> members) {
        this(version, from, plenary, basis, members, null, null, null);
    }

    /// The commission in which a country sits; the lead sits in all.
    public List<CommissionId> of(AdministrationId administration) {
        return of(members, administration);
    }

    static List<CommissionId> of(Map<CommissionId, Set<AdministrationId>> members, AdministrationId administration) {
        return members.entrySet().stream().filter(seats -> seats.getValue().contains(administration))
                .map(Map.Entry::getKey).toList();
    }

    /// Why a distribution of countries may not be adopted, if it may not; `commission` is the one it is about:
    /// that from which the lead is missing, or the first of those a country is in.
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

        /// A draft may wait for the rest; this may not even be kept.
        boolean wrongInADraft() {
            return kind != Kind.UNPLACED && kind != Kind.LEAD_MISSING;
        }
    }

    public List<Problem> problems(Set<AdministrationId> active, AdministrationId lead) {
        return problems(members, active, lead, true);
    }

    /// R-COM-20, R-COM-21: each active member in exactly one commission, the lead in all. Where belonging is not
    /// exclusive, a member may sit in several.
    public static List<Problem> problems(Map<CommissionId, Set<AdministrationId>> members, Set<AdministrationId> active,
            AdministrationId lead, boolean exclusive) {
        var problems = new ArrayList<Problem>();
        var sorted = copy(members);
        sorted.forEach((commission, seated) -> {
            if (!seated.contains(lead)) {
                problems.add(new Problem(Problem.Kind.LEAD_MISSING, lead, commission));
            }
        });
        var countries = new TreeSet<String>();
        Stream.concat(active.stream(), sorted.values().stream().flatMap(Set::stream)).forEach(one -> countries.add(one.iso()));
        for (var iso : countries) {
            var member = new AdministrationId(iso);
            var seats = of(sorted, member);
            if (!active.contains(member)) {
                problems.add(new Problem(Problem.Kind.NOT_ACTIVE, member, null));
            } else if (seats.isEmpty()) {
                problems.add(new Problem(Problem.Kind.UNPLACED, member, null));
            } else if (seats.size() > 1 && exclusive && !member.equals(lead)) {
                problems.add(new Problem(Problem.Kind.DOUBLED, member, seats.getFirst()));
            }
        }
        return problems;
    }

    /// The lead sits in every commission without having to be placed (R-COM-21).
    Composition led(AdministrationId lead) {
        return with(led(members, lead));
    }

    static Map<CommissionId, Set<AdministrationId>> led(Map<CommissionId, Set<AdministrationId>> members, AdministrationId lead) {
        var led = new LinkedHashMap<CommissionId, Set<AdministrationId>>();
        members.forEach((commission, seated) -> led.put(commission,
                Stream.concat(seated.stream(), Stream.of(lead)).collect(Collectors.toUnmodifiableSet())));
        return led;
    }

    /// When the lead changes, its seats in all commissions pass to the new one; the old lead waits for one of its own (R-COM-21).
    Composition led(AdministrationId before, AdministrationId now) {
        if (before.equals(now)) {
            return led(now);
        }
        var without = new LinkedHashMap<CommissionId, Set<AdministrationId>>();
        members.forEach((commission, seated) -> without.put(commission,
                seated.stream().filter(one -> !one.equals(before)).collect(Collectors.toUnmodifiableSet())));
        return with(led(without, now));
    }

    /// A former lead takes a seat of its own (R-COM-21).
    Composition seating(AdministrationId former, CommissionId seat) {
        var seated = new LinkedHashMap<>(members);
        seated.computeIfPresent(seat, (_, there) -> Stream.concat(there.stream(), Stream.of(former)).collect(Collectors.toUnmodifiableSet()));
        return with(seated);
    }

    /// Where a country sat before and where it sits since; nothing where it was or is in none.
    public record Move(AdministrationId administration, List<CommissionId> before, List<CommissionId> after) {}

    /// Who sits elsewhere than in an earlier composition, by country code.
    public List<Move> movedSince(Composition earlier) {
        return Stream.concat(members.values().stream(), earlier.members.values().stream()).flatMap(Set::stream).map(AdministrationId::iso)
                .distinct().sorted().map(AdministrationId::new)
                .map(one -> new Move(one, earlier.of(one), of(one)))
                .filter(move -> !move.before().equals(move.after())).toList();
    }

    private Composition with(Map<CommissionId, Set<AdministrationId>> others) {
        return new Composition(version, from, plenary, basis, others, decided, visa, act);
    }

    /// As the journal keeps it: codes only, in order.
    static Map<String, List<String>> codes(Map<CommissionId, Set<AdministrationId>> members) {
        var codes = new TreeMap<String, List<String>>();
        members.forEach((commission, seated) -> codes.put(commission.code(), seated.stream().map(AdministrationId::iso).sorted().toList()));
        return codes;
    }

    static Map<CommissionId, Set<AdministrationId>> copy(Map<CommissionId, Set<AdministrationId>> members) {
        var sorted = new TreeMap<CommissionId, Set<AdministrationId>>();
        members.forEach((commission, seated) -> sorted.put(commission, Set.copyOf(seated)));
        return Collections.unmodifiableSortedMap(sorted);
    }
}
