package palabre.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static palabre.agenda.Sheets.at;
import static palabre.agenda.Sheets.draft;
import static palabre.agenda.Sheets.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palabre.Proves;
import palabre.agenda.Opinion.Verdict;
import palabre.charter.Rule;
import palabre.journal.Function;
import palabre.ui.Refusal;
import palabre.ui.Text;

/// What may be done to an agenda, where, and what the text says of it (SM-03).
class AgendaTests {

    static final LocalDate BEFORE = Sheets.TERM.minusDays(3);
    static final LocalDate AFTER = Sheets.TERM.plusDays(1);
    static final LocalDate IN_SESSION = LocalDate.of(2027, 2, 3);

    /// Each act at each phase: the phase after it, or `-` where it is refused.
    @ParameterizedTest
    @CsvSource({
        "DRAFT,        -,            CONSULTATION, -,           -,         -,       -",
        "CONSULTATION, -,            -,            PROVISIONAL, -,         -,       -",
        "PROVISIONAL,  PROVISIONAL,  -,            -,           ANNOTATED, ADOPTED, -",
        "ANNOTATED,    ANNOTATED,    -,            -,           -,         ADOPTED, -",
        "ADOPTED,      -,            -,            -,           -,         -,       FROZEN",
        "FROZEN,       -,            -,            -,           -,         -,       -"})
    void eachActHasItsPhases(Phase from, String revised, String consulted, String published, String annotated, String adopted, String frozen) {
        var agenda = complete(at(from));
        expect(revised, agenda, Agenda::revised);
        expect(consulted, agenda, one -> one.consulted(new Consultation(Sheets.THREE, Instant.EPOCH, Sheets.TERM, Sheets.SOMEONE), Sheets.sixth()));
        expect(published, agenda, one -> one.provisional(AFTER, false, Rule.R_PREP_06));
        expect(annotated, agenda, Agenda::annotated);
        expect(adopted, agenda, one -> one.adopted(IN_SESSION, Sheets.sixth()));
        expect(frozen, agenda, Agenda::frozen);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, true", "CONSULTATION, true", "PROVISIONAL, true", "ANNOTATED, true", "ADOPTED, false", "FROZEN, false"})
    void itsOwnerWorksOnItUntilTheMeetingAdoptsIt(Phase phase, boolean open) {
        expect(open ? phase.name() : "-", at(phase), one -> one.edited(items -> items.with(Sheets.item("b"))));
        expect(open ? phase.name() : "-", at(phase), one -> one.seated(List.of()));
    }

    @Test
    void whatTheTextAsksForIsMovedAndWordedButNeverRemoved() {
        var standing = Sheets.id("m2");
        assertThatThrownBy(() -> draft().edited(items -> items.without(standing))).isInstanceOf(StandingItem.class)
                .satisfies(refused -> assertThat(((Refusal) refused).rule()).isEqualTo("R-MAND-02"));
        var reworded = draft().edited(items -> items.changed(new Item(standing, false, Item.Kind.STANDING, Text.french("Suites"), "R-MAND-02", List.of(), "", 45,
                Text.french("Un constat"), List.of()))).edited(items -> items.moved(standing, Items.Step.UP));
        assertThat(reworded.items().number(standing)).isEqualTo("2");
        assertThatThrownBy(() -> draft().edited(items -> items.changed(Sheets.item("m2")))).isInstanceOf(StandingItem.class);
    }

    @Test
    void aPlenarysDraftHoldsTheThreeEvaluations() {
        var two = new Agenda(Sheets.MEETING, Phase.DRAFT, new Items(Sheets.plenary().list().stream().filter(item -> !item.serves().equals("R-MAND-05")).toList()),
                List.of(), null, null, List.of(), List.of(), 1);
        var round = new Consultation(Sheets.THREE, Instant.EPOCH, Sheets.TERM, Sheets.SOMEONE);

        assertThatThrownBy(() -> two.consulted(round, Sheets.sixth())).isInstanceOf(StandingItemMissing.class)
                .satisfies(refused -> assertThat(((Refusal) refused).rule()).isEqualTo("R-MAND-05"));
        assertThat(Agenda.missing(Sheets.plenary())).isEmpty();
    }

    @Test
    @Proves(Rule.R_PREP_06)
    void nothingIsPublishedBeforeAllRequiredBodiesAreHeardOrTheTermHasPassed() {
        var agreed = opinion(Function.BRRC, Verdict.AGREED);
        var remarks = opinion(Function.VP, Verdict.REMARKS);
        var reserve = opinion(Function.OMD, Verdict.RESERVED);

        assertThatThrownBy(() -> at(Phase.CONSULTATION, agreed, remarks).provisional(BEFORE, false, Rule.R_PREP_06))
                .isInstanceOf(ConsultationUnderWay.class).satisfies(refused -> assertThat(((Refusal) refused).rule()).isEqualTo("R-PREP-06"));
        assertThatThrownBy(() -> at(Phase.CONSULTATION).provisional(Sheets.TERM, false, Rule.R_PREP_06)).isInstanceOf(ConsultationUnderWay.class);
        assertThat(at(Phase.CONSULTATION, agreed, remarks, reserve).provisional(BEFORE, false, Rule.R_PREP_06).phase()).isEqualTo(Phase.PROVISIONAL);
        assertThat(at(Phase.CONSULTATION, agreed).provisional(AFTER, false, Rule.R_PREP_06).phase()).isEqualTo(Phase.PROVISIONAL);
        assertThat(at(Phase.CONSULTATION).provisional(BEFORE, true, Rule.R_PREP_06).phase()).as("with a derogation").isEqualTo(Phase.PROVISIONAL);
    }

    @Test
    @Proves(Rule.R_PREP_07)
    void theHostIsHeardIfItSpeaksButNobodyWaitsForIt() {
        var four = java.util.stream.Stream.concat(Sheets.THREE.stream(), java.util.stream.Stream.of(new Consultee(Function.HOTE, "SN", false))).toList();
        var round = new Consultation(four, Instant.EPOCH, Sheets.TERM, Sheets.SOMEONE);
        var agenda = new Agenda(Sheets.MEETING, Phase.CONSULTATION, Sheets.plenary(), List.of(), null, round,
                List.of(opinion(Function.BRRC, Verdict.AGREED), opinion(Function.VP, Verdict.AGREED), opinion(Function.OMD, Verdict.AGREED)), List.of(), 1);

        assertThat(round.awaited(agenda.opinions())).extracting(Consultee::function).containsExactly(Function.HOTE);
        assertThat(agenda.heard(BEFORE)).isTrue();
    }

    @Test
    void anItemIsAnnotatedWhenSomeonePresentsItForAWhileAndSomethingIsExpected() {
        assertThatThrownBy(() -> at(Phase.PROVISIONAL).annotated()).isInstanceOf(NotAnnotated.class);
        assertThat(complete(at(Phase.PROVISIONAL)).annotated().phase()).isEqualTo(Phase.ANNOTATED);
    }

    @Test
    void anAgendaIsAdoptedInSessionAndNotBefore() {
        assertThatThrownBy(() -> at(Phase.ANNOTATED).adopted(IN_SESSION.minusDays(1), Sheets.sixth())).isInstanceOf(NotInSession.class);
        assertThat(at(Phase.ANNOTATED).adopted(IN_SESSION, Sheets.sixth()).phase()).isEqualTo(Phase.ADOPTED);
    }

    @Test
    void aVersionThatSaysTheSameIsNotMade() {
        var agenda = at(Phase.PROVISIONAL);
        var published = agenda.with(new Edition(1, Phase.PROVISIONAL, agenda.items(), agenda.sittings(), Instant.EPOCH, Sheets.SOMEONE, ""));

        assertThatThrownBy(published::revised).isInstanceOf(NothingNew.class);
        assertThat(published.edited(items -> items.with(Sheets.item("b"))).revised().unpublished()).isTrue();
    }

    private static Agenda complete(Agenda agenda) {
        var said = agenda.items().list().stream().map(item -> new Item(item.id(), item.under(), item.kind(), item.title(), item.serves(), List.of("SG"), "",
                item.minutes(), Text.french("Un constat"), List.of())).toList();
        return new Agenda(agenda.meeting(), agenda.phase(), new Items(said), agenda.sittings(), agenda.call(), agenda.consultation(), agenda.opinions(),
                agenda.editions(), agenda.version());
    }

    private static void expect(String after, Agenda before, UnaryOperator<Agenda> act) {
        if (after.equals("-")) {
            assertThatThrownBy(() -> act.apply(before)).isInstanceOf(Refusal.class);
        } else {
            assertThat(act.apply(before).phase()).isEqualTo(Phase.valueOf(after));
        }
    }
}
