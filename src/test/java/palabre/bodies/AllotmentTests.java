package palabre.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import palabre.Proves;
import palabre.bodies.Composition.Problem;
import palabre.charter.Rule;
import palabre.members.Access;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Subregion;
import palabre.store.Mark;
import palabre.store.ReferenceFile;
import palabre.ui.Language;
import palabre.ui.Text;

/// The distribution proposed, and what may be adopted at all: over the region as it is, and over any memberships, leads and drafts.
class AllotmentTests {

    static final List<CommissionId> ALL = List.of(new CommissionId("COM1"), new CommissionId("COM2"), new CommissionId("COM3"));
    static final List<Administration> REGION = ReferenceFile.rows("region/administrations.csv").stream().map(AllotmentTests::administration).toList();
    static final AdministrationId CI = new AdministrationId("CI");

    @Test
    void whoeverIsPlacedStaysAndTheOthersFillUpEvenly() {
        var proposed = Allotment.fill(nobody(), REGION, List.of(), CI);
        assertThat(proposed.values()).extracting(Set::size).containsExactlyInAnyOrder(8, 8, 7);
        var draft = nobody();
        draft.put(ALL.get(2), CompositionTests.countries("SN ML TG"));
        assertThat(Allotment.fill(draft, REGION, List.of(), CI).get(ALL.get(2))).contains(ids("SN ML TG"));
    }

    @Test
    void firstChoicesAreServedWhileThereIsRoomAndThenSecondOnes() {
        var wishes = REGION.stream().filter(one -> !one.id().equals(CI)).map(one -> wish(one.id(), 2, 0, 1)).toList();
        var proposed = Allotment.fill(nobody(), REGION, wishes, CI);
        assertThat(proposed.get(ALL.get(2))).hasSize(8);
        assertThat(proposed.get(ALL.get(0))).hasSize(8);
        assertThat(proposed.get(ALL.get(1))).hasSize(7);
        var two = List.of(wish(new AdministrationId("TG"), 2, 1, 0), wish(new AdministrationId("SN"), 0, 1, 2));
        var served = Allotment.fill(nobody(), REGION, two, CI);
        assertThat(served.get(ALL.get(2))).contains(ids("TG"));
        assertThat(served.get(ALL.get(0))).contains(ids("SN"));
    }

    @Test
    void languagesAreSpreadOverTheCommissions() {
        var proposed = Allotment.fill(nobody(), REGION, List.of(), CI);
        for (var commission : ALL) {
            var balance = Balance.of(commission, REGION.stream().filter(one -> proposed.get(commission).contains(one.id())).toList(), List.of(), 3);
            assertThat(balance.languages().get(Language.EN)).as("English in " + commission).isBetween(1, 2);
            assertThat(balance.languages().get(Language.PT)).as("Portuguese in " + commission).isEqualTo(1);
            assertThat(balance.subregions().get(Subregion.CENTRAL)).as("Central Africa in " + commission).isBetween(2, 4);
        }
    }

    @Test
    void theBalanceCountsChoicesOfThoseSeatedThere() {
        var seated = REGION.stream().filter(one -> Set.of("TG", "SN", "ML").contains(one.id().iso())).toList();
        var balance = Balance.of(ALL.get(0), seated, List.of(wish(new AdministrationId("TG"), 0, 1, 2), wish(new AdministrationId("SN"), 1, 0, 2),
                wish(new AdministrationId("GH"), 0, 1, 2)), 3);
        assertThat(balance.granted()).containsExactly(1, 1, 0);
        assertThat(balance.members()).isEqualTo(3);
        assertThat(balance.accesses()).containsEntry(Access.LANDLOCKED, 1).containsEntry(Access.COASTAL, 2);
    }

    /// Some of the region are members, one of them leads, some are placed, some more than once or though they are no members, some wish.
    record World(List<Administration> members, AdministrationId lead, Map<CommissionId, Set<AdministrationId>> draft, List<Wish> wishes) {

        Set<AdministrationId> active() {
            return members.stream().map(Administration::id).collect(Collectors.toSet());
        }
    }

    @Provide
    Arbitrary<World> worlds() {
        return Arbitraries.randomValue(random -> {
            var members = REGION.stream().filter(_ -> random.nextInt(5) > 0).collect(Collectors.toCollection(ArrayList::new));
            var lead = REGION.get(random.nextInt(REGION.size()));
            if (!members.contains(lead)) {
                members.add(lead);
            }
            var mess = random.nextInt(5);
            var draft = nobody();
            for (var one : REGION) {
                if (mess == 3 && random.nextInt(8) > 0 || mess < 3 && members.contains(one) && random.nextInt(3) > 0) {
                    draft.get(ALL.get(random.nextInt(3))).add(one.id());
                }
                if (mess == 3 && random.nextInt(9) == 0) {
                    draft.get(ALL.get(random.nextInt(3))).add(one.id());
                }
            }
            var wishes = members.stream().filter(_ -> random.nextBoolean()).map(one -> {
                int first = random.nextInt(3);
                int second = (first + 1 + random.nextInt(2)) % 3;
                return wish(one.id(), first, second, 3 - first - second);
            }).toList();
            return new World(members, lead.id(), draft, wishes);
        });
    }

