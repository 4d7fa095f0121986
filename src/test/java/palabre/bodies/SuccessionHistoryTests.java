package palabre.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import palabre.Proves;
import palabre.charter.Rule;
import palabre.members.AdministrationId;
import palabre.store.Mark;
import palabre.ui.KnownDate;
import palabre.ui.Refusal;
import palabre.ui.Text;

/// Whatever happens to the group, in whatever order, and however often it is tried against the rules, who holds what stays as the charter wants it.
class SuccessionHistoryTests {

    static final List<AdministrationId> COUNTRIES = List.of("CI", "GH", "GA", "TG", "CG", "BJ", "SN").stream().map(AdministrationId::new).toList();
    static final LocalDate BEGINNING = LocalDate.of(2010, 3, 1);
    static final int SEATS = 2;
    static final int TEAM = 2;

    /// Something that happens, or that someone tries, so many days after the thing before.
    sealed interface Event {

        int days();

        record PlenaryOpens(int days) implements Event {}

        record PlenaryPutOff(int days) implements Event {}

        record PlenaryCloses(int days) implements Event {}

        record LeadDecided(int days, int country, int ahead) implements Event {}

        record Designates(int days, List<Integer> countries) implements Event {}

        record Reports(int days, List<Integer> countries) implements Event {}

        record Leaves(int days, int country) implements Event {}

        record Returns(int days, int country) implements Event {}

        record TakesBack(int days, Mandate.Kind kind) implements Event {}

        record StandsIn(int days, int country) implements Event {}

        record CommissionReports(int days, List<Integer> countries) implements Event {}

        record ReportDelivered(int days) implements Event {}
    }

    /// The group at a moment of such a history.
    static final class Group {

        Succession succession = new Succession(List.of(Mandate.of(Mandate.Kind.LEAD, COUNTRIES.getFirst(), KnownDate.of(BEGINNING), act(null))));
        final Set<AdministrationId> active = new HashSet<>(COUNTRIES);
        LocalDate today = BEGINNING;
        int plenaries;
        @Nullable UUID commission;
        @Nullable Plenary sitting;
        int refusals;

        void live(Event event) {
            today = today.plusDays(event.days());
            var before = succession;
            try {
                succession = switch (event) {
                    case Event.PlenaryOpens _ -> opens();
                    case Event.PlenaryPutOff _ -> succession;
                    case Event.PlenaryCloses _ -> closes();
                    case Event.LeadDecided lead -> succession.followedBy(Mandate.of(Mandate.Kind.LEAD, COUNTRIES.get(lead.country()),
                            KnownDate.of(today.plusDays(lead.ahead())), act(today)));
                    case Event.Designates some -> succession.assessedBy(countries(some.countries()), SEATS, active, plenary(), act(today), today);
                    case Event.Reports some -> succession.reportedBy(team(some.countries()), TEAM, plenary(), act(today), today);
                    case Event.Leaves one -> standing(one.country(), false);
                    case Event.Returns one -> standing(one.country(), true);
                    case Event.TakesBack last -> before.of(last.kind()).isEmpty() ? before
                            : before.without(before.of(last.kind()).getLast(), sitting);
                    case Event.StandsIn one -> before.vacant(active, today).isEmpty() ? before
                            : before.standingIn(before.vacant(active, today).getFirst().id(), COUNTRIES.get(one.country()), active, act(today), today);
                    case Event.CommissionReports some -> commissionReports(some.countries());
                    case Event.ReportDelivered _ -> commission == null ? before : before.discharged(commission, today);
                };
            } catch (Refusal refused) {
                refusals++;
                assertThat(succession).as("a refusal leaves everything as it was").isEqualTo(before);
            }
        }

        private Succession opens() {
            if (sitting == null) {
                sitting = new Plenary(++plenaries, today, today.plusDays(2), at(today), null, true, "");
            }
            return succession;
        }

        private Succession commissionReports(List<Integer> countries) {
            commission = UUID.randomUUID();
            return succession.reportedBy(team(countries), TEAM, Founding.byCommission(Text.french("acte"), commission, null, today), today);
        }

        private Succession closes() {
            sitting = null;
            return succession;
        }

        private Plenary plenary() {
            return sitting != null ? sitting : new Plenary(plenaries + 1, today, today, null, null, true, "");
        }

        private Succession standing(int country, boolean member) {
            if (member) {
                active.add(COUNTRIES.get(country));
            } else {
                active.remove(COUNTRIES.get(country));
            }
            return succession;
        }

        private Founding act(@Nullable LocalDate decided) {
            return new Founding(Text.french("acte"), decided == null ? null : KnownDate.of(decided), null,
                    sitting == null ? null : sitting.number(), null, "test", Mark.VERIFIED, null);
        }
    }

    @Property(tries = 3000, shrinking = ShrinkingMode.BOUNDED)
    @Proves({Rule.R_ORG_11, Rule.R_SG_02, Rule.R_SG_04, Rule.R_SG_05, Rule.R_PLEN_20})
    void atEveryInstantOneLeadAtMostTwoDistinctAssessorsAndOneTeam(@ForAll("histories") List<Event> history) {
        var group = new Group();
        history.forEach(group::live);
        holds(group.succession, group.today);
    }

