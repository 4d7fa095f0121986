package palabre.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.BareHouseTest;
import palabre.TestClock;
import palabre.Visitor;
import palabre.journal.Acting;
import palabre.journal.Awaited;
import palabre.journal.Capacity;
import palabre.journal.Expectations;
import palabre.journal.Function;
import palabre.journal.Journal;

@BareHouseTest
class ParameterChangesTests {

    static final String KEY = "documents.delai.jours";
    static final String PAGE = "/rules/parameters/" + KEY;
    static final LocalDate TODAY = LocalDate.of(2026, 12, 14);
    static final Acting PRESIDENCY = acting("Adjoua", Function.PRES, "CI");
    static final Acting OFFICE = acting("Cyriaque", Function.BRRC, "BRRC");

    @Autowired BeanFactory house;
    @Autowired Charter charter;
    @Autowired Proposals proposals;
    @Autowired Journal journal;
    @Autowired JdbcClient sql;
    @Autowired TestClock clock;
    @Autowired List<Expectations> expectations;

    Hands hands;

    @BeforeEach
    void nothingWasProposedYet() {
        clock.set(TODAY);
        hands = new Hands(house);
        sql.sql("delete from charter.proposal").update();
        sql.sql("delete from members.attempt").update();
    }

    @Test
    void thePresidencyProposesTheOfficeApprovesAndTheValueHoldsFromItsDay() {
        var presidency = hands.presidency();
        var proposed = propose(presidency, KEY, "45", "2027-01-01", "Les postes ont besoin de plus de temps.");
        assertThat(proposed.status()).isEqualTo(303);
        assertThat(proposed.location()).isEqualTo(PAGE);
        assertThat(presidency.get(PAGE).words()).contains("En attente du BRRC-AOC", "30 → 45", "à compter du 1er janvier 2027");
        assertThat(charter.on(LocalDate.of(2027, 1, 1)).number(Parameter.DOCUMENTS_DAYS)).as("by the lead alone").isEqualTo(30);

        assertThat(decide(hands.office(), "approval", "D’accord.").status()).isEqualTo(303);
        assertThat(charter.on(LocalDate.of(2026, 12, 31)).number(Parameter.DOCUMENTS_DAYS)).isEqualTo(30);
        assertThat(charter.on(LocalDate.of(2027, 1, 1)).number(Parameter.DOCUMENTS_DAYS)).isEqualTo(45);
        assertThat(hands.anyone().get(PAGE).words()).contains("Approuvée", "Les postes ont besoin de plus de temps", "D’accord",
                "présidence du GTR-DI", "BRRC-AOC").doesNotContain("Essai pres.ci");
        assertThat(hands.presidency().get(PAGE).words()).contains("Essai pres.ci", "Essai brrc");
        assertThat(journal.of("parameter:" + KEY, 2)).extracting(Journal.Entry::act)
                .containsExactly("ParameterChanged", "ParameterProposed");
    }

    @Test
    void theSeverityOfARuleChangesTheSameWay() {
        var key = "regle.R-PLEN-06.severite";
        propose(hands.presidency(), key, "WARN", "2026-12-14", "Les plénières se tiennent en avril.");
        assertThat(hands.anyone().get("/rules/R-PLEN-06").words()).contains("En attente du BRRC-AOC");
        assertThat(charter.on(TODAY).severity(Rule.R_PLEN_06)).isEqualTo(Severity.DEROGATE);
        decide(hands.office(), "approval", "");
        assertThat(charter.on(TODAY).severity(Rule.R_PLEN_06)).isEqualTo(Severity.WARN);
        assertThat(hands.anyone().get("/rules/R-PLEN-06").words()).contains("Alerte", "depuis le 14 décembre 2026");
        assertThat(hands.anyone().get("/rules?severity=WARN").words()).contains("R-PLEN-06");
        assertThat(journal.of("rule:R-PLEN-06", 1)).singleElement().extracting(Journal.Entry::act).isEqualTo("ParameterChanged");
    }

    @Test
    void aRefusalIsMotivatedAndLeavesTheValueAlone() {
        propose(hands.presidency(), KEY, "45", "2026-12-14", "Plus de temps.");
        var office = hands.office();
        var mute = decide(office, "refusal", " ");
        assertThat(mute.status()).isEqualTo(422);
        assertThat(mute.words()).contains("Un refus se motive");
        assertThat(decide(office, "refusal", "Trente jours suffisent.").status()).isEqualTo(303);
        assertThat(charter.on(TODAY).number(Parameter.DOCUMENTS_DAYS)).isEqualTo(30);
        assertThat(office.get(PAGE).words()).contains("Refusée", "Trente jours suffisent");
        assertThat(propose(hands.presidency(), KEY, "40", "2026-12-14", "Alors quarante.").status()).isEqualTo(303);
    }

