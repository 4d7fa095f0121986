package palabre.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import palabre.Proves;
import palabre.bodies.Composition.Problem;
import palabre.charter.Rule;
import palabre.members.AdministrationId;

class CompositionTests {

    static final CommissionId COM1 = new CommissionId("COM1");
    static final CommissionId COM2 = new CommissionId("COM2");
    static final CommissionId COM3 = new CommissionId("COM3");
    static final AdministrationId CI = new AdministrationId("CI");
    static final Set<AdministrationId> ACTIVE = countries("CI BJ SN ML TG");

    static final Map<CommissionId, Set<AdministrationId>> SOUND =
            Map.of(COM1, countries("CI BJ"), COM2, countries("CI SN"), COM3, countries("CI ML TG"));

    @Test
    @Proves({Rule.R_COM_20, Rule.R_COM_21})
    void eachMemberInOneCommissionAndTheLeadInAllIsSound() {
        assertThat(Composition.problems(SOUND, ACTIVE, CI, true)).isEmpty();
    }

    @Test
    @Proves(Rule.R_COM_20)
    void aMemberWithoutCommissionOrWithTwoIsNamed() {
        var wrong = Map.of(COM1, countries("CI BJ"), COM2, countries("CI BJ SN"), COM3, countries("CI ML"));
        assertThat(Composition.problems(wrong, ACTIVE, CI, true)).containsExactly(
                new Problem(Problem.Kind.DOUBLED, new AdministrationId("BJ"), COM1),
                new Problem(Problem.Kind.UNPLACED, new AdministrationId("TG"), null));
    }

    @Test
    @Proves(Rule.R_COM_21)
    void theLeadMissingFromOneCommissionIsAProblemOfThatCommission() {
        var wrong = Map.of(COM1, countries("CI BJ"), COM2, countries("SN"), COM3, countries("CI ML TG"));
        assertThat(Composition.problems(wrong, ACTIVE, CI, true)).containsExactly(new Problem(Problem.Kind.LEAD_MISSING, CI, COM2));
    }

    @Test
    @Proves(Rule.R_COM_19)
    void aCountryThatIsNotAnActiveMemberSitsNowhere() {
        var wrong = Map.of(COM1, countries("CI BJ GQ"), COM2, countries("CI SN"), COM3, countries("CI ML TG"));
        assertThat(Composition.problems(wrong, ACTIVE, CI, true))
                .containsExactly(new Problem(Problem.Kind.NOT_ACTIVE, new AdministrationId("GQ"), null));
    }

    @Test
    @Proves(Rule.R_COM_21)
    void aNewLeadSitsEverywhereAndTheOldOneWaitsForACommission() {
        var sn = new AdministrationId("SN");
        var led = new Composition(1, LocalDate.of(2023, 2, 3), 4, "PV", SOUND).led(CI, sn);
        assertThat(led.of(sn)).containsExactly(COM1, COM2, COM3);
        assertThat(led.of(CI)).isEmpty();
        assertThat(led.problems(ACTIVE, sn)).containsExactly(new Problem(Problem.Kind.UNPLACED, CI, null));
    }

    @Test
    @Proves(Rule.R_COM_20)
    void whereBelongingIsNotExclusiveACountryMaySitInSeveral() {
        var twice = Map.of(COM1, countries("CI BJ"), COM2, countries("CI BJ SN"), COM3, countries("CI ML TG"));
        assertThat(Composition.problems(twice, ACTIVE, CI, true)).hasSize(1);
        assertThat(Composition.problems(twice, ACTIVE, CI, false)).isEmpty();
    }

    @Test
    void whoMovedBetweenTwoCompositionsIsNamedWithBothPlaces() {
        var first = new Composition(1, LocalDate.of(2023, 2, 3), 4, "PV", SOUND);
        var second = new Composition(2, LocalDate.of(2027, 2, 5), 6, "PV",
                Map.of(COM1, countries("CI SN"), COM2, countries("CI BJ"), COM3, countries("CI ML")));
        assertThat(second.movedSince(first)).containsExactly(
                new Composition.Move(new AdministrationId("BJ"), List.of(COM1), List.of(COM2)),
                new Composition.Move(new AdministrationId("SN"), List.of(COM2), List.of(COM1)),
                new Composition.Move(new AdministrationId("TG"), List.of(COM3), List.of()));
        assertThat(second.movedSince(second)).isEmpty();
    }

    @Test
    void theCommissionsOfACountryAreToldInTheirOrder() {
        var composition = new Composition(1, LocalDate.of(2023, 2, 3), 4, "PV", SOUND);
        assertThat(composition.of(CI)).containsExactly(COM1, COM2, COM3);
        assertThat(composition.of(new AdministrationId("TG"))).containsExactly(COM3);
    }

    static Set<AdministrationId> countries(String codes) {
        return Arrays.stream(codes.split(" ")).map(AdministrationId::new).collect(Collectors.toUnmodifiableSet());
    }
}
