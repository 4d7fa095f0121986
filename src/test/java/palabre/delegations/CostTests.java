package palabre.delegations;

import static org.assertj.core.api.Assertions.assertThat;
import static palabre.delegations.Sending.confirm;
import static palabre.delegations.Sending.name;
import static palabre.delegations.Sending.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.HouseTest;
import palabre.Proves;
import palabre.TestClock;
import palabre.Visitor;
import palabre.Visitors;
import palabre.agenda.Agendas;
import palabre.charter.Rule;
import palabre.files.Papers;
import palabre.meetings.Meeting;
import palabre.meetings.Meetings;
import palabre.members.People;

/// Who pays for those who come, over HTTP (AS-16).
@HouseTest
class CostTests {

    static final byte[] PAPER = Papers.pdf("Accord");

    @Autowired Visitors visitors;
    @Autowired TestClock clock;
    @Autowired Delegations delegations;
    @Autowired Meetings meetings;
    @Autowired Agendas agendas;
    @Autowired People people;
    @Autowired JdbcClient sql;

    Meeting sixth;
    Sending sending;

    @BeforeEach
    void nobodyIsSentYet() {
        sending = new Sending(meetings, agendas, people, visitors, sql);
        sixth = sending.sixth();
        sending.forget(sixth.id());
        meetings.with(sixth.id()).forEach(one -> sending.forget(one.id()));
        clock.set(LocalDate.of(2026, 11, 20));
    }

    @Test
    @Proves({Rule.R_FUND_04, Rule.R_FUND_05, Rule.R_FUND_06, Rule.R_PART_03})
    void whoeverSendsPaysLineByLine() {
        var person = sent("gn", "IT_HEAD", "Kadiatou Sowane", sixth);
        var facts = visitors.as("aut.gn").get(person).document().select("dl.facts div").eachText();
        assertThat(facts).containsExactly("Billet d’avion Administration (Guinée)", "Séjour Administration (Guinée)", "Visa, éventuellement Administration (Guinée)");
        var coordinator = sent("omd", "COORDINATOR", "Étienne Delcroix", sixth);
        assertThat(visitors.as("omd").get(coordinator).words()).contains("Organisme (Secrétariat de l’OMD)");
    }

    @Test
    @Proves(Rule.R_FUND_07)
    void theFundCoversTheStructuresOfTheRegionAndWhoAsksDoesNotApprove() {
        var person = sent("brrc", "REGIONAL_OFFICE", "Ngozi Expert", sixth);
        assertThat(visitors.as("brrc").get(person).document().select("dl.facts dd").eachText()).containsOnly("Fonds régional");
        assertThat(visitors.as("brrc").get(person).words()).contains("Prise en charge demandée au fonds régional");
        var approval = "/coverages/" + person.substring(person.lastIndexOf('/') + 1) + "/approval";

        for (var login : List.of("brrc", "pres.ci", "vp", "aud", "fp.sn", "sys", "omd")) {
            assertThat(visitors.as(login).post(approval).status()).as(login).isEqualTo(403);
            assertThat(visitors.as(login).post(approval.replace("approval", "refusal"), "reason", "Non").status()).as(login).isEqualTo(403);
        }
        assertThat(visitors.as("fp.sn").get("/coverages").status()).isEqualTo(403);
        assertThat(visitors.as("fin").get("/").words()).contains("Une prise en charge à décider");
        assertThat(visitors.as("fin").forge(approval).status()).isEqualTo(403);
        assertThat(visitors.as("fin").post(approval).status()).isEqualTo(303);
        assertThat(visitors.as("brrc").get(person).words()).contains("Prise en charge approuvée");
        assertThat(visitors.as("fin").post(approval).status()).as("once").isEqualTo(409);
    }

    @Test
    @Proves(Rule.R_FUND_04)
    void theFundPaysForAMembersDelegateOnlyByAContraryProvision() {
        var person = sent("gn", "IT_HEAD", "Kadiatou Sowane", sixth);
        var authority = visitors.as("aut.gn");
        var nothing = authority.upload(person + "/exceptions", "paper", "", new byte[0], "line", "TICKET", "payer", "FUND", "basis", "");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.document().select("#basis-error, #paper-error")).as("neither basis nor paper").hasSize(2);
        assertThat(bearers(authority, person)).as("still the administration").allMatch(line -> line.contains("Administration (Guinée)"));

