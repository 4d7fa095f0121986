package palabre.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.BareHouseTest;
import palabre.TestClock;
import palabre.Visitor;
import palabre.journal.Acting;
import palabre.journal.Awaited;
import palabre.journal.Capacity;
import palabre.journal.Function;
import palabre.journal.Journal;
import palabre.members.People;
import palabre.ui.KnownDate;
import palabre.ui.Message;
import palabre.ui.Text;

@BareHouseTest
class DerogationsTests {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 14);
    static final String SUBJECT = "meeting:essai";
    static final String REASON = "La salle ne se libère qu’en avril.";
    static final Message ABOUT = Message.of("charter.derogation.reference", Text.of("6e réunion", "6th meeting", null, null));
    static final Acting PRESIDENCY = ParameterChangesTests.acting("Adjoua", Function.PRES, "CI");
    static final Acting OFFICE = ParameterChangesTests.acting("Cyriaque", Function.BRRC, "BRRC");

    @Autowired BeanFactory house;
    @Autowired Derogations derogations;
    @Autowired Deciding deciding;
    @Autowired Journal journal;
    @Autowired People people;
    @Autowired JdbcClient sql;
    @Autowired TestClock clock;

    Hands hands;

    @BeforeEach
    void nothingWasAskedYet() {
        clock.set(TODAY);
        hands = new Hands(house);
        sql.sql("delete from charter.derogation").update();
        sql.sql("delete from charter.proposal").update();
        sql.sql("delete from members.attempt").update();
    }

    @Test
    void itIsAskedEndorsedAndGrantedAndEachActIsShown() {
        var asked = request(PRESIDENCY);
        var page = "/derogations/" + asked.id().value();
        var office = hands.office();
        assertThat(office.get("/derogations").words()).contains("6e réunion", "R-PLEN-06", "Demandée");
        assertThat(office.get(page).words()).contains(REASON, "lettre n° 12", "Donner le visa");
        assertThat(decide(office, asked, "visa", "Vu.").status()).isEqualTo(303);
        var presidency = hands.presidency();
        assertThat(presidency.get(page).words()).contains("Visée", "Vu.", "Accorder la dérogation").doesNotContain("Donner le visa");
        assertThat(decide(presidency, asked, "grant", "").status()).isEqualTo(303);
        assertThat(presidency.get(page).words()).contains("Accordée", "Essai pres.ci", "Essai brrc", "Adjoua");
        assertThat(derogations.on(SUBJECT)).singleElement().satisfies(granted -> {
            assertThat(granted.status()).isEqualTo(Derogation.Status.GRANTED);
            assertThat(granted.about()).isEqualTo(ABOUT);
        });
        assertThat(journal.of("derogation:" + asked.id().value(), 9)).extracting(Journal.Entry::act)
                .containsExactly("DerogationGranted", "DerogationEndorsed", "DerogationRequested");
        assertThat(hands.anyone().get("/rules/R-PLEN-06").words()).contains("une demandée, une accordée").doesNotContain(REASON);
        assertThat(hands.presidency().get("/derogations?status=REQUESTED").words()).contains("Aucune dérogation ici");
    }

    @Test
    void theVisaMayBeDeclinedAndTheDerogationRefusedEachWithAReason() {
        var declined = request(PRESIDENCY);
        var office = hands.office();
        assertThat(decide(office, declined, "visa-refusal", "").status()).isEqualTo(422);
        assertThat(decide(office, declined, "visa-refusal", "Une autre salle est libre.").status()).isEqualTo(303);
        assertThat(office.get("/derogations/" + declined.id().value()).words()).contains("Refusée", "Une autre salle est libre");

        var refused = request(PRESIDENCY);
        decide(office, refused, "visa", "");
        var presidency = hands.presidency();
        var mute = decide(presidency, refused, "refusal", "");
        assertThat(mute.status()).isEqualTo(422);
        assertThat(mute.words()).contains("Un refus se motive");
        assertThat(decide(presidency, refused, "refusal", "Février convient.").status()).isEqualTo(303);
        assertThat(derogations.on(SUBJECT)).extracting(Derogation::status)
                .containsExactly(Derogation.Status.REFUSED, Derogation.Status.REFUSED);
    }

    @Test
    void whoAsksDoesNotEndorseEvenInAnotherCapacity() {
        hands.of("double", Function.PRES, "CI");
        var person = people.withMail("double@demo.example").orElseThrow();
        var asked = request(new Acting(person.id().value(), person.name(), new Capacity(Function.PRES, "CI")));
        var both = hands.of("double", Function.BRRC, "BRRC");
        assertThat(both.get("/derogations/" + asked.id().value()).words()).contains("une autre personne du BRRC-AOC doit le faire");
        assertThat(decide(both, asked, "visa", "").status()).isEqualTo(409);
        assertThat(decide(hands.office(), asked, "visa", "").status()).isEqualTo(303);
    }

    @Test
    void onlyTheRightHandsActAndOnlyReadersRead() {
        var asked = request(PRESIDENCY);
        var page = "/derogations/" + asked.id().value();
        for (var reader : List.of(hands.presidency(), hands.of("sg.ci", Function.SG, "CI"), hands.of("aud", Function.AUD, ""),
                hands.of("fp.tg", Function.FP, "TG"))) {
            assertThat(reader.get("/derogations").status()).isEqualTo(200);
            assertThat(reader.get(page).words()).contains(REASON).doesNotContain("Donner le visa");
            assertThat(decide(reader, asked, "visa", "").status()).isEqualTo(403);
            assertThat(decide(reader, asked, "visa-refusal", "Non").status()).isEqualTo(403);
        }
        assertThat(decide(hands.office(), asked, "grant", "").status()).isEqualTo(403);
        assertThat(decide(hands.office(), asked, "refusal", "Non").status()).isEqualTo(403);
        for (var stranger : List.of(hands.of("sys", Function.SYS, ""), hands.of("omd", Function.OMD, "OMD"), hands.of("aut.tg", Function.AUT, "TG"))) {
            assertThat(stranger.get("/derogations").status()).isEqualTo(403);
            assertThat(stranger.get(page).status()).isEqualTo(403);
            assertThat(decide(stranger, asked, "visa", "").status()).isEqualTo(403);
        }
        assertThat(hands.anyone().get(page).location()).startsWith("/sign-in");
        assertThat(derogations.on(SUBJECT)).extracting(Derogation::status).containsExactly(Derogation.Status.REQUESTED);
    }

    @Test
    void forgedUnknownAndPrematureActsChangeNothing() {
        var asked = request(PRESIDENCY);
        var office = hands.office();
        assertThat(office.forge("/derogations/" + asked.id().value() + "/visa", "version", "0", "words", "").status()).isEqualTo(403);
        assertThat(office.get("/derogations/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(office.get("/derogations/nothing").status()).isEqualTo(404);
        assertThat(office.post("/derogations/" + UUID.randomUUID() + "/visa", "version", "0", "words", "").status()).isEqualTo(404);
        assertThat(decide(hands.presidency(), asked, "grant", "").status()).as("before the visa").isEqualTo(409);
        assertThat(office.post("/derogations/" + asked.id().value() + "/visa", "words", "").status()).as("no version").isEqualTo(422);
        assertThat(office.post("/derogations/" + asked.id().value() + "/visa", "version", "8", "words", "").status()).isEqualTo(409);
        assertThat(derogations.on(SUBJECT)).extracting(Derogation::status).containsExactly(Derogation.Status.REQUESTED);
    }

    @Test
    void ofTwoWhoEndorseAndDeclineAtOnceOneWins() throws Exception {
        var asked = request(PRESIDENCY);
        assertThat(ParameterChangesTests.atOnce(
                () -> derogations.endorse(asked.id(), 0, "", OFFICE),
                () -> derogations.decline(asked.id(), 0, "Non", OFFICE))).containsOnlyOnce("won");
    }

    @Test
    void oneDerogationForOneRuleAndOneThing() {
        request(PRESIDENCY);
        assertThatThrownBy(() -> request(PRESIDENCY)).isInstanceOf(DerogationAlreadyOpen.class);
        assertThat(derogations.request(Rule.R_PREP_09, SUBJECT, ABOUT, "/", REASON, PRESIDENCY).open()).isTrue();
        assertThat(derogations.request(Rule.R_PLEN_06, "meeting:other", ABOUT, "/", REASON, PRESIDENCY).open()).isTrue();
    }

    @Test
    void aRuleThatDoesNotAdmitOneTodayIsNotDerogatedFrom() {
        assertThatThrownBy(() -> derogations.request(Rule.R_PREP_04, SUBJECT, ABOUT, "/", REASON, PRESIDENCY))
                .isInstanceOf(DerogationNotAdmitted.class);
    }

    @Test
    void whatIsNoLongerNeededFallsAwayAndMayBeAskedAgain() {
        var asked = request(PRESIDENCY);
        derogations.request(Rule.R_PREP_09, SUBJECT, ABOUT, "/", REASON, PRESIDENCY);
        derogations.lapse(SUBJECT, Set.of(Rule.R_PLEN_06, Rule.R_PLEN_05), PRESIDENCY);
        assertThat(derogations.find(asked.id()).orElseThrow().status()).isEqualTo(Derogation.Status.LAPSED);
        assertThat(derogations.at(Derogation.Status.REQUESTED)).extracting(Derogation::rule).containsExactly(Rule.R_PREP_09);
        assertThat(request(PRESIDENCY).open()).isTrue();
    }

    @Test
    void theOfficeThenThePresidencyAreToldWhatWaits() {
        var asked = request(PRESIDENCY);
        var page = "/derogations/" + asked.id().value();
        assertThat(deciding.of(OFFICE, TODAY)).extracting(Awaited::href).containsExactly(page);
        assertThat(deciding.of(PRESIDENCY, TODAY)).isEmpty();
        derogations.endorse(asked.id(), 0, "", OFFICE);
        assertThat(deciding.of(OFFICE, TODAY)).isEmpty();
        assertThat(deciding.of(PRESIDENCY, TODAY)).extracting(Awaited::href).containsExactly(page);
    }

    @Test
    void whatItIsAboutIsKeptInEveryLanguage() {
        var about = Message.of("charter.derogation.reference", TODAY, new KnownDate("2010-03"), 3, "mot",
                Message.of("charter.title"), Text.french("Réunion"), TODAY.atStartOfDay().toInstant(java.time.ZoneOffset.UTC));
        derogations.request(Rule.R_PLEN_06, "meeting:words", about, "/", REASON, PRESIDENCY);
        assertThat(derogations.on("meeting:words").getFirst().about()).isEqualTo(about);
    }

    private Derogation request(Acting by) {
        return derogations.request(Rule.R_PLEN_06, SUBJECT, ABOUT, "/meetings/essai", REASON, "lettre n° 12", by);
    }

    private Visitor.Page decide(Visitor who, Derogation asked, String act, String words) {
        var version = derogations.find(asked.id()).orElseThrow().version();
        return who.post("/derogations/" + asked.id().value() + "/" + act, "version", "" + version, "words", words);
    }
}