    @Test
    void onePersonInTwoCapacitiesIsStillOnePerson() {
        var both = hands.of("double", Function.PRES, "CI");
        propose(both, KEY, "45", "2026-12-14", "Plus de temps.");
        hands.of("double", Function.BRRC, "BRRC");
        both.actingAs("BRRC:BRRC");
        assertThat(both.get(PAGE).words()).contains("Deux personnes sont requises");
        var refused = decide(both, "approval", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("Deux personnes sont requises");
        assertThat(charter.on(TODAY).number(Parameter.DOCUMENTS_DAYS)).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "documents.delai.jours | 0 | 2026-12-14 | Pour voir | un nombre entier de 1 à 180",
        "documents.delai.jours | 181 | 2026-12-14 | Pour voir | un nombre entier de 1 à 180",
        "documents.delai.jours | trente | 2026-12-14 | Pour voir | un nombre entier de 1 à 180",
        "documents.delai.jours | 30 | 2026-12-14 | Pour voir | déjà la valeur en vigueur",
        "documents.delai.jours | 45 | 2026-12-13 | Pour voir | aujourd’hui ou plus tard",
        "documents.delai.jours | 45 | demain | Pour voir | Cette date n’existe pas",
        "documents.delai.jours | 45 | 2026-12-14 | '' | Cette indication est requise",
        "commission.anneePleniere.unite | lunaire | 2026-12-14 | Pour voir | jours calendaires, jours ouvrés",
        "regle.R-PLEN-06.severite | SEVERE | 2026-12-14 | Pour voir | Blocage, Dérogation, Alerte, Information",
        "gtr.fuseau | Lune | 2026-12-14 | Pour voir | Africa/Abidjan",
    })
    void whatIsOutOfRangeComesBackWithTheRange(String key, String value, String effective, String reason, String said) {
        var page = propose(hands.presidency(), key, value, effective, reason);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words()).contains(said);
        assertThat(page.document().select("[aria-invalid=true]")).isNotEmpty();
        assertThat(proposals.all()).isEmpty();
    }

    @Test
    void aParameterTakesOneOpenProposalAndItsAuthorMayTakeItBack() {
        var presidency = hands.presidency();
        propose(presidency, KEY, "45", "2026-12-14", "Plus de temps.");
        var second = propose(presidency, KEY, "60", "2026-12-14", "Encore plus.");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.words()).contains("Une proposition est déjà ouverte");
        var colleague = hands.of("pres2.ci", Function.PRES, "CI");
        assertThat(decide(colleague, "withdrawal", "").status()).as("not the author").isEqualTo(403);
        assertThat(decide(presidency, "withdrawal", "").status()).isEqualTo(303);
        assertThat(presidency.get(PAGE).words()).contains("Retirée");
        assertThat(propose(presidency, KEY, "60", "2026-12-14", "Encore plus.").status()).isEqualTo(303);
    }

    @Test
    void onlyThePresidencyProposesAndOnlyTheOfficeDecides() {
        propose(hands.presidency(), KEY, "45", "2026-12-14", "Plus de temps.");
        for (var wrong : everyFunctionBut(Function.PRES).values()) {
            assertThat(propose(wrong, "rapporteurs.min", "3", "2026-12-14", "Pour voir").status()).isEqualTo(403);
        }
        for (var wrong : everyFunctionBut(Function.BRRC).entrySet()) {
            assertThat(decide(wrong.getValue(), "approval", "").status()).as(wrong.getKey().name()).isEqualTo(403);
            assertThat(decide(wrong.getValue(), "refusal", "Non").status()).as(wrong.getKey().name()).isEqualTo(403);
        }
        assertThat(proposals.open()).hasSize(1);
        assertThat(propose(hands.anyone(), KEY, "45", "2026-12-14", "Pour voir").status()).as("sign in first").isEqualTo(303);
        assertThat(proposals.all()).hasSize(1);
    }

    @Test
    void aForgedFormChangesNothing() {
        var presidency = hands.presidency();
        assertThat(presidency.forge(PAGE + "/proposals", "value", "45", "effective", "2026-12-14", "reason", "Plus de temps.").status())
                .isEqualTo(403);
        propose(presidency, KEY, "45", "2026-12-14", "Plus de temps.");
        assertThat(hands.office().forge("/rules/proposals/" + open().id().value() + "/approval", "version", "0", "words", "").status())
                .isEqualTo(403);
        assertThat(charter.on(TODAY).number(Parameter.DOCUMENTS_DAYS)).isEqualTo(30);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(propose(hands.presidency(), "no.such.key", "1", "2026-12-14", "Pour voir").status()).isEqualTo(404);
        for (var act : List.of("approval", "refusal")) {
            assertThat(hands.office().post("/rules/proposals/" + UUID.randomUUID() + "/" + act, "version", "0", "words", "x").status())
                    .isEqualTo(404);
        }
        assertThat(hands.office().post("/rules/proposals/not-an-id/approval", "version", "0", "words", "").status()).isEqualTo(404);
    }

    @Test
    void whoDecidesOnWhatIsAlreadyDecidedIsTold() {
        propose(hands.presidency(), KEY, "45", "2026-12-14", "Plus de temps.");
        var id = open().id().value();
        var office = hands.office();
        assertThat(office.post("/rules/proposals/" + id + "/approval", "version", "0", "words", "").status()).isEqualTo(303);
        assertThat(hands.of("brrc2", Function.BRRC, "BRRC").post("/rules/proposals/" + id + "/refusal", "version", "0", "words", "Non")
                .status()).isEqualTo(409);
        assertThat(charter.on(TODAY).number(Parameter.DOCUMENTS_DAYS)).isEqualTo(45);
    }

    @Test
    void ofTwoWhoDecideAtOnceOneWins() throws Exception {
        var proposal = proposals.propose(KEY, "45", TODAY, "Plus de temps.", PRESIDENCY);
        var outcomes = atOnce(
                () -> proposals.approve(proposal.id(), 0, "", OFFICE),
                () -> proposals.refuse(proposal.id(), 0, "Non", acting("Ngozi", Function.BRRC, "BRRC")));
        assertThat(outcomes).containsOnlyOnce("won");
        assertThat(proposals.open()).isEmpty();
        assertThatThrownBy(() -> proposals.approve(proposal.id(), 7, "", OFFICE))
                .isInstanceOfAny(AlreadyDecided.class, OptimisticLockingFailureException.class);
    }

    @Test
    void anApprovalAfterItsDayDoesNotReachBack() {
        var proposal = proposals.propose(KEY, "45", LocalDate.of(2026, 12, 20), "Plus de temps.", PRESIDENCY);
        clock.set(LocalDate.of(2027, 1, 10));
        proposals.approve(proposal.id(), 0, "", OFFICE);
        assertThat(charter.on(LocalDate.of(2027, 1, 9)).number(Parameter.DOCUMENTS_DAYS)).isEqualTo(30);
        assertThat(charter.on(LocalDate.of(2027, 1, 10)).number(Parameter.DOCUMENTS_DAYS)).isEqualTo(45);
    }

    @Test
    void theOfficeIsToldWhatWaitsForItAndTheOthersAreNot() {
        proposals.propose(KEY, "45", TODAY, "Plus de temps.", PRESIDENCY);
        assertThat(awaited(OFFICE)).containsExactly(PAGE);
        assertThat(awaited(PRESIDENCY)).isEmpty();
        var author = new Acting(PRESIDENCY.person(), "Adjoua", OFFICE.capacity());
        assertThat(awaited(author)).as("the author, in the other capacity").isEmpty();
    }

    private List<String> awaited(Acting who) {
        return expectations.stream().filter(Deciding.class::isInstance).flatMap(each -> each.of(who, TODAY).stream())
                .map(Awaited::href).toList();
    }

    private Map<Function, Visitor> everyFunctionBut(Function right) {
        var scopes = Map.of(Function.PRES, "CI", Function.SG, "CI", Function.BRRC, "BRRC", Function.VP, "SN", Function.OMD, "OMD",
                Function.HOTE, "TG", Function.FP, "TG", Function.AUT, "TG", Function.ASS, "GA");
        var wrong = new EnumMap<Function, Visitor>(Function.class);
        for (var function : Function.values()) {
            if (function != right && function != Function.PUB) {
                wrong.put(function, hands.of("p05." + function.name().toLowerCase(), function, scopes.getOrDefault(function, "")));
            }
        }
        return wrong;
    }

    private Proposal open() {
        return proposals.open().getFirst();
    }

    private static Visitor.Page propose(Visitor who, String key, String value, String effective, String reason) {
        return who.post("/rules/parameters/" + key + "/proposals", "value", value, "effective", effective, "reason", reason);
    }

    private Visitor.Page decide(Visitor who, String act, String words) {
        return who.post("/rules/proposals/" + open().id().value() + "/" + act, "version", "" + open().version(), "words", words);
    }

    static Acting acting(String name, Function function, String scope) {
        return new Acting(UUID.randomUUID(), name, new Capacity(function, scope));
    }

    static List<String> atOnce(Callable<Object> one, Callable<Object> other) throws Exception {
        try (var hands = Executors.newFixedThreadPool(2)) {
            return hands.invokeAll(List.of(one, other)).stream().map(done -> {
                try {
                    done.get();
                    return "won";
                } catch (Exception lost) {
                    return "lost";
                }
            }).toList();
        }
    }
}
