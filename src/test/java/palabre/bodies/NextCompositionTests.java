package palabre.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Proves;
import palabre.TestClock;
import palabre.Visitor;
import palabre.Visitors;
import palabre.charter.Derogations;
import palabre.charter.Rule;
import palabre.files.Papers;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.journal.Capacity;
import palabre.journal.Function;
import palabre.journal.Journal;
import palabre.meetings.Meetings;
import palabre.members.Accounts;
import palabre.members.AdministrationId;
import palabre.members.Appointments;
import palabre.members.People;
import palabre.store.Mark;
import palabre.ui.KnownDate;
import palabre.ui.Language;
import palabre.ui.Text;

/// The composition for the 6th plenary, from the wishes to the decision and after (AS-06, SM-15); each test goes on from the one before.
@HouseTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NextCompositionTests {

    static final String PAGE = "/group/commissions/composition";
    static final String DRAFT = PAGE + "/draft";
    static final byte[] ACT = Papers.pdf("Procès-verbal, point 9");
    static final String WISHES = PAGE + "/wishes";
    static final AdministrationId ML = new AdministrationId("ML");
    static final AdministrationId SN = new AdministrationId("SN");
    static final AdministrationId CI = new AdministrationId("CI");

    @Autowired Visitors visitors;
    @Autowired Commissions commissions;
    @Autowired Compositions compositions;
    @Autowired Wishes wishes;
    @Autowired Mandates mandates;
    @Autowired Meetings meetings;
    @Autowired Journal journal;
    @Autowired People people;
    @Autowired Appointments appointments;
    @Autowired Accounts accounts;
    @Autowired Derogations derogations;
    @Autowired TestClock clock;

    @Test
    @Order(1)
    void anAuthorityIsAskedForItsWishesAndExpressesThem() {
        var togo = visitors.as("aut.tg");
        assertThat(togo.get("/").words()).contains("Vos vœux pour la composition des commissions");
        assertThat(togo.get(WISHES).words()).contains("attendus le 4 janvier 2027 au plus tard", "vœu non exprimé", "0 sur 22");
        assertThat(togo.post(WISHES, wish("0", "COM2", "COM3", "COM1")).status()).isEqualTo(303);
        assertThat(togo.get("/").words()).doesNotContain("Vos vœux pour la composition");
        assertThat(togo.get(WISHES).words()).contains("1 sur 22", "Modifier ce vœu", "Notre équipe développe");
        assertThat(wishes.on(2)).singleElement().satisfies(wish -> assertThat(wish.rank(new CommissionId("COM3"))).isEqualTo(2));
        assertThat(journal.of("composition:2", 5)).extracting(Journal.Entry::act).contains("WishExpressed");
    }

    @Test
    @Order(2)
    void aWishChangesUntilTheAdoptionAndTwoWhoChangeItAtOnceAreToldSo() {
        var togo = visitors.as("aut.tg");
        assertThat(togo.post(WISHES, wish("0", "COM3", "COM2", "COM1")).status()).isEqualTo(409);
        assertThat(togo.post(WISHES, wish("1", "COM3", "COM2", "COM1")).status()).isEqualTo(303);
        assertThat(wishes.on(2).getFirst().rank(new CommissionId("COM3"))).isEqualTo(1);
    }

    @Test
    @Order(3)
    void aWishThatRanksBadlyOrSaysNothingComesBack() {
        var senegal = visitors.as("aut.sn");
        assertThat(senegal.post(WISHES, wish("0", "COM2", "COM2", "COM1"))).satisfies(page -> {
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.words()).contains("La commission 2 est déjà choisie plus haut.");
        });
        assertThat(senegal.post(WISHES, wish("0", "COM2", "", "COM1")).words()).contains("Choisissez une commission, 2e choix.");
        assertThat(senegal.post(WISHES, wish("0", "COM2", "COM9", "COM1")).status()).isEqualTo(404);
        assertThat(senegal.post(WISHES, "version", "0", "first", "COM1", "second", "COM2", "third", "COM3", "motive", "a\u0000b").status()).isEqualTo(422);
        assertThat(senegal.post(WISHES, "version", "0", "first", "COM1", "second", "COM2", "third", "COM3", "motive", " ").status()).isEqualTo(422);
        assertThat(senegal.forge(WISHES, wish("0", "COM2", "COM3", "COM1")).status()).isEqualTo(403);
        assertThat(wishes.on(2)).hasSize(1);
    }

    @Test
    @Order(4)
    @Proves(Rule.R_COM_21)
    void wishesAreForThoseWhoDecideOverTheirOwnCountryAndNeverPublic() {
        for (var wrong : List.of("fp.tg", "sg.ci", "pres.ci", "brrc")) {
            assertThat(visitors.as(wrong).post(WISHES, wish("0", "COM2", "COM3", "COM1")).status()).as(wrong).isEqualTo(403);
        }
        for (var wrong : List.of("ass.gh", "vp", "sys")) {
            assertThat(visitors.as(wrong).get(WISHES).status()).as(wrong).isEqualTo(403);
            assertThat(visitors.as(wrong).get(DRAFT).status()).as(wrong).isEqualTo(403);
        }
        assertThat(visitors.anyone().get(WISHES).location()).isEqualTo("/sign-in");
        assertThat(visitors.anyone().get("/group/com3").words()).doesNotContain("Notre équipe développe").doesNotContain("vœu");
        assertThat(visitors.as("fp.tg").get(WISHES).words()).contains("Notre équipe développe");
        assertThat(visitors.as("fp.sn").get(WISHES).words()).doesNotContain("Notre équipe développe").doesNotContain("Togo");
        assertThat(visitors.as("fp.sn").get(DRAFT).status()).isEqualTo(403);
        for (var right : List.of("sg.ci", "pres.ci", "brrc", "aut.sn")) {
            assertThat(visitors.as(right).get(WISHES).words()).as(right).contains("Notre équipe développe", "vœu non exprimé");
        }
        var lead = visitors.as("aut.ci");
        assertThat(lead.get(WISHES).words()).contains("aucun vœu n’est attendu");
        assertThat(lead.get("/").words()).doesNotContain("Vos vœux pour la composition");
        var refused = lead.post(WISHES, wish("0", "COM2", "COM3", "COM1"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("R-COM-21");
    }

    @Test
    @Order(5)
    void theEditorBeginsWithWhatHoldsAndShowsWishesAndBalance() {
        var editor = visitors.as("sg.ci").get(DRAFT);
        assertThat(editor.document().select("select[name=place.SN] option[selected]").val()).isEqualTo("COM2");
        assertThat(editor.document().select("li.seat:has(#place-TG)").text()).contains("fr · Ouest · côtier", "vœux 3, 2, 1");
        assertThat(editor.document().select("li.seat:has(#place-SN)").text()).contains("vœu non exprimé");
        assertThat(editor.document().select(".seat.fixed").eachText()).hasSize(3).allSatisfy(lead -> assertThat(lead).contains("Côte d’Ivoire"));
        assertThat(editor.document().select(".seat.fixed :is(button, select, input)")).isEmpty();
        assertThat(editor.document().select("[data-count=\"COM1 all\"]").text()).isEqualTo("9");
        assertThat(editor.document().select("[data-count=\"COM3 1\"]").text()).isEqualTo("1");
        assertThat(visitors.as("brrc").get(DRAFT).document().select("select[name^=place]")).isEmpty();
        assertThat(visitors.as("aut.sn").get(DRAFT).document().select("select[name^=place]")).isEmpty();
    }

    @Test
    @Order(6)
    void aProposalFillsTheFormAndKeepsNothing() {
        var form = new ArrayList<>(List.of("version", "0", "propose", "yes", "place.SN", "COM1"));
        var proposed = visitors.as("sg.ci").post(DRAFT, form.toArray(String[]::new));
        assertThat(proposed.status()).isEqualTo(200);
        assertThat(proposed.words()).contains("Répartition proposée, pas encore enregistrée", "Aucun pays non affecté");
        assertThat(proposed.document().select("select[name=place.SN] option[selected]").val()).as("not moved").isEqualTo("COM1");
        assertThat(proposed.document().select("select[name=place.TG] option[selected]").val()).as("its first choice").isEqualTo("COM3");
        assertThat(compositions.draft()).isEmpty();
        assertThat(visitors.as("fp.tg").post(DRAFT, form.toArray(String[]::new)).status()).isEqualTo(403);
    }

    @Test
    @Order(7)
    void theRegionalOfficeGivesItsVisaOnceAndItFallsWithTheNextChange() {
        var sg = visitors.as("sg.ci");
        assertThat(sg.post(DRAFT, exchanged("0")).status()).isEqualTo(303);
        var brrc = visitors.as("brrc");
        assertThat(brrc.get("/").words()).contains("Donner le visa au projet de composition");
        for (var wrong : List.of("sg.ci", "pres.ci", "aut.sn", "ass.gh", "sys")) {
            assertThat(visitors.as(wrong).post(DRAFT + "/visa", "version", "1").status()).as(wrong).isEqualTo(403);
        }
        assertThat(brrc.post(DRAFT + "/visa", "version", "1").status()).isEqualTo(303);
        assertThat(brrc.post(DRAFT + "/visa", "version", "2").status()).isEqualTo(409);
        assertThat(sg.get(DRAFT).words()).contains("Contrôlé, visa donné");
        assertThat(brrc.get("/").words()).doesNotContain("Donner le visa au projet de composition");

        assertThat(sg.post(DRAFT, exchanged("2")).status()).isEqualTo(303);
        assertThat(sg.get(DRAFT).words()).contains("Visa pas encore donné");
        assertThat(journal.of("composition:2", 9)).extracting(Journal.Entry::act).contains("CompositionPrepared", "CompositionEndorsed");
    }

    @Test
    @Order(8)
    void whoPreparedDoesNotGiveTheVisaInAnotherCapacity() {
        var prepared = people.withMail("sg.ci@demo.example").orElseThrow();
        appointments.appoint(prepared.id(), Function.BRRC, "BRRC", LocalDate.of(2020, 1, 1), null, "test", Actor.PALABRE);
        var both = visitors.as("sg.ci").actingAs("BRRC:BRRC");
        assertThat(both.get(DRAFT).words()).contains("ne viennent pas de la même personne");
        var refused = both.post(DRAFT + "/visa", "version", "3");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("ne viennent pas de la même personne");
    }

    @Test
    @Order(9)
    @Proves({Rule.R_COM_20, Rule.R_COM_22})
    void thePlenaryToComeCannotHaveAdoptedAndOnceItSitsItsDecisionIsEntered() {
        var presidency = visitors.as("pres.ci");
        var early = presidency.upload(DRAFT + "/adoption", "act", "pv.pdf", ACT, decision("6", "2026-12-14", "2027-02-05"));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.words()).contains("La 6e réunion du GTR-DI ne s’est pas tenue", "R-COM-22");

        clock.set(LocalDate.of(2027, 2, 3));
        var sixth = meetings.all().stream().filter(one -> one.plenary() && one.dates().first().equals(LocalDate.of(2027, 2, 3))).findFirst().orElseThrow();
        assertThat(presidency.post(sixth.id().path() + "/opening", "chair", "M. Kouadjo", "coChair", "M. Danhoui").status()).isEqualTo(303);
        clock.set(LocalDate.of(2027, 2, 5));
        presidency = visitors.as("pres.ci");
        assertThat(presidency.get(DRAFT).document().select("#plenary option").eachText()).startsWith("6e réunion du GTR-DI");
        assertThat(presidency.upload(DRAFT + "/adoption", "act", "pv.pdf", ACT, decision("6", "2027-02-02", "2027-02-05")).status()).as("the day before it opened").isEqualTo(409);
        for (var wrong : List.of("sg.ci", "brrc", "aut.sn", "fp.sn", "ass.gh", "vp", "sys")) {
            assertThat(visitors.as(wrong).post(DRAFT + "/adoption", decision("6", "2027-02-05", "2027-02-05")).status()).as(wrong).isEqualTo(403);
        }
        var adopted = presidency.upload(DRAFT + "/adoption", "act", "pv.pdf", ACT, decision("6", "2027-02-05", "2027-02-05"));
        assertThat(adopted.status()).isEqualTo(303);
        assertThat(adopted.location()).isEqualTo(PAGE + "/versions/2");
        assertThat(presidency.take(PAGE + "/versions/2/act").body()).isEqualTo(ACT);
        assertThat(presidency.get(PAGE + "/versions/2").document().select("a[href$=/versions/2/act]").text()).isEqualTo("pv.pdf");
        for (var wrong : List.of("sys", "obs.cnuced", "exp.sn", "ptf.demo")) {
            assertThat(visitors.as(wrong).get(PAGE + "/versions/2/act").status()).as(wrong).isEqualTo(403);
        }
        assertThat(visitors.anyone().get(PAGE + "/versions/2/act").location()).isEqualTo("/sign-in");
        assertThat(visitors.anyone().get(PAGE + "/versions/2").document().select("a[href$=/act]")).isEmpty();
        assertThat(presidency.get(PAGE + "/versions/1/act").status()).as("told without its act").isEqualTo(404);
        var version = visitors.anyone().get(PAGE + "/versions/2");
        assertThat(version.words()).contains("Adoptée par la 6e réunion du GTR-DI, en vigueur depuis le 5 février 2027", "point 9", "Visa pas encore donné");
        assertThat(version.document().select("#moved ~ * tbody tr, section[aria-labelledby=moved] tbody tr").eachText())
                .containsExactly("Mali Commission 3 Commission 2", "Sénégal Commission 2 Commission 3");
        assertThat(visitors.anyone().get(PAGE + "/versions/9").status()).isEqualTo(404);
    }

    @Test
    @Order(10)
    void meetingsOfThePastStillShowTheCompositionOfTheirDate() {
        for (var meeting : meetings.all().stream().filter(one -> one.commission().map(CommissionId::code).filter("COM2"::equals).isPresent()).toList()) {
            var page = visitors.anyone().get(meeting.id().path()).document().select("#seated").text();
            if (meeting.dates().first().getYear() < 2027) {
                assertThat(page).as(meeting.dates().toString()).contains("version 1", "Sénégal").doesNotContain("Mali");
            }
        }
        assertThat(visitors.anyone().get("/group/com2").words()).contains("Mali", "Version 2", "Arrivées : Mali", "Départs : Sénégal");
    }

    @Test
    @Order(11)
    void theVisaMayBeNotedAfterThePlenaryByAnotherHand() {
        assertThat(visitors.as("pres.ci").post(PAGE + "/versions/2/visa").status()).isEqualTo(403);
        assertThat(visitors.as("brrc2").post(PAGE + "/versions/2/visa").status()).isEqualTo(303);
        assertThat(visitors.anyone().get(PAGE + "/versions/2").words()).contains("Visa donné");
        assertThat(visitors.as("brrc").post(PAGE + "/versions/2/visa").status()).isEqualTo(409);
        assertThat(visitors.as("brrc").post(PAGE + "/versions/7/visa").status()).isEqualTo(404);
    }

    @Test
    @Order(11)
    void aVersionIsTakenAwayAsWordPdfAndSpreadsheetWithItsDate() {
        for (var kind : List.of("docx", "pdf", "xlsx")) {
            var taken = visitors.anyone().get(PAGE + "/versions/2/table." + kind);
            assertThat(taken.status()).as(kind).isEqualTo(200);
            assertThat(taken.answer().headers().firstValue("Content-Disposition").orElse("")).contains("composition-des-commissions-2." + kind);
        }
        assertThat(visitors.anyone().get(PAGE + "/versions/2/table.odt").status()).isEqualTo(404);
        assertThat(visitors.anyone().get(PAGE + "/versions/9/table.pdf").status()).isEqualTo(404);
    }

    @Test
    @Order(12)
    void theWishesOfTheNextCompositionBeginAnewAndThoseOfTheLastNoLongerChange() {
        assertThat(compositions.season().composition()).isEqualTo(3);
        assertThat(wishes.on(2)).isNotEmpty();
        var closed = visitors.as("aut.tg").post(WISHES, wish("0", "COM2", "COM3", "COM1"));
        assertThat(closed.status()).isEqualTo(409);
        assertThat(closed.words()).contains("Les vœux ne sont pas ouverts");
    }

    @Test
    @Order(13)
    @Proves(Rule.R_COM_21)
    void whenTheLeadChangesTheNewOneSitsInAllAndTheOldOneWaitsForACommission() {
        mandates.begin(Mandate.Kind.LEAD, SN, new KnownDate("2027-06-01"),
                Founding.told(Text.french("Décision n° 4 de la Conférence"), "test", Mark.VERIFIED), null, Actor.PALABRE);
        clock.set(LocalDate.of(2027, 6, 2));
        var before = commissions.compositionOn(LocalDate.of(2027, 5, 31)).orElseThrow();
        assertThat(before.of(CI)).hasSize(3);
        var after = commissions.compositionOn(LocalDate.of(2027, 6, 1)).orElseThrow();
        assertThat(after.of(SN)).hasSize(3);
        assertThat(after.of(CI)).isEmpty();
        assertThat(visitors.anyone().get(PAGE).words()).contains("À régler", "Côte d’Ivoire n’est dans aucune commission.");
    }

    @Test
    @Order(14)
    @Proves({Rule.R_COM_21, Rule.R_COM_22})
    void theOldLeadIsSettledBeforeTheNextPlenaryByDerogationOnly() {
        var presidency = senegal("presidence.sn@test.example", Function.PRES);
        var secretariat = senegal("secretariat.sn@test.example", Function.SG);
        var form = new ArrayList<>(List.of("version", "0", "place.CI", "COM1"));
        commissions.compositionOn(LocalDate.of(2027, 6, 2)).orElseThrow().members().forEach((commission, seated) ->
                seated.stream().filter(one -> !one.equals(SN)).forEach(one -> form.addAll(List.of("place." + one.iso(), commission.code()))));
        assertThat(secretariat.post(DRAFT, form.toArray(String[]::new)).status()).isEqualTo(303);
        var early = presidency.post(DRAFT + "/revision", "version", "1", "since", "2027-06-02");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.words()).contains("ne se révise que par dérogation accordée", "R-COM-22");

        assertThat(secretariat.post(DRAFT + "/derogation", "reason", "trop court").status()).isEqualTo(422);
        assertThat(visitors.as("aut.tg").post(DRAFT + "/derogation", "reason", "L’ancien pays leader attend sa commission.").status()).isEqualTo(403);
        assertThat(secretariat.post(DRAFT + "/derogation", "reason", "L’ancien pays leader attend sa commission.").status()).isEqualTo(303);
        var asked = derogations.on("composition:3").getFirst();
        assertThat(presidency.post(DRAFT + "/revision", "version", "1", "since", "2027-06-02").status()).isEqualTo(409);
        derogations.endorse(asked.id(), 0, "Vu", new Acting(UUID.randomUUID(), "BRRC", new Capacity(Function.BRRC, "BRRC")));
        derogations.grant(asked.id(), 1, "Accordée", new Acting(UUID.randomUUID(), "Présidence", new Capacity(Function.PRES, "SN")));

        assertThat(secretariat.post(DRAFT + "/revision", "version", "1", "since", "2027-06-02").status()).isEqualTo(403);
        assertThat(presidency.post(DRAFT + "/revision", "version", "1", "since", "2027-06-01").status()).as("before it was granted").isEqualTo(409);
        assertThat(presidency.post(DRAFT + "/revision", "version", "1", "since", "").status()).isEqualTo(422);
        assertThat(presidency.post(DRAFT + "/revision", "version", "1", "since", "2027-06-02").status()).isEqualTo(303);
        assertThat(commissions.compositionOn(LocalDate.of(2027, 6, 2)).orElseThrow().of(CI)).containsExactly(new CommissionId("COM1"));
        assertThat(visitors.anyone().get(PAGE).words()).contains("Révisée par dérogation entre deux plénières").doesNotContain("À régler");
        assertThat(visitors.anyone().get(PAGE + "/versions/3").words()).contains("L’ancien pays leader attend sa commission.");
    }

    private Visitor senegal(String mail, Function function) {
        var person = people.register("Mme", "Personne", mail, Language.FR);
        accounts.open(person.id(), Accounts.sealed(Visitors.PASSWORD), Actor.PALABRE);
        appointments.appoint(person.id(), function, "SN", LocalDate.of(2020, 1, 1), null, "test", Actor.PALABRE);
        return visitors.anyone().signIn(mail, Visitors.PASSWORD);
    }

    private static String[] wish(String version, String first, String second, String third) {
        return new String[] {"version", version, "first", first, "second", second, "third", third, "motive", "Notre équipe développe déjà ces échanges."};
    }

    private static String[] decision(String plenary, String decided, String from) {
        return new String[] {"version", "3", "plenary", plenary, "minutes", "Procès-verbal de la 6e réunion, point 9", "decided", decided, "from", from};
    }

    /// Senegal and Mali exchanged, everything else unchanged.
    private String[] exchanged(String version) {
        var form = new ArrayList<>(List.of("version", version));
        Map<CommissionId, Set<AdministrationId>> members = new TreeMap<>(compositions.adopted().getLast().members());
        members.forEach((commission, seated) -> seated.stream().filter(one -> !one.equals(CI)).forEach(one ->
                form.addAll(List.of("place." + one.iso(), one.equals(SN) ? "COM3" : one.equals(ML) ? "COM2" : commission.code()))));
        return form.toArray(String[]::new);
    }
}