    @Property
    @Proves({Rule.R_COM_19, Rule.R_COM_20, Rule.R_COM_21})
    void thereIsNoProblemIfAndOnlyIfEachActiveMemberIsInOneCommissionAndTheLeadInAll(@ForAll("worlds") World world) {
        for (var draft : List.of(world.draft(), Composition.led(world.draft(), world.lead()),
                Composition.led(Allotment.fill(nobody(), world.members(), world.wishes(), world.lead()), world.lead()))) {
            var seats = new TreeMap<String, Integer>();
            draft.values().forEach(seated -> seated.forEach(one -> seats.merge(one.iso(), 1, Integer::sum)));
            var sound = seats.getOrDefault(world.lead().iso(), 0) == 3
                    && world.members().stream().filter(one -> !one.id().equals(world.lead())).allMatch(one -> seats.getOrDefault(one.id().iso(), 0) == 1)
                    && seats.keySet().stream().allMatch(iso -> world.active().contains(new AdministrationId(iso)));
            assertThat(Composition.problems(draft, world.active(), world.lead(), true).isEmpty()).isEqualTo(sound);
        }
    }

    @Property
    @Proves({Rule.R_COM_20, Rule.R_COM_21})
    void aProposalIsAlwaysTheSameMovesNobodyAndLeavesNobodyOut(@ForAll("worlds") World world) {
        var proposed = Allotment.fill(world.draft(), world.members(), world.wishes(), world.lead());
        assertThat(Allotment.fill(world.draft(), world.members().reversed(), world.wishes().reversed(), world.lead())).isEqualTo(proposed);
        world.draft().forEach((commission, placed) -> placed.stream()
                .filter(one -> world.active().contains(one) && !one.equals(world.lead()))
                .forEach(one -> assertThat(proposed.get(commission)).contains(one)));
        assertThat(Composition.problems(Composition.led(proposed, world.lead()), world.active(), world.lead(), true))
                .allSatisfy(left -> {
                    assertThat(left.kind()).isEqualTo(Problem.Kind.DOUBLED);
                    assertThat(Composition.of(world.draft(), left.administration())).hasSizeGreaterThan(1);
                });
        if (world.draft().values().stream().allMatch(Set::isEmpty)) {
            assertThat(proposed.values().stream().mapToInt(Set::size).max().orElseThrow()
                    - proposed.values().stream().mapToInt(Set::size).min().orElseThrow()).isLessThan(2);
        }
    }

    @Property
    @Proves(Rule.R_COM_21)
    void afterAChangeOfLeadTheNewOneIsInAllAndOnlyTheOldOneWaits(@ForAll("worlds") World world) {
        var adopted = new Composition(1, java.time.LocalDate.of(2023, 2, 3), 4, "PV",
                Composition.led(Allotment.fill(nobody(), world.members(), world.wishes(), world.lead()), world.lead()));
        for (var next : world.members()) {
            var led = adopted.led(world.lead(), next.id());
            assertThat(led.of(next.id())).hasSize(3);
            var problems = led.problems(world.active(), next.id());
            if (next.id().equals(world.lead())) {
                assertThat(problems).isEmpty();
            } else {
                assertThat(problems).containsExactly(new Problem(Problem.Kind.UNPLACED, world.lead(), null));
            }
        }
    }

    private static TreeMap<CommissionId, Set<AdministrationId>> nobody() {
        return ALL.stream().collect(Collectors.toMap(one -> one, _ -> new HashSet<>(), (one, _) -> one, TreeMap::new));
    }

    private static AdministrationId[] ids(String codes) {
        return Arrays.stream(codes.split(" ")).map(AdministrationId::new).toArray(AdministrationId[]::new);
    }

    private static Wish wish(AdministrationId of, int first, int second, int third) {
        return new Wish(of, List.of(ALL.get(first), ALL.get(second), ALL.get(third)), "Motif", "M. X", Instant.EPOCH, 1);
    }

    private static Administration administration(Map<String, String> row) {
        var languages = Arrays.stream(row.get("languages").split(" ")).map(code -> Language.of(code).orElseThrow()).toList();
        return new Administration(new AdministrationId(row.get("iso")), row.get("iso3"), Text.french(row.get("name_fr")), Text.french(row.get("sort_fr")),
                languages, Text.french(""), Text.french(""), ZoneId.of(row.get("zone")), row.get("currency"),
                Subregion.valueOf(row.get("subregion")), Access.valueOf(row.get("access")), "test", Mark.VERIFIED);
    }
}
