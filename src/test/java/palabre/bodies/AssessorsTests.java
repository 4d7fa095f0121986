package palabre.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.HouseTest;
import palabre.Proves;
import palabre.TestClock;
import palabre.Visitor;
import palabre.Visitors;
import palabre.charter.Derogation;
import palabre.charter.Derogations;
import palabre.charter.Rule;
import palabre.files.Papers;
import palabre.journal.Function;
import palabre.members.AdministrationId;

/// Assessors rotate and rapporteurs are relieved, at the sixth plenary of the demonstration (AS-07, AS-22); each test goes on from the one before.
@HouseTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AssessorsTests {

    static final String PAGE = "/group/assessors";
    static final String TEAM = "/group/rapporteurs";

    @Autowired Visitors visitors;
    @Autowired Mandates mandates;
    @Autowired Interims interims;
    @Autowired Derogations derogations;
    @Autowired PlenariesHeld plenaries;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    @Test
    @Order(1)
    @Proves(Rule.R_SG_02)
    void beforeThePlenaryOpensNobodyIsDesignatedAndCountriesMayOffer() {
        var page = visitors.anyone().get(PAGE);
        assertThat(page.words()).contains("Prochaine désignation", "Assesseur sortant", "Le pays leader n’est pas éligible", "jamais");
        assertThat(page.document().select("form[action^=/group/assessors]")).isEmpty();

        var early = visitors.as("pres.ci").post(PAGE + "/designation", choice("0", "TG", "CG"));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.words()).contains("après son ouverture et avant sa clôture", "R-SG-02");
        assertThat(visitors.as("pres.ci").post(TEAM, team("0")).status()).isIn(409, 422);

        assertThat(visitors.as("fp.tg").post(PAGE + "/candidature").status()).isEqualTo(303);
        assertThat(visitors.as("aut.tg").get(PAGE).words()).contains("Candidature présentée");
        assertThat(visitors.as("fp.gh").post(PAGE + "/candidature").status()).isEqualTo(409);
        for (var wrong : new String[] {"sg.ci", "ass.gh", "brrc", "sys"}) {
            assertThat(visitors.as(wrong).post(PAGE + "/candidature").status()).as(wrong).isEqualTo(403);
        }
        assertThat(visitors.anyone().post(PAGE + "/candidature").location()).isEqualTo("/sign-in");
    }

    @Test
    @Order(2)
    @Proves({Rule.R_SG_04, Rule.R_PLEN_20})
    void aPlenaryPutOffLeavesAssessorsAndRapporteursInOffice() {
        var sixth = plenaries.plenaries().getLast().path();
        var presidency = visitors.as("pres.ci");
        assertThat(presidency.post(sixth + "/postponement", "first", "2027-02-17", "last", "2027-02-19", "reason", "Report demandé par l’hôte").status())
                .isEqualTo(303);
        presidency.post(sixth + "/host-decision", "taker", "PRESIDENCY", "on", "2026-12-10", "reference", "Lettre 12");
        visitors.as("brrc").post(sixth + "/host-visa");
        assertThat(presidency.post(sixth + "/confirmation").status()).isEqualTo(303);

        clock.set(LocalDate.of(2027, 2, 10));
        assertThat(visitors.as("ass.gh").get("/account").words()).contains("assesseur");
        assertThat(visitors.as("rap1").get("/account").words()).contains("rapporteur");
        assertThat(mandates.on(Mandate.Kind.ASSESSOR, LocalDate.of(2027, 2, 10))).extracting(Mandate::holder).containsExactly("GA", "GH");
        assertThat(visitors.anyone().get("/group/sg").words()).contains("Gabon depuis le 7 février 2025", "Ghana depuis le 7 février 2025");
    }

    @Test
    @Order(3)
    @Proves(Rule.R_PLEN_20)
    void theTeamEnteredAtTheOpeningRelievesTheOneBefore() {
        clock.set(LocalDate.of(2027, 2, 17));
        var sixth = plenaries.plenaries().getLast().path();
        var presidency = visitors.as("pres.ci");
        assertThat(presidency.post(sixth + "/opening", "chair", "M. Kouadjo", "coChair", "M. Danhoui").status()).isEqualTo(303);
        assertThat(visitors.as("rap1").get("/account").words()).contains("rapporteur");

        var options = presidency.get(TEAM).document().select("#member0 option");
        var togo = options.stream().filter(one -> one.text().startsWith("Togo")).findFirst().orElseThrow().val();
        var mali = options.stream().filter(one -> one.text().startsWith("Mali")).findFirst().orElseThrow().val();
        for (var wrong : new String[] {"sg.ci", "ass.gh", "fp.tg", "aut.tg", "brrc", "sys", "rap1"}) {
            assertThat(visitors.as(wrong).post(TEAM, team(togo, mali)).status()).as(wrong).isEqualTo(403);
        }
        assertThat(visitors.anyone().forge(TEAM, team(togo, mali)).status()).isIn(303, 403);
        assertThat(presidency.post(TEAM, team(togo, "")).status()).isEqualTo(409);
        assertThat(presidency.post(TEAM, team(togo, togo)).words()).contains("au moins 2 personnes", "R-PLEN-18");
        assertThat(presidency.post(TEAM, team(togo, "ML 00000000-0000-0000-0000-000000000000")).status()).isEqualTo(422);
        assertThat(presidency.post(TEAM, team(togo, "forged")).status()).isEqualTo(422);
        assertThat(mandates.on(Mandate.Kind.RAPPORTEUR, LocalDate.of(2027, 2, 17))).hasSize(3);

        var before = visitors.as("rap1");
        assertThat(presidency.post(TEAM, team(togo, mali)).status()).isEqualTo(303);
        assertThat(mandates.on(Mandate.Kind.RAPPORTEUR, LocalDate.of(2027, 2, 17))).extracting(Mandate::holder).containsExactly("ML", "TG");
        assertThat(before.post(PAGE + "/proposal", choice("0", "TG", "CG")).status()).isEqualTo(403);
        assertThat(visitors.as("fp.tg").actingAs("RAP:TG").get("/account").words()).contains("rapporteur");
        assertThat(presidency.post(TEAM, team(togo, mali)).status()).isEqualTo(409);
        assertThat(visitors.anyone().get(TEAM).words()).contains("Mali depuis le 17 février 2027").doesNotContain("Dzidzonu");
    }

    @Test
    @Order(4)
    @Proves({Rule.R_SG_02, Rule.R_SG_05})
    void theRapporteurProposesAndTheRulesAnswer() {
        var rapporteur = visitors.as("fp.tg").actingAs("RAP:TG");
        refused(rapporteur, "Assesseur sortant : non rééligible pour le mandat suivant", "R-SG-05", "GH", "TG");
        refused(rapporteur, "Le pays leader n’est pas éligible", "R-SG-02", "CI", "TG");
        refused(rapporteur, "n’est pas membre active", "R-SG-02", "GQ", "TG");
        refused(rapporteur, "Deux pays sont requis", "R-SG-05", "TG", "");
        refused(rapporteur, "Deux pays sont requis", "R-SG-05", "TG", "TG");
        refused(rapporteur, "Deux pays sont requis", "R-SG-05", "TG", "BRRC");
        refused(rapporteur, "Deux pays sont requis", "R-SG-05", "TG", "CG", "ML");
        assertThat(rapporteur.post(PAGE + "/proposal", "version", "0", "chosen", "TG", "chosen", "ML", "minutes", " ").status()).isEqualTo(422);

        assertThat(rapporteur.post(PAGE + "/proposal", choice("0", "TG", "ML")).status()).isEqualTo(303);
        assertThat(rapporteur.post(PAGE + "/proposal", choice("0", "TG", "CG")).status()).as("someone changed it meanwhile").isEqualTo(409);
        assertThat(visitors.anyone().get(PAGE).words()).doesNotContain("Proposition");
        assertThat(visitors.as("pres.ci").get(PAGE).words()).contains("Proposition", "n’ont jamais été assesseurs");
        assertThat(rapporteur.post(PAGE + "/designation", choice("1", "TG", "CG")).status()).isEqualTo(403);
    }

    @Test
    @Order(5)
    @Proves({Rule.R_SG_02, Rule.R_SG_04, Rule.R_SG_05})
    void theDesignationEndsTheOldMandatesAtThatMinuteAndRightsFollowAtTheNextRequest() {
        for (var wrong : new String[] {"sg.ci", "ass.gh", "fp.tg", "aut.tg", "brrc", "sys"}) {
            assertThat(visitors.as(wrong).post(PAGE + "/designation", choice("1", "TG", "CG")).status()).as(wrong).isEqualTo(403);
        }
        var ghana = visitors.as("ass.gh");
        assertThat(ghana.get("/account").words()).contains("assesseur");
        var derogations = ghana.get("/derogations").status();

        var presidency = visitors.as("pres.ci");
        assertThat(presidency.post(PAGE + "/designation", choice("0", "TG", "CG")).status()).as("not the proposal as it stands").isEqualTo(409);
        assertThat(presidency.post(PAGE + "/designation", choice("1", "TG", "CG")).status()).isEqualTo(303);
        assertThat(presidency.post(PAGE + "/designation", choice("2", "ML", "SN")).status()).isEqualTo(409);

        assertThat(ghana.get("/account").words()).doesNotContain("assesseur");
        assertThat(derogations).isEqualTo(200);
        assertThat(visitors.as("fp.tg").actingAs("ASS:TG").get("/account").words()).contains("assesseur");
        assertThat(mandates.of(Function.ASS, LocalDate.of(2027, 2, 17))).containsExactlyInAnyOrder(new AdministrationId("TG"), new AdministrationId("CG"));
        assertThat(sql.sql("select act from journal.entry where subject = 'organ:SG' order by number desc limit 1").query(String.class).single())
                .isEqualTo("AssessorsDesignated");
    }

    @Test
    @Order(6)
    @Proves(Rule.R_SG_02)
    void theRegionalOfficeGivesItsVisaAndKeepsItsSeat() {
        assertThat(visitors.as("pres.ci").post(PAGE + "/visa", "note", "").status()).isEqualTo(403);
        var office = visitors.as("brrc");
        assertThat(office.post(PAGE + "/visa", "reserved", "true", "note", "").status()).isEqualTo(422);
        assertThat(office.post(PAGE + "/visa", "note", "").status()).isEqualTo(303);
        assertThat(office.post(PAGE + "/visa", "note", "").status()).isEqualTo(409);
        assertThat(office.get(PAGE).words()).contains("Visa donné");
        for (var act : new String[] {"assessors", "rapporteurs"}) {
            for (var kind : new String[] {"docx", "pdf"}) {
                var paper = office.take("/group/plenaries/6/" + act + "." + kind);
                assertThat(paper.statusCode()).as(act + kind).isEqualTo(200);
                assertThat(paper.headers().firstValue("Content-Disposition").orElse("")).contains(act.equals("assessors") ? "assesseurs" : "rapporteurs");
            }
            assertThat(visitors.as("sys").get("/group/plenaries/6/" + act + ".pdf").status()).isEqualTo(403);
            assertThat(visitors.anyone().get("/group/plenaries/6/" + act + ".pdf").location()).isEqualTo("/sign-in");
            assertThat(office.get("/group/plenaries/4/" + act + ".pdf").status()).as("none was entered here").isEqualTo(404);
        }

        var seat = mandates.on(Mandate.Kind.PERMANENT_SEAT, LocalDate.of(2027, 2, 17)).getFirst();
        assertThat(office.get("/group/mandates").document().select("a[href*=" + seat.id().value() + "]")).isEmpty();
        for (var hand : new String[] {"brrc", "pres.ci", "sg.ci", "sys"}) {
            assertThat(visitors.as(hand).post("/group/mandates/" + seat.id().value() + "/annulment", "reason", "Retrait").status()).as(hand).isEqualTo(403);
        }
        assertThat(mandates.on(Mandate.Kind.PERMANENT_SEAT, LocalDate.of(2027, 2, 17))).hasSize(1);
    }

    @Test
    @Order(7)
    void aDesignationEnteredByMistakeIsTakenBackWhilePlenarySits() {
        var togo = mandates.on(Mandate.Kind.ASSESSOR, LocalDate.of(2027, 2, 17)).getFirst();
        var path = "/group/mandates/" + togo.id().value() + "/annulment";
        assertThat(visitors.as("brrc").post(path, "reason", "Erreur").status()).isEqualTo(403);
        assertThat(visitors.as("pres.ci").post(path, "reason", "Erreur de saisie").status()).isEqualTo(303);
        assertThat(mandates.on(Mandate.Kind.ASSESSOR, LocalDate.of(2027, 2, 17))).extracting(Mandate::holder).containsExactly("GA", "GH");
        assertThat(visitors.as("pres.ci").post(PAGE + "/designation", choice("4", "TG", "CG")).status()).isEqualTo(303);
        var sixth = plenaries.plenaries().getLast().path();
        assertThat(visitors.as("pres.ci").post(sixth + "/closing").status()).isEqualTo(303);
        var settled = mandates.on(Mandate.Kind.ASSESSOR, LocalDate.of(2027, 2, 17)).getFirst();
        assertThat(visitors.as("pres.ci").post("/group/mandates/" + settled.id().value() + "/annulment", "reason", "Trop tard").status()).isEqualTo(409);
    }

    @Test
    @Order(8)
    @Proves(Rule.R_SG_01)
    void theSeatOfACountrySuspendedIsVacant() {
        sql.sql("""
                insert into members.membership (administration, number, since, since_day, standing, note, source, mark)
                values ('TG', 9, '2027-02-18', '2027-02-18', 'SUSPENDED', '{}', 'test', 'V')
                """).update();
        clock.set(LocalDate.of(2027, 2, 18));
        assertThat(mandates.of(Function.ASS, LocalDate.of(2027, 2, 18))).containsExactly(new AdministrationId("CG"));
        assertThat(visitors.anyone().get("/group/sg").words()).contains("siège vacant");
        assertThat(visitors.as("fp.tg").actingAs("ASS:TG").get("/account").words()).doesNotContain("assesseur");
        assertThat(visitors.as("pres.ci").get("/").words()).contains("Siège d’assesseur vacant", "Togo ne siège plus");
    }

    @Test
    @Order(9)
    @Proves({Rule.R_SG_01, Rule.R_SG_02})
    void theVacantSeatIsFilledForATimeByDerogationOnly() {
        var presidency = visitors.as("pres.ci");
        var seat = interims.vacancies().getFirst().seat().id().value().toString();
        var asked = new String[] {"seat", seat, "country", "BJ", "reason", "Le Togo est suspendu jusqu’à nouvel ordre."};
        for (var wrong : new String[] {"sg.ci", "ass.gh", "fp.bj", "aut.bj", "brrc", "sys", "rap1"}) {
            assertThat(visitors.as(wrong).post(PAGE + "/interim/derogation", asked).status()).as(wrong).isEqualTo(403);
            assertThat(visitors.as(wrong).post(PAGE + "/interim", "seat", seat, "act", "Décision n° 12").status()).as(wrong).isEqualTo(403);
        }
        assertThat(visitors.anyone().forge(PAGE + "/interim", "seat", seat, "act", "Décision n° 12").status()).isEqualTo(403);
        assertThat(presidency.post(PAGE + "/interim", "seat", seat, "act", "Décision n° 12").words()).contains("que par dérogation accordée", "R-SG-02");
        assertThat(presidency.post(PAGE + "/interim/derogation", "seat", seat, "country", "BJ", "reason", "court").status()).isEqualTo(422);
        assertThat(presidency.post(PAGE + "/interim/derogation", "seat", seat, "country", "zz", "reason", "Le Togo est suspendu jusqu’à nouvel ordre.").status()).isEqualTo(422);
        for (var barred : new String[] {"CI", "CG", "TG", "GQ"}) {
            assertThat(presidency.post(PAGE + "/interim/derogation", "seat", seat, "country", barred, "reason", "Le Togo est suspendu jusqu’à nouvel ordre.").status())
                    .as(barred).isEqualTo(409);
        }
        assertThat(presidency.post(PAGE + "/interim/derogation", asked).status()).isEqualTo(303);
        assertThat(presidency.post(PAGE + "/interim/derogation", asked).words()).contains("déjà pressenti");
        assertThat(presidency.post(PAGE + "/interim", "seat", seat, "act", "Décision n° 12").status()).isEqualTo(409);
        var open = derogations.at(Derogation.Status.REQUESTED).stream().filter(one -> one.rule() == Rule.R_SG_02).findFirst().orElseThrow();
        assertThat(visitors.as("brrc").post("/derogations/" + open.id().value() + "/visa", "version", "0", "words", "").status()).isEqualTo(303);
        assertThat(presidency.post("/derogations/" + open.id().value() + "/grant", "version", "1", "words", "").status()).isEqualTo(303);

        assertThat(presidency.post(PAGE + "/interim", "seat", seat, "act", " ").status()).isEqualTo(422);
        assertThat(presidency.upload(PAGE + "/interim", "scan", "decision.pdf", Papers.pdf("Décision n° 12"), "seat", seat, "act", "Décision n° 12").status()).isEqualTo(303);
        assertThat(mandates.seated()).extracting(Mandate::holder).containsExactlyInAnyOrder("CG", "BJ");
        assertThat(interims.vacancies()).isEmpty();
        assertThat(visitors.anyone().get("/group/sg").words()).contains("Assesseur par intérim", "Bénin").doesNotContain("siège vacant");
        assertThat(visitors.as("fp.bj").actingAs("ASS:BJ").get("/account").words()).contains("assesseur");
        assertThat(mandates.rotation().turns().stream().filter(turn -> turn.country().iso().equals("BJ")).findFirst().orElseThrow().bar())
                .as("an interim is no mandate").isNull();
    }

    @Test
    @Order(10)
    @Proves(Rule.R_SG_02)
    void theInterimIsOverWhenTheCountryIsBack() {
        sql.sql("""
                insert into members.membership (administration, number, since, since_day, standing, note, source, mark)
                values ('TG', 10, '2027-02-20', '2027-02-20', 'ACTIVE', '{}', 'test', 'V')
                """).update();
        var benin = visitors.as("fp.bj").actingAs("ASS:BJ");
        clock.set(LocalDate.of(2027, 2, 20));
        assertThat(mandates.seated()).extracting(Mandate::holder).containsExactlyInAnyOrder("CG", "TG");
        assertThat(benin.get("/account").words()).doesNotContain("assesseur");
        assertThat(visitors.as("fp.tg").actingAs("ASS:TG").get("/account").words()).contains("assesseur");
    }

    @Test
    @Order(11)
    void theActIsBroughtOnceForAllItsMandatesByWhoEnteredThem() {
        var congo = mandates.on(Mandate.Kind.ASSESSOR, LocalDate.of(2027, 2, 20)).getFirst();
        var path = "/group/mandates/" + congo.id().value() + "/act";
        var minutes = Papers.pdf("Procès-verbal, point 12");
        for (var wrong : new String[] {"sg.ci", "ass.gh", "fp.tg", "aut.tg", "brrc", "sys"}) {
            assertThat(visitors.as(wrong).upload(path, "scan", "pv.pdf", minutes).status()).as(wrong).isEqualTo(403);
            assertThat(visitors.as(wrong).get(path + "/new").status()).as(wrong).isEqualTo(403);
        }
        var presidency = visitors.as("pres.ci");
        assertThat(presidency.get("/group/mandates").document().select("a[href=" + path + "/new]")).hasSize(1);
        assertThat(presidency.post(path).status()).as("no file").isEqualTo(422);
        assertThat(presidency.upload(path, "scan", "pv.pdf", new byte[] {'M', 'Z', 0, 1}).status()).isEqualTo(422);
        assertThat(presidency.upload(path, "scan", "pv.pdf", minutes).status()).isEqualTo(303);
        for (var mandate : mandates.on(Mandate.Kind.ASSESSOR, LocalDate.of(2027, 2, 20))) {
            assertThat(visitors.as("fp.ml").take("/group/mandates/" + mandate.id().value() + "/act").body()).as(mandate.holder()).isEqualTo(minutes);
        }
        assertThat(presidency.upload(path, "scan", "autre.pdf", Papers.pdf("Autre")).status()).as("an act is not replaced").isEqualTo(403);
    }

    private static void refused(Visitor rapporteur, String why, String rule, String... countries) {
        var page = rapporteur.post(PAGE + "/proposal", choice("0", countries));
        assertThat(page.status()).as(why).isEqualTo(409);
        assertThat(page.words().replace('\u00a0', ' ')).contains(why, rule);
    }

    private static String[] choice(String version, String... countries) {
        return fields("chosen", "Procès-verbal de la 6e réunion, point 12", version, countries);
    }

    private static String[] team(String... members) {
        return fields("member", "Procès-verbal d’ouverture de la 6e réunion", "0", members);
    }

    private static String[] fields(String name, String minutes, String version, String... values) {
        var form = new java.util.ArrayList<String>(java.util.List.of("version", version, "minutes", minutes));
        for (var value : values) {
            form.addAll(java.util.List.of(name, value));
        }
        return form.toArray(String[]::new);
    }
}