    /// What is true of every history at every instant.
    static void holds(Succession all, LocalDate today) {
        for (var day : turningPoints(all, today)) {
            assertThat(all.on(Mandate.Kind.LEAD, day)).as("one lead on %s", day).hasSize(1);
            var assessors = all.holders(Mandate.Kind.ASSESSOR, day).toList();
            assertThat(assessors.size()).as("assessors on %s", day).isIn(0, SEATS);
            assertThat(assessors).doesNotHaveDuplicates();
            assertThat(all.seated(new HashSet<>(COUNTRIES), day).stream().map(Mandate::holder)).as("who leads does not assess, on %s", day)
                    .doesNotContain(all.on(Mandate.Kind.LEAD, day).getFirst().holder()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(SEATS);
            var teams = all.on(Mandate.Kind.RAPPORTEUR, day).stream().map(mandate -> mandate.founding().plenary()).distinct().toList();
            assertThat(teams).as("teams on %s", day).hasSizeLessThan(2);
        }
        assertThat(all.of(Mandate.Kind.COMMISSION_RAPPORTEUR).stream().collect(Collectors.groupingBy(mandate -> Objects.requireNonNull(mandate.founding().meeting()))).values())
                .as("a commission is reported on by one team, discharged together").allSatisfy(team -> {
                    assertThat(team.stream().map(Mandate::bearer).distinct().count()).isGreaterThanOrEqualTo(TEAM);
                    assertThat(team.stream().map(mandate -> Optional.ofNullable(mandate.until())).distinct()).hasSize(1);
                });
        unbroken(all, Mandate.Kind.ASSESSOR, today);
        unbroken(all, Mandate.Kind.RAPPORTEUR, today);
        rotated(all);
    }

    /// Once there was one, there is one ever after: the next begins on the day the one before ends.
    private static void unbroken(Succession all, Mandate.Kind kind, LocalDate today) {
        all.of(kind).stream().map(Mandate::begins).min(LocalDate::compareTo).ifPresent(first -> {
            for (var day : turningPoints(all, today)) {
                if (!day.isBefore(first)) {
                    assertThat(all.on(kind, day)).as("%s on %s", kind, day).isNotEmpty();
                }
            }
        });
    }

    /// No country assesses twice running.
    private static void rotated(Succession all) {
        var mandates = all.of(Mandate.Kind.ASSESSOR);
        for (var mandate : mandates) {
            assertThat(mandates.stream().filter(other -> mandate.from().equals(other.until())).map(Mandate::holder)).doesNotContain(mandate.holder());
        }
    }

    private static List<LocalDate> turningPoints(Succession all, LocalDate today) {
        var days = new ArrayList<LocalDate>(List.of(BEGINNING, today, today.plusYears(50)));
        for (var mandate : all.mandates()) {
            days.add(mandate.begins());
            if (mandate.begins().isAfter(BEGINNING)) {
                days.add(mandate.begins().minusDays(1));
            }
            if (mandate.until() != null) {
                days.add(mandate.until().first());
                days.add(mandate.until().first().minusDays(1));
            }
        }
        return days;
    }

    @Provide
    Arbitrary<List<Event>> histories() {
        return histories(40);
    }

    static Arbitrary<List<Event>> histories(int most) {
        var days = Arbitraries.integers().between(1, 200);
        var country = Arbitraries.integers().between(0, COUNTRIES.size() - 1);
        var some = country.list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Event> event = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, days.map(Event.PlenaryOpens::new)),
                net.jqwik.api.Tuple.of(1, days.map(Event.PlenaryPutOff::new)),
                net.jqwik.api.Tuple.of(2, days.map(Event.PlenaryCloses::new)),
                net.jqwik.api.Tuple.of(1, Combinators.combine(days, country, Arbitraries.integers().between(-30, 300)).as(Event.LeadDecided::new)),
                net.jqwik.api.Tuple.of(6, Combinators.combine(days, some).as(Event.Designates::new)),
                net.jqwik.api.Tuple.of(5, Combinators.combine(days, some).as(Event.Reports::new)),
                net.jqwik.api.Tuple.of(1, Combinators.combine(days, country).as(Event.Leaves::new)),
                net.jqwik.api.Tuple.of(1, Combinators.combine(days, country).as(Event.Returns::new)),
                net.jqwik.api.Tuple.of(1, Combinators.combine(days, Arbitraries.of(Mandate.Kind.LEAD, Mandate.Kind.ASSESSOR, Mandate.Kind.INTERIM_ASSESSOR, Mandate.Kind.RAPPORTEUR,
                        Mandate.Kind.COMMISSION_RAPPORTEUR)).as(Event.TakesBack::new)),
                net.jqwik.api.Tuple.of(3, Combinators.combine(days, country).as(Event.StandsIn::new)),
                net.jqwik.api.Tuple.of(2, Combinators.combine(days, some).as(Event.CommissionReports::new)),
                net.jqwik.api.Tuple.of(1, days.map(Event.ReportDelivered::new)));
        return event.list().ofMinSize(1).ofMaxSize(most);
    }

    static List<Rapporteur> team(List<Integer> numbers) {
        return countries(numbers).stream().map(country -> new Rapporteur(country, new Bearer(null, "R. " + country.iso()))).toList();
    }

    static List<AdministrationId> countries(List<Integer> numbers) {
        return numbers.stream().map(COUNTRIES::get).toList();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }
}
