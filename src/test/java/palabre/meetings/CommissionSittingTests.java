package palabre.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static palabre.charter.Rule.R_CMT_09;
import static palabre.charter.Rule.R_CMT_10;
import static palabre.charter.Rule.R_COM_23;
import static palabre.charter.Rule.R_PLEN_18;
import static palabre.charter.Rule.R_PLEN_19;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import palabre.bodies.Mandate;
import palabre.bodies.Mandates;
import palabre.charter.Derogation;
import palabre.charter.Derogations;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.journal.Capacity;
import palabre.journal.Function;
import palabre.members.Appointments;
import palabre.members.People;

/// The commissions sit before the sixth plenary, one meets in Accra the year after, and the plenary itself sits: who opens, who reports, who
/// may go on (SM-02, SM-14); each test goes on from the one before.
@HouseTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommissionSittingTests {

    static final String[] WRONG_HANDS = {"sg.ci", "ass.gh", "fp.tg", "aut.ci", "brrc", "sys", "rap1", "hote.ci"};

    @Autowired Visitors visitors;
    @Autowired Meetings meetings;
    @Autowired Mandates mandates;
    @Autowired Appointments appointments;
    @Autowired People people;
    @Autowired Derogations derogations;
    @Autowired TestClock clock;

    static MeetingId accra;
    static String path;

    @Test
    @Order(1)
    @Proves({R_CMT_09, R_COM_23})
    void theHostOpensItsCommissionWithTheLeadBesideIt() {
        var presidency = visitors.as("pres.ci");
        path = presidency.post("/meetings", "commission", "COM2", "first", "2028-02-15", "last", "2028-02-16", "host", "GH", "city", "Accra",
                "mode", "IN_PERSON", "chair", "GH").location();
        assertThat(presidency.post(path + "/host-decision", "taker", "PRESIDENCY", "on", "2026-12-10", "reference", "Lettre 14").status()).isEqualTo(303);
        assertThat(visitors.as("brrc").post(path + "/host-visa").status()).isEqualTo(303);
        assertThat(presidency.post(path + "/confirmation").status()).isEqualTo(303);
        accra = meetings.all().stream().filter(one -> one.id().path().equals(path)).findFirst().orElseThrow().id();
        appointments.appoint(people.withMail("fp.gh@demo.example").orElseThrow().id(), Function.HOTE, "GH", LocalDate.of(2026, 1, 1), null, "Lettre", Actor.PALABRE);
        assertThat(host().post(path + "/opening", "chair", "Mme Asantewaa-Ofori", "coChair", "M. Kouadjo").status()).as("not before its day").isEqualTo(403);

        clock.set(Around.day("2028-02-15"));
        for (var wrong : WRONG_HANDS) {
            assertThat(visitors.as(wrong).post(path + "/opening", "chair", "M. X", "coChair", "M. Y").status()).as(wrong).isEqualTo(403);
        }
        assertThat(visitors.anyone().forge(path + "/opening", "chair", "M. X", "coChair", "M. Y").status()).isEqualTo(403);
        assertThat(host().get(path).document().select("a.button[href$=/opening]")).hasSize(1);
        assertThat(host().post(path + "/opening", "chair", "Mme Asantewaa-Ofori").words()).contains("Nommez la personne");
        assertThat(host().post(path + "/opening", "chair", "Mme Asantewaa-Ofori", "coChair", "M. Kouadjo").status()).isEqualTo(303);
        assertThat(host().get(path).words()).contains("La réunion est en cours (séance 1)", "Présidence : Mme Asantewaa-Ofori ; assistance : M. Kouadjo");
    }

    @Test
    @Order(2)
    @Proves({R_CMT_09, R_CMT_10})
    void noSecondSittingBeforeTheTeamIsEnteredAndTheHostsPeopleAreMissed() {
        for (var wrong : WRONG_HANDS) {
            for (var act : List.of("/suspension", "/sittings", "/sittings/derogation", "/closing", "/secretariat/delivery")) {
                assertThat(visitors.as(wrong).post(path + act, "reason", "Une raison assez longue", "reference", "Rapport").status()).as(wrong + act).isEqualTo(403);
            }
        }
        assertThat(host().post(path + "/sittings").status()).as("it sits already").isEqualTo(409);
        assertThat(host().post(path + "/suspension").status()).isEqualTo(303);
        assertThat(host().post(path + "/suspension").status()).isEqualTo(409);
        var refused = host().post(path + "/sittings");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("Aucun rapporteur n’est inscrit", "R-CMT-09");
        assertThat(host().get(path).words()).contains("La réunion est suspendue après la séance 1", "Demander une dérogation");
        assertThat(visitors.as("pres.ci").get(path + "/conformity").words()).contains("L’hôte n’a désigné aucun agent");
    }

    @Test
    @Order(3)
    @Proves(R_CMT_10)
    void theHostLendsItsOwnPeopleAndNoOthers() {
        var mine = people.withMail("aut.gh@demo.example").orElseThrow().id().value().toString();
        var stranger = people.withMail("aut.tg@demo.example").orElseThrow().id().value().toString();
        for (var wrong : new String[] {"pres.ci", "hote.ci", "fp.gh", "aut.gh", "brrc", "sys"}) {
            assertThat(visitors.as(wrong).post(path + "/secretariat/staff", "person", mine).status()).as(wrong).isEqualTo(403);
        }
        assertThat(host().post(path + "/secretariat/staff", "person", stranger).status()).isEqualTo(422);
        assertThat(host().post(path + "/secretariat/staff", "person", mine).status()).isEqualTo(303);
        assertThat(host().get(path + "/secretariat").document().select("#staff ~ * li, section:has(#staff) li").eachText()).contains("Mr. Kojo Amponsah-Larteh");
        assertThat(visitors.as("pres.ci").get(path + "/conformity").words()).contains("Agents désignés par l’administration hôte : 1");
        assertThat(visitors.anyone().get(path + "/secretariat").location()).isEqualTo("/sign-in");
    }

    @Test
    @Order(4)
    @Proves(R_CMT_09)
    void theTeamServesThatMeetingAloneFromTheNextRequestOn() {
        var options = host().get(path + "/secretariat").document().select("#member0 option").eachAttr("value");
        var senegal = options.stream().filter(one -> one.startsWith("SN")).findFirst().orElseThrow();
        var ghana = options.stream().filter(one -> one.startsWith("GH")).findFirst().orElseThrow();
        assertThat(options).as("Togo sits elsewhere").noneMatch(one -> one.startsWith("TG"));
        for (var wrong : WRONG_HANDS) {
            assertThat(visitors.as(wrong).post(path + "/secretariat/team", team(senegal, ghana)).status()).as(wrong).isEqualTo(403);
        }
        assertThat(host().post(path + "/secretariat/team", team(senegal, senegal)).words()).contains("au moins 2 personnes", "R-CMT-09");
        assertThat(host().post(path + "/secretariat/team", team(senegal, "TG 00000000-0000-0000-0000-000000000000")).status()).isEqualTo(422);
        assertThat(mandates.reporting(accra.value())).isEmpty();

        assertThat(host().post(path + "/secretariat/team", team(senegal, ghana)).status()).isEqualTo(303);
        assertThat(host().post(path + "/secretariat/team", team(senegal, ghana)).status()).isEqualTo(409);
        assertThat(mandates.reporting(accra.value())).extracting(Mandate::holder).containsExactlyInAnyOrder("GH", "SN");
        var rapporteur = rapporteur(senegal);
        assertThat(rapporteur.get("/account").words()).contains("rapporteur, Réunion technique de la commission 2, 2028").doesNotContain(accra.value().toString());
        assertThat(rapporteur.post("/group/assessors/proposal", "version", "0", "chosen", "TG", "chosen", "CG", "minutes", "PV").status()).isEqualTo(403);
        assertThat(MeetingRights.reports(acting(), meetings.find(accra).orElseThrow())).isTrue();
        assertThat(MeetingRights.reports(acting(), meetings.all().stream().filter(Meeting::plenary).findFirst().orElseThrow())).isFalse();

        assertThat(host().post(path + "/sittings").status()).isEqualTo(303);
        assertThat(host().get(path).words()).contains("séance 2");
    }

    @Test
    @Order(5)
    @Proves(R_CMT_09)
    void theMandateEndsWithTheDeliveryOfTheReport() {
        clock.set(Around.day("2028-02-16"));
        assertThat(host().post(path + "/secretariat/delivery", "reference", "Rapport").status()).as("the work is not closed").isEqualTo(403);
        assertThat(host().post(path + "/closing").status()).isEqualTo(303);
        assertThat(host().post(path + "/closing").status()).isEqualTo(403);
        assertThat(meetings.find(accra).orElseThrow().stage()).isEqualTo(Stage.REPORT_ADOPTED);
        var rapporteur = rapporteur("SN");
        assertThat(rapporteur.get("/account").words()).contains("rapporteur, Réunion technique de la commission 2");

        assertThat(host().post(path + "/secretariat/delivery", "reference", " ").status()).isEqualTo(422);
        assertThat(visitors.as("pres.ci").get(path).words()).contains("Remettre le rapport au secrétariat général");
        assertThat(host().post(path + "/secretariat/delivery", "reference", "Rapport du 16 février 2028").status()).isEqualTo(303);
        assertThat(meetings.find(accra).orElseThrow().stage()).isEqualTo(Stage.HANDED_OVER);
        assertThat(rapporteur.get("/account").words()).doesNotContain("rapporteur");
        assertThat(host().get(path + "/secretariat").words()).contains("Remis au secrétariat général le 16 février 2028", "déchargé");
        assertThat(mandates.reporting(accra.value())).allSatisfy(mandate -> assertThat(mandate.runsOn(Around.day("2028-02-17"))).isFalse());
    }

    @Test
    @Order(6)
    @Proves({R_PLEN_18, R_PLEN_19, R_COM_23})
    void oneChairAPersonAndThePlenaryMayGoOnByDerogation() {
        clock.set(Around.day("2027-02-01"));
        var sixth = meetings.all().stream().filter(one -> one.kind() instanceof Kind.Plenary plenary && plenary.number() == 6).findFirst().orElseThrow();
        var commissions = meetings.with(sixth.id());
        var host = visitors.as("hote.ci");
        assertThat(host.get(commissions.getFirst().id().path() + "/opening").words()).contains("l’assistance est sans objet");
        assertThat(host.post(commissions.getFirst().id().path() + "/opening", "chair", "M. Kassoum Diabagaté").status()).isEqualTo(303);
        var twice = host.post(commissions.get(1).id().path() + "/opening", "chair", "DIABAGATE Kassoum");
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.words()).contains("préside déjà une autre réunion en cours", "R-COM-23");
        assertThat(visitors.as("pres.ci").post(commissions.get(1).id().path() + "/opening", "chair", "Mme Konandry").status()).as("the presidency may in its stead").isEqualTo(303);

        clock.set(Around.day("2027-02-03"));
        var path6 = sixth.id().path();
        var presidency = visitors.as("pres.ci");
        assertThat(presidency.post(path6 + "/opening", "chair", "M. Kouadjo", "coChair", "M. Danhoui").status()).isEqualTo(303);
        assertThat(host.post(path6 + "/suspension").status()).as("a plenary is not its host’s to suspend").isEqualTo(403);
        assertThat(presidency.post(path6 + "/suspension").status()).isEqualTo(303);
        assertThat(presidency.post(path6 + "/sittings").words()).contains("il en faut au moins 2", "R-PLEN-18");
        assertThat(presidency.get(path6 + "/conformity").words()).contains("L’hôte n’a désigné aucun agent");

        assertThat(presidency.post(path6 + "/sittings/derogation", "reason", "court").status()).isEqualTo(422);
        assertThat(visitors.as("brrc").get(path6 + "/sittings/derogation").status()).as("the supervisor does not ask for what it endorses").isEqualTo(403);
        assertThat(presidency.post(path6 + "/sittings/derogation", "reason", "Les rapporteurs pressentis arrivent demain").status()).isEqualTo(303);
        assertThat(presidency.post(path6 + "/sittings").words()).contains("doit d’abord être accordée");
        granted();
        assertThat(presidency.post(path6 + "/sittings").status()).isEqualTo(303);
        assertThat(meetings.find(sixth.id()).orElseThrow().stage()).isEqualTo(Stage.SITTING);
    }

    private void granted() {
        var asked = derogations.at(Derogation.Status.REQUESTED).stream().filter(one -> one.rule() == R_PLEN_18).findFirst().orElseThrow();
        assertThat(visitors.as("brrc").post("/derogations/" + asked.id().value() + "/visa", "version", "0", "words", "").status()).isEqualTo(303);
        assertThat(visitors.as("pres.ci").post("/derogations/" + asked.id().value() + "/grant", "version", "1", "words", "").status()).isEqualTo(303);
    }

    private Visitor host() {
        return visitors.as("fp.gh").actingAs("HOTE:GH");
    }

    /// Whoever of that country was entered, acting as such.
    private Visitor rapporteur(String country) {
        var one = mandates.reporting(accra.value()).stream().filter(mandate -> country.startsWith(mandate.holder())).findFirst().orElseThrow();
        var person = people.find(Objects.requireNonNull(one.bearer()).id()).orElseThrow();
        return visitors.as(person.mail().replace("@demo.example", "")).actingAs("RAP:" + accra.value());
    }

    private static Acting acting() {
        return new Acting(UUID.randomUUID(), "R.", new Capacity(Function.RAP, accra.value().toString()));
    }

    private static String[] team(String... members) {
        var fields = new ArrayList<String>();
        for (var member : members) {
            fields.addAll(List.of("member", member));
        }
        fields.addAll(List.of("minutes", "Procès-verbal d’ouverture, point 2"));
        return fields.toArray(String[]::new);
    }
}