        assertThat(ask(authority, person, "TICKET", "FUND", "").status()).isEqualTo(303);
        assertThat(ask(authority, person, "TICKET", "FUND", "").status()).as("asked for already").isEqualTo(422);
        var exception = exceptions(person).getFirst();
        for (var login : List.of("pres.ci", "sg.ci", "aut.gn")) {
            assertThat(visitors.as(login).post(exception + "/visa").status()).as(login).isEqualTo(403);
        }
        assertThat(visitors.as("pres.ci").post(exception + "/grant").status()).as("before the visa").isEqualTo(409);
        assertThat(visitors.as("brrc").get("/").words()).contains("Disposition contraire sur un coût");
        assertThat(visitors.as("brrc").post(exception + "/visa").status()).isEqualTo(303);
        for (var login : List.of("brrc", "sg.ci", "aut.gn")) {
            assertThat(visitors.as(login).post(exception + "/grant").status()).as(login).isEqualTo(403);
        }
        assertThat(bearers(authority, person).getFirst()).contains("Administration (Guinée)");
        assertThat(visitors.as("pres.ci").post(exception + "/grant").status()).isEqualTo(303);
        assertThat(bearers(authority, person)).containsExactly("Billet d’avion Fonds régional", "Séjour Administration (Guinée)", "Visa, éventuellement Administration (Guinée)");
        assertThat(visitors.as("fin").get("/coverages").words()).as("the fund is asked").contains("Kadiatou Sowane");
        assertThat(visitors.as("fp.tg").get(person).status()).as("a neighbour does not read it").isEqualTo(404);
        assertThat(visitors.as("fp.gn").post(person + "/exceptions").status()).as("a focal point asks nothing").isEqualTo(403);
    }

    @Test
    @Proves(Rule.R_FUND_04)
    void aPartnerThatPaysIsALineOfItsOwn() {
        var person = sent("gn", "IT_HEAD", "Kadiatou Sowane", sixth);
        var authority = visitors.as("aut.gn");
        assertThat(ask(authority, person, "STAY", "PARTNER", "").document().select("#payerName-error").text()).isEqualTo("Veuillez nommer le payeur.");
        ask(authority, person, "STAY", "PARTNER", "CNUCED");
        ask(authority, person, "TICKET", "PARTNER", "CNUCED");
        for (var exception : exceptions(person)) {
            visitors.as("brrc").post(exception + "/visa");
            visitors.as("pres.ci").post(exception + "/grant");
        }
        assertThat(bearers(authority, person)).contains("Séjour Prise en charge par un partenaire : CNUCED", "Billet d’avion Prise en charge par un partenaire : CNUCED");
        assertThat(visitors.as("pres.ci").get("/coverages").words()).contains("Ressources mobilisées", "CNUCED. Séjour, M. Kadiatou Sowane (Guinée)");
    }

    @Test
    @Proves({Rule.R_FUND_08, Rule.R_CMT_11, Rule.R_CMT_31})
    void aCommissionHasNeitherFundNorVisa() {
        var third = sending.commission("COM3");
        var person = sent("tg", "IT_HEAD", "Ayaovi Kpogan", third);
        var authority = visitors.as("aut.tg");
        assertThat(bearers(authority, person)).containsExactly("Billet d’avion Administration (Togo)", "Séjour Administration (Togo)");
        var page = authority.get(person).document();
        assertThat(page.select("select[name=payer] option").eachAttr("value")).containsExactly("PARTNER", "OTHER");
        assertThat(page.select("select[name=line] option").eachAttr("value")).containsExactly("TICKET", "STAY");
        assertThat(ask(authority, person, "TICKET", "FUND", "").document().select("#payer-error").text()).contains("ne prévoient pas ce payeur");
        assertThat(ask(authority, person, "VISA", "PARTNER", "CNUCED").document().select("#line-error").text()).contains("n’existe pas");
    }

    private String sent(String sender, String category, String name, Meeting to) {
        var by = visitors.as(sender.length() == 2 ? "aut." + sender : sender);
        assertThat(name(by, path(to, sender), name, category).status()).isEqualTo(303);
        assertThat(confirm(by, path(to, sender)).status()).isEqualTo(303);
        var one = delegations.of(to.id(), new Sender(sender.toUpperCase(Locale.ROOT))).present().getFirst();
        return path(to, sender) + "/delegates/" + one.id().value();
    }

    private static Visitor.Page ask(Visitor visitor, String person, String line, String payer, String payerName) {
        return visitor.upload(person + "/exceptions", "paper", "accord.pdf", PAPER, "line", line, "payer", payer, "payerName", payerName, "basis", "Accord du 3 novembre 2026");
    }

    private static List<String> bearers(Visitor visitor, String person) {
        return visitor.get(person).document().select("dl.facts div").eachText();
    }

    private List<String> exceptions(String person) {
        var found = new ArrayList<String>();
        visitors.as("pres.ci").get(person).document().select("a[href$=/paper]").forEach(one -> found.add(one.attr("href").replaceFirst("/paper$", "")));
        return found;
    }
}
