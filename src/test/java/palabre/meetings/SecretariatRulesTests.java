package palabre.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static palabre.charter.Finding.Verdict.BROKEN;
import static palabre.charter.Finding.Verdict.RESPECTED;
import static palabre.charter.Finding.Verdict.TO_COME;
import static palabre.charter.Rule.R_CMT_09;
import static palabre.charter.Rule.R_CMT_10;
import static palabre.charter.Rule.R_COM_23;
import static palabre.charter.Rule.R_PLEN_18;
import static palabre.charter.Rule.R_PLEN_19;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import palabre.Proves;
import palabre.bodies.Bearer;
import palabre.bodies.Founding;
import palabre.bodies.Mandate;
import palabre.bodies.MandateId;
import palabre.meetings.Secretariat.Helper;
import palabre.members.PersonId;
import palabre.store.Mark;
import palabre.ui.KnownDate;
import palabre.ui.Text;

class SecretariatRulesTests {

    static final Secretariat NOBODY = new Secretariat(List.of(), List.of(), null);

    @Test
    @Proves({R_PLEN_18, R_PLEN_19, R_CMT_09, R_CMT_10})
    void beforeTheOpeningNothingIsDueAndThenTwoRapporteursAndSomeoneOfTheHost() {
        for (var meeting : List.of(Around.plenary(6, "2027-02-03", "2027-02-05"), Around.commission("2028-02-15", "2028-02-16", Around.GH, false))) {
            var rules = meeting.plenary() ? List.of(R_PLEN_18, R_PLEN_19) : List.of(R_CMT_09, R_CMT_10);
            assertThat(SecretariatRules.of(meeting, NOBODY, Around.terms())).extracting(one -> one.rule()).isEqualTo(rules);
            assertThat(SecretariatRules.of(meeting, NOBODY, Around.terms())).allMatch(one -> one.verdict() == TO_COME);

            var opened = at(meeting, Stage.OPENED);
            var bare = SecretariatRules.of(opened, NOBODY, Around.terms());
            assertThat(bare).allMatch(one -> one.verdict() == BROKEN);
            assertThat(bare.getFirst().needsReason()).isTrue();
            assertThat(bare.getLast().warns()).isTrue();
            assertThat(SecretariatRules.team(opened, team("A"), Around.terms()).verdict()).isEqualTo(BROKEN);
            assertThat(SecretariatRules.team(opened, team("A", "A"), Around.terms()).verdict()).as("one person twice").isEqualTo(BROKEN);
            assertThat(SecretariatRules.of(opened, team("A", "B"), Around.terms())).allMatch(one -> one.verdict() == RESPECTED);
        }
    }

    @Test
    @Proves(R_COM_23)
    void aChairIsThePersonHoweverTheNameIsWritten() {
        assertThat(Opening.samePerson("M. Kassoum Diabagaté", "DIABAGATE Kassoum")).isTrue();
        assertThat(Opening.samePerson("Mme Konan", "M. Konan")).as("titles tell nobody apart").isTrue();
        assertThat(Opening.samePerson("M. Kassoum Diabagaté", "M. Diabagaté")).isFalse();
        assertThat(Opening.samePerson("M.", "Mme")).as("no name at all").isFalse();
    }

    private static Meeting at(Meeting meeting, Stage stage) {
        return new Meeting(meeting.id(), meeting.kind(), meeting.dates(), meeting.hosting(), meeting.chair(), meeting.theme(), stage, List.of(), null, null, 1);
    }

    private static Secretariat team(String... names) {
        var founding = Founding.told(Text.french("PV"), "test", Mark.VERIFIED);
        return new Secretariat(Stream.of(names).map(name -> new Mandate(new MandateId(UUID.randomUUID()), Mandate.Kind.RAPPORTEUR, "GH", new Bearer(null, name),
                new KnownDate("2027-02-03"), null, founding, null, null, 0)).toList(), List.of(new Helper(new PersonId(UUID.randomUUID()), "H.")), null);
    }
}
