package palabre.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Proves;
import palabre.TestClock;
import palabre.Visitors;
import palabre.charter.Rule;
import palabre.files.Papers;
import palabre.journal.Actor;
import palabre.journal.Function;
import palabre.members.AdministrationId;
import palabre.members.Appointments;
import palabre.members.People;

/// The lead passes to another country, on its day and not before (R-ORG-11, R-SEC-10); each test goes on from the one before.
@HouseTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HandoverTests {

    static final AdministrationId CI = new AdministrationId("CI");
    static final AdministrationId SN = new AdministrationId("SN");
    static final LocalDate DAY = LocalDate.of(2027, 1, 15);

    @Autowired Visitors visitors;
    @Autowired Mandates mandates;
    @Autowired Sessions sessions;
    @Autowired Commissions commissions;
    @Autowired People people;
    @Autowired Appointments appointments;
    @Autowired PlenariesHeld plenaries;
    @Autowired TestClock clock;

    @Test
    @Order(1)
    @Proves({Rule.R_ORG_11, Rule.R_COM_21})
    void theRegionalOfficeSeesWhatWouldMoveBeforeEnteringIt() {
        var office = visitors.as("brrc");
        var page = office.get("/group/mandates/new?kind=LEAD&holder=SN&from=2027-01-15&session=" + conference());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).contains("M. Yao Hermann Kouadjo", "Personne n’est encore désigné", "6e réunion du GTR-DI", "Sénégal siège dans toutes",
                "Commission où siégera");
        assertThat(office.get("/group/mandates/new?kind=LEAD&holder=ZZ&from=2027-01-15&session=" + conference()).status()).isEqualTo(422);
        assertThat(office.get("/group/mandates/new?kind=LEAD&holder=SN&from=demain&session=x").status()).isEqualTo(422);
        assertThat(office.get("/group/mandates/new?kind=LEAD&holder=GH&from=2027-01-15&session=" + conference()).words()).contains("son siège électif sera vacant");
        for (var wrong : new String[] {"pres.ci", "sg.ci", "fp.sn", "aut.sn", "ass.gh", "sys", "vp", "cdg.sec"}) {
            assertThat(visitors.as(wrong).get("/group/mandates/new").status()).as(wrong).isEqualTo(403);
            assertThat(visitors.as(wrong).post("/group/mandates", entry("COM2")).status()).as(wrong).isEqualTo(403);
        }
        assertThat(visitors.anyone().post("/group/mandates", entry("COM2")).location()).isEqualTo("/sign-in");
    }

    @Test
    @Order(2)
    @Proves({Rule.R_ORG_11, Rule.R_PRES_01, Rule.R_COM_21})
    void everyRightMovesOnTheDayAndOldActsKeepTheirCapacity() {
        var senegal = people.withMail("fp.sn@demo.example").orElseThrow();
        appointments.appoint(senegal.id(), Function.PRES, "SN", LocalDate.of(2026, 12, 1), null, "Lettre", Actor.PALABRE);
        var office = visitors.as("brrc");
        assertThat(office.post("/group/mandates", entry("")).status()).as("no commission for the former lead").isEqualTo(422);
        assertThat(office.post("/group/mandates", entry("COM2")).status()).isEqualTo(303);
        assertThat(office.get("/group/mandates").words()).contains("Sénégal à venir");
        var presidency = visitors.as("pres.ci");
        assertThat(presidency.get("/meetings/new").status()).isEqualTo(200);
        assertThat(visitors.as("fp.sn").get("/meetings/new").status()).isEqualTo(403);

        clock.set(DAY);
        assertThat(presidency.get("/meetings/new").status()).isEqualTo(403);
        assertThat(visitors.as("fp.sn").actingAs("PRES:SN").get("/meetings/new").status()).isEqualTo(200);
        assertThat(mandates.lead(DAY.minusDays(1))).isEqualTo(CI);
        assertThat(mandates.lead(DAY)).isEqualTo(SN);
        assertThat(visitors.as("brrc").get(plenaries.plenaries().getLast().path()).words()).contains("M. Yao Hermann Kouadjo (présidence du GTR-DI (Côte d’Ivoire))");

        var before = commissions.compositionOn(DAY.minusDays(1)).orElseThrow();
        var after = commissions.compositionOn(DAY).orElseThrow();
        assertThat(before.of(CI)).hasSize(3);
        assertThat(after.of(SN)).hasSize(3);
        assertThat(after.of(CI)).containsExactly(new CommissionId("COM2"));
    }

    @Test
    @Order(3)
    void theTableOfMandatesIsTakenAwayAsItWillStandOnADay() {
        var office = visitors.as("brrc");
        for (var form : new String[] {"docx", "pdf", "xlsx"}) {
            var table = office.get("/group/mandates/table." + form + "?on=2027-01-15");
            assertThat(table.status()).as(form).isEqualTo(200);
            assertThat(table.answer().headers().firstValue("Content-Disposition").orElse("")).contains("mandats-2027-01-15." + form);
            assertThat(visitors.anyone().get("/group/mandates/table." + form).location()).isEqualTo("/sign-in");
            assertThat(visitors.as("sys").get("/group/mandates/table." + form).status()).isEqualTo(403);
        }
        assertThat(office.get("/group/mandates/table.exe").status()).isEqualTo(404);
    }

    @Test
    @Order(4)
    void theScanOfTheActIsKeptForThoseWhoReadMandates() {
        var office = visitors.as("brrc");
        var entry = new String[] {"kind", "VICE_PRESIDENCY", "holder", "TG", "from", "2027-02-01", "session", conference(), "act", "Décision n° 5"};
        assertThat(office.upload("/group/mandates", "scan", "acte.pdf", new byte[] {'M', 'Z', 0, 1}, entry).status()).isEqualTo(422);
        assertThat(mandates.vicePresidency(LocalDate.of(2027, 2, 1))).contains(SN);

        var scan = Papers.pdf("Décision n° 5");
        assertThat(office.upload("/group/mandates", "scan", "décision 5.pdf", scan, entry).status()).isEqualTo(303);
        var begun = mandates.on(Mandate.Kind.VICE_PRESIDENCY, LocalDate.of(2027, 2, 1)).getFirst();
        var act = "/group/mandates/" + begun.id().value() + "/act";
        assertThat(office.get("/group/mandates").document().select("a[href=" + act + "]")).hasSize(1);
        assertThat(visitors.as("fp.tg").take(act).body()).isEqualTo(scan);
        for (var wrong : new String[] {"aut.tg", "obs.cnuced", "sys"}) {
            assertThat(visitors.as(wrong).get(act).status()).as(wrong).isEqualTo(403);
        }
        assertThat(visitors.anyone().get(act).location()).isEqualTo("/sign-in");
        assertThat(visitors.anyone().get("/group/mandates").document().select("a[href=" + act + "]")).isEmpty();
    }

    @Test
    @Order(5)
    void theVicePresidencyPassesOnItsDayAtTheNextRequest() {
        appointments.appoint(people.withMail("fp.tg@demo.example").orElseThrow().id(), Function.VP, "TG", LocalDate.of(2027, 1, 20), null, "Lettre", Actor.PALABRE);
        var before = visitors.as("vp");
        var after = visitors.as("fp.tg").actingAs("VP:TG");
        assertThat(before.get("/account").words()).contains("vice-présidence");
        assertThat(after.get("/account").words()).doesNotContain("vice-présidence");

        clock.set(LocalDate.of(2027, 2, 1));
        assertThat(before.get("/account").words()).doesNotContain("vice-présidence");
        assertThat(after.actingAs("VP:TG").get("/account").words()).contains("vice-présidence");
    }

    private String[] entry(String seat) {
        return new String[] {"kind", "LEAD", "holder", "SN", "from", DAY.toString(), "session", conference(), "seat", seat, "act", "Décision n° 4"};
    }

    private String conference() {
        return sessions.all().stream().filter(session -> session.organ().equals("CDG") && session.first().iso().equals("2026-05"))
                .findFirst().orElseThrow().id().toString();
    }
}
