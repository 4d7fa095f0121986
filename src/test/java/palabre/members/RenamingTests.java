package palabre.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.Proves;
import palabre.Visitor;
import palabre.charter.Rule;
import palabre.journal.Function;
import palabre.ui.Language;

class RenamingTests extends Cast {

    private static final AdministrationId CAPE = new AdministrationId("CV");

    @Autowired
    Renamings renamings;

    @Autowired
    Administrations administrations;

    private Visitor presidency;
    private Visitor office;

    @BeforeEach
    void twoHands() {
        clock.set(LocalDate.of(2026, 12, 14));
        presidency = as("pres.ci", Function.PRES, "CI");
        office = as("brrc", Function.BRRC, "BRRC");
        sql.sql("delete from members.renaming").update();
    }

    @AfterEach
    void backToTheDay() {
        clock.set(LocalDate.of(2026, 12, 14));
    }

    static String[] named(String fr, String en, String since, String... more) {
        return Stream.concat(Stream.of("nameFr", fr, "nameEn", en, "namePt", "República do Cabo", "nameEs", "República del Cabo",
                "filedFr", "Cap (République du)", "filedEn", "", "filedPt", "", "filedEs", "",
                "officeFr", "Autorité des douanes du Cap", "officeEn", "Cape Customs Authority", "officePt", "Autoridade das Alfândegas",
                "officeEs", "Autoridad de Aduanas", "headFr", "Présidente", "headEn", "Chairperson", "headPt", "Presidente", "headEs",
                "Presidenta", "since", since, "decision", "Décret no 7 du 3 décembre 2026"), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    @Proves(Rule.R_ORG_01)
    void twoHandsRenameAnAdministrationFromADayOnAndItsFormerNameStays() {
        var language = presidency.get("/members/cv/naming");
        assertThat(language.document().select("input[name=nameFr]").attr("value")).isEqualTo("Cabo Verde");
        assertThat(language.document().select("input[name=filedFr]").attr("value")).isEmpty();
        assertThat(presidency.post("/members/cv/naming", named("République du Cap", "Republic of the Cape", "2027-01-01")).status()).isEqualTo(303);
        assertThat(visitors.anyone().get("/members/cv").words()).doesNotContain("République du Cap");
        assertThat(office.get("/").words()).contains("Approuver une nouvelle dénomination", "Décret no 7");
        assertThat(office.get("/members/cv").words()).contains("Republic of the Cape", "Cap (République du)", "Autorité des douanes du Cap",
                "Présidente", "Directeur général");
        var approval = "/members/cv/naming/" + renamings.of(CAPE).getFirst().id() + "/approval";
        assertThat(presidency.post(approval).status()).isEqualTo(403);
        assertThat(office.post(approval).status()).isEqualTo(303);
        assertThat(office.post(approval).status()).isEqualTo(409);

        assertThat(visitors.anyone().get("/members/cv").document().select("h1").text()).isEqualTo("Cabo Verde");
        assertThat(visitors.anyone().get("/members/cv").words()).contains("à venir");
        clock.set(LocalDate.of(2027, 1, 1));
        var page = visitors.anyone().get("/members/cv");
        assertThat(page.document().select("h1").text()).isEqualTo("République du Cap");
        assertThat(page.document().select("section[aria-labelledby=names-title] .when li p strong").eachText())
                .containsExactly("République du Cap", "Cabo Verde");
        assertThat(page.words()).contains("Présidente", "Décret no 7 du 3 décembre 2026", "dénomination actuelle", "Auparavant");
        assertThat(visitors.reading("en").get("/members/cv").words()).contains("Republic of the Cape", "Cape Customs Authority", "Chairperson");
        assertThat(visitors.reading("pt").get("/members/cv").words()).contains("República do Cabo", "Autoridade das Alfândegas");
        assertThat(visitors.reading("es").get("/members/cv").words()).contains("República del Cabo", "Autoridad de Aduanas");
    }

    @Test
    void theListFollowsTheNameItIsFiledUnderAndCapacitiesSayTheNewName() {
        var focal = as("fp.cv", Function.FP, "CV");
        assertThat(focal.get("/").words()).contains("Cabo Verde");
        rename("République du Cap", "2026-12-14");
        var french = visitors.anyone().get("/members").document().select("tbody th a").eachText();
        assertThat(french).containsSubsequence("Cameroun", "République du Cap", "Congo").doesNotContain("Cabo Verde");
        var english = visitors.reading("en").get("/members").document().select("tbody th a").eachText();
        assertThat(english).containsSubsequence("Nigeria", "Republic of the Cape", "Sao Tome and Principe");
        assertThat(focal.get("/").words()).contains("République du Cap").doesNotContain("Cabo Verde");
        assertThat(administrations.entered(CAPE).orElseThrow().name().in(Language.FR)).isEqualTo("Cabo Verde");
    }

    @Test
    void theRegisterOfActsKeepsBothHandsAndTheNameGiven() {
        rename("République du Cap", "2026-12-14");
        assertThat(sql.sql("select name || ' ' || (details::jsonb ->> 'stage') from journal.entry where act = 'AdministrationRenamed' order by number desc limit 2")
                .query(String.class).list()).containsExactly("Mme Essai brrc APPROVED", "Mme Essai pres.ci PROPOSED");
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndNothingTypedIsLost() {
        var date = presidency.post("/members/cv/naming", named("République du Cap", "Republic of the Cape", "2026-02-31"));
        assertThat(date.status()).isEqualTo(422);
        assertThat(date.document().getElementById("since-error").text()).contains("Cette date n’existe pas");
        assertThat(date.document().getElementById("since").attr("value")).isEqualTo("2026-02-31");
        assertThat(date.document().getElementById("nameFr").attr("value")).isEqualTo("République du Cap");
        assertThat(date.document().getElementById("officeFr").attr("value")).isEqualTo("Autorité des douanes du Cap");
        assertThat(date.document().getElementById("decision").attr("value")).isEqualTo("Décret no 7 du 3 décembre 2026");
        var words = presidency.post("/members/cv/naming", named("", "Republic of the <Cape>", "2027-01-01"));
        assertThat(words.status()).isEqualTo(422);
        assertThat(words.document().getElementById("nameFr-error").text()).isEqualTo("Cette indication est requise.");
        assertThat(words.document().getElementById("nameEn-error").text()).contains("chevron");
        assertThat(words.document().getElementById("nameEn").attr("value")).isEqualTo("Republic of the <Cape>");
        var tooLong = presidency.post("/members/cv/naming", named("C".repeat(161), "Cape", "2027-01-01"));
        assertThat(tooLong.document().getElementById("nameFr-error").text()).isEqualTo("Ce texte compte au plus 160 caractères.");
        var far = presidency.post("/members/cv/naming", named("République du Cap", "Cape", "9999-01-01"));
        assertThat(far.status()).isEqualTo(422);
        assertThat(far.document().getElementById("since-error").text()).isEqualTo("L’année doit être comprise entre 2000 et 2100.");
        assertThat(far.document().getElementById("nameFr").attr("value")).isEqualTo("République du Cap");
        assertThat(presidency.post("/members/cv/naming", "since", "2027-01-01").status()).isEqualTo(422);
        assertThat(renamings.of(CAPE)).isEmpty();
    }

    @Test
    void aNameThatChangesNothingOrRewritesHistoryIsRefused() {
        rename("République du Cap", "2027-01-01");
        var same = presidency.post("/members/cv/naming", named("République du Cap", "Republic of the Cape", "2027-02-01"));
        assertThat(same.status()).isEqualTo(409);
        assertThat(same.words()).contains("rien ne changerait");
        var earlier = presidency.post("/members/cv/naming", named("Cap", "Cape", "2026-12-31"));
        assertThat(earlier.status()).isEqualTo(409);
        assertThat(earlier.words()).contains("1er janvier 2027", "R-ORG-01");
        assertThat(presidency.post("/members/cv/naming", named("Cap", "Cape", "2027-02-01")).status()).isEqualTo(303);
        assertThat(presidency.post("/members/cv/naming", named("Le Cap", "Cape", "2027-03-01")).status()).isEqualTo(409);
        var open = renamings.of(CAPE).getFirst();
        assertThat(office.post("/members/cv/naming/" + open.id() + "/refusal").status()).isEqualTo(303);
        assertThat(office.post("/members/cv/naming/" + open.id() + "/approval").status()).isEqualTo(409);
        assertThat(administrations.find(CAPE).orElseThrow().name().in(Language.FR)).isEqualTo("Cabo Verde");
    }

    @Test
    void whoeverProposedDoesNotApproveInAnotherCapacity() {
        as("both", Function.PRES, "CI").post("/members/cv/naming", named("République du Cap", "Cape", "2027-01-01"));
        var person = someone("both", Function.BRRC, "BRRC");
        var open = renamings.of(CAPE).getFirst();
        assertThatThrownBy(() -> renamings.approve(open.id(), CAPE, acting(person, Function.BRRC, "BRRC")))
                .isInstanceOf(ProposerMayNotApprove.class);
    }

    @Test
    void othersProposeAndApproveNothing() {
        var asked = named("République du Cap", "Cape", "2027-01-01");
        for (var hand : new Function[] {Function.FP, Function.AUT, Function.SG}) {
            var wrong = as("y." + hand, hand, hand == Function.SG ? "CI" : "CV");
            assertThat(wrong.get("/members/cv/naming").status()).isEqualTo(403);
            assertThat(wrong.post("/members/cv/naming", asked).status()).isEqualTo(403);
        }
        assertThat(office.get("/members/cv/naming").status()).isEqualTo(403);
        assertThat(office.post("/members/cv/naming", asked).status()).isEqualTo(403);
        assertThat(visitors.anyone().post("/members/cv/naming", asked).status()).isEqualTo(303);
        assertThat(office.post("/members/cv/naming/" + UUID.randomUUID() + "/approval").status()).isEqualTo(404);
        assertThat(presidency.get("/members/fr/naming").status()).isEqualTo(404);
        presidency.post("/members/cv/naming", asked);
        var open = renamings.of(CAPE).getFirst();
        assertThat(office.post("/members/bj/naming/" + open.id() + "/approval").status()).isEqualTo(404);
        assertThat(as("y.AUT", Function.AUT, "CV").get("/members/cv").words()).doesNotContain("République du Cap");
    }

    private void rename(String name, String since) {
        assertThat(presidency.post("/members/cv/naming", named(name, "Republic of the Cape", since)).status()).isEqualTo(303);
        assertThat(office.post("/members/cv/naming/" + renamings.of(CAPE).getFirst().id() + "/approval").status()).isEqualTo(303);
    }
}
