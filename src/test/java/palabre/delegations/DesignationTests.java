package palabre.delegations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static palabre.delegations.Sending.confirm;
import static palabre.delegations.Sending.name;
import static palabre.delegations.Sending.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.HouseTest;
import palabre.Proves;
import palabre.TestClock;
import palabre.Visitors;
import palabre.agenda.Agendas;
import palabre.charter.Rule;
import palabre.journal.Function;
import palabre.meetings.Dates;
import palabre.meetings.Meeting;
import palabre.meetings.Meetings;
import palabre.meetings.Participant;
import palabre.meetings.Participants;
import palabre.members.AdministrationId;
import palabre.members.Appointments;
import palabre.members.People;

/// Whom administrations send to the sixth plenary and its commissions, over HTTP (AS-09, AS-17, SM-06).
@HouseTest
class DesignationTests {

    @Autowired Visitors visitors;
    @Autowired TestClock clock;
    @Autowired Delegations delegations;
    @Autowired Participants participants;
    @Autowired Meetings meetings;
    @Autowired Agendas agendas;
    @Autowired People people;
    @Autowired Appointments appointments;
    @Autowired JdbcClient sql;

    Sending sending;
    Meeting sixth;

    @BeforeEach
    void nobodyIsSentYet() {
        sending = new Sending(meetings, agendas, people, visitors, sql);
        sixth = sending.sixth();
        sending.forget(sixth.id());
        meetings.with(sixth.id()).forEach(one -> sending.forget(one.id()));
        clock.set(LocalDate.of(2026, 11, 20));
    }

    @Test
    @Proves({Rule.R_PLEN_10, Rule.R_PLEN_14, Rule.R_PLEN_15, Rule.R_PART_01, Rule.R_PART_02})
    void aDelegationIsProposedByTheFocalPointAndValidatedByTheAuthority() {
        var path = path(sixth, "sn");
        var focal = visitors.as("fp.sn");
        assertThat(name(focal, path, "Cheikh Mbow", "IT_HEAD", "head", "true").status()).isEqualTo(303);
        assertThat(name(focal, path, "Rama Cissokho", "IT_STAFF").status()).isEqualTo(303);
        assertThat(name(focal, path, "Ousmane Dramane", "IT_STAFF").status()).isEqualTo(303);

        var without = name(focal, path, "Thierno Lyssa", "CUSTOMS_EXPERT");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.document().select("#items-error").text()).isEqualTo("Point d’ordre du jour requis pour un expert douanier");
        assertThat(without.document().select("#name").attr("value")).as("nothing typed is lost").isEqualTo("Thierno Lyssa");
        assertThat(name(focal, path, "Thierno Lyssa", "CUSTOMS_EXPERT", "items", UUID.randomUUID().toString()).status()).as("an item of no agenda").isEqualTo(422);
        assertThat(name(focal, path, "Thierno Lyssa", "CUSTOMS_EXPERT", "items", sending.item(sixth, "9").value().toString()).status()).isEqualTo(303);

        assertThat(focal.post(path + "/proposal").status()).isEqualTo(303);
        assertThat(focal.get(path).words()).contains("Proposée à l’autorité");
        await().untilAsserted(() -> assertThat(mails("aut.sn@demo.example")).anyMatch(mail -> mail.contains("Délégation à valider")));

        var authority = visitors.as("aut.sn");
        var uncommitted = authority.post(path + "/confirmation", "version", "5");
        assertThat(uncommitted.status()).isEqualTo(422);
        assertThat(uncommitted.document().select("#committed-error").text()).contains("engagement");
        assertThat(authority.post(path + "/confirmation", "committed", "true", "version", "1").status()).as("not what it saw").isEqualTo(409);
        assertThat(confirm(authority, path).status()).isEqualTo(303);

        assertThat(focal.get(path).words()).contains("Confirmée", "9. Valeur en douane et données électroniques").doesNotContain("Tardive");
        assertThat(participants.of(sixth.id())).extracting(Participant::called).containsExactly("M. Cheikh Mbow", "M. Ousmane Dramane", "M. Rama Cissokho", "M. Thierno Lyssa");
        var expert = people.withMail("thierno.lyssa@douanes.example").orElseThrow();
        assertThat(appointments.of(expert.id())).singleElement().satisfies(one -> {
            assertThat(one.function()).isEqualTo(Function.PAR);
            assertThat(one.scope()).isEqualTo("SN");
            assertThat(one.until()).as("until the meeting is over").isEqualTo(LocalDate.of(2027, 2, 6));
        });
        await().untilAsserted(() -> assertThat(mails("fp.sn@demo.example")).anyMatch(mail -> mail.contains("Délégation confirmée")));
    }

    @Test
    @Proves(Rule.R_PART_01)
    void aLateDesignationIsAcceptedAndMarked() {
        clock.set(LocalDate.of(2026, 12, 10));
        var path = path(sixth, "ne");
        var authority = visitors.as("aut.ne");
        assertThat(authority.get(path).words()).contains("la désignation est acceptée");
        name(authority, path, "Idi Maman", "IT_HEAD");
        assertThat(confirm(authority, path).status()).isEqualTo(303);
        assertThat(authority.get(path).words()).contains("Tardive (J-55)");
        assertThat(visitors.as("brrc").get(sixth.id().path() + "/delegations").words()).contains("Niger", "Tardive (J-55)");
    }

    @Test
    @Proves(Rule.R_PLEN_15)
    void expertsWaitForAnAgenda() {
        var seventh = sending.seventh();
        var path = path(seventh, "sn");
        var focal = visitors.as("fp.sn");
        var form = focal.get(path);
        assertThat(form.words()).contains("L’ordre du jour provisoire n’est pas encore publié");
        assertThat(form.document().select("select[name=category] option[value=CUSTOMS_EXPERT], fieldset#items")).isEmpty();
        var forced = name(focal, path, "Thierno Lyssa", "CUSTOMS_EXPERT");
        assertThat(forced.status()).isEqualTo(422);
        assertThat(forced.document().select("#category-error").text()).contains("pas encore publié");
    }

    @Test
    void anAdministrationIsToldWhenTheItemOfItsExpertIsDropped() {
        var path = path(sixth, "gn");
        var authority = visitors.as("aut.gn");
        var item = sending.item(sixth, "10");
        name(authority, path, "Kadiatou Sowane", "IT_HEAD");
        name(authority, path, "Facinet Kouyaté", "CUSTOMS_EXPERT", "items", item.value().toString());
        confirm(authority, path);

        var presidency = sending.as("pres.ci", Function.PRES, "CI");
        var before = agendas.of(sixth);
        agendas.remove(sixth, before.version(), item, presidency);
        assertThat(authority.get(path).words()).as("not published yet").doesNotContain("Point retiré");
        agendas.revise(sixth, agendas.of(sixth).version(), "allégé", presidency);

        assertThat(authority.get(path).words()).contains("Point retiré de l’ordre du jour");
        await().untilAsserted(() -> assertThat(mails("fp.gn@demo.example")).anyMatch(mail -> mail.contains("Point retiré de l’ordre du jour")));
        assertThat(visitors.as("fp.gn").get("/").words()).contains("Un expert est désigné pour un point retiré");
    }

    @Test
    void onlyTheHandsTheMatrixNamesDesignate() {
        var path = path(sixth, "sn");
        name(visitors.as("fp.sn"), path, "Cheikh Mbow", "IT_HEAD");
        var someone = delegations.of(sixth.id(), new Sender("SN")).present().getFirst().id().value();
        var acts = List.of("/delegates", "/delegates/" + someone + "/removal", "/delegates/" + someone + "/head", "/delegates/" + someone + "/withdrawal",
                "/proposal", "/return", "/confirmation", "/reconfirmation", "/sheet");
        for (var login : List.of("pres.ci", "sg.ci", "brrc", "omd", "vp", "fp.tg", "ass.gh", "hote.ci", "rap1")) {
            var wrong = visitors.as(login);
            acts.forEach(act -> assertThat(wrong.post(path + act).status()).as("%s %s", login, act).isEqualTo(403));
        }
        for (var login : List.of("aut.tg", "exp.sn", "ptf.demo", "fin", "sys", "aud", "cex.sec")) {
            var stranger = visitors.as(login);
            assertThat(stranger.get(path).status()).as(login).isEqualTo(404);
            acts.forEach(act -> assertThat(stranger.post(path + act).status()).as("%s %s", login, act).isEqualTo(404));
        }
        assertThat(visitors.as("fp.sn").post(path + "/confirmation", "committed", "true", "version", "1").status()).as("a focal point validates nothing").isEqualTo(403);
        assertThat(visitors.as("aut.sn").post(path + "/proposal").status()).isEqualTo(403);
        assertThat(visitors.as("fp.sn").forge(path + "/proposal").status()).as("forged").isEqualTo(403);
        assertThat(visitors.anyone().get(path).status()).isIn(302, 303, 401);
        assertThat(delegations.of(sixth.id(), new Sender("SN")).present()).hasSize(1);
    }

    @Test
    void onePersonTakesOneSeat() {
        var focal = visitors.as("fp.sn");
        var path = path(sixth, "sn");
        name(focal, path, "Cheikh Mbow", "IT_HEAD");
        var twice = name(focal, path, "Cheikh Mbow", "IT_STAFF");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.document().select("#mail-error").text()).contains("déjà dans cette délégation");
        assertThat(name(visitors.as("fp.gn"), path(sixth, "gn"), "Cheikh Mbow", "IT_STAFF").words()).contains("déjà dans une autre délégation");
        assertThat(name(focal, path, "Autre", "IT_STAFF", "mail", "pas une adresse").document().select("#mail-error").text()).contains("n’est pas valable");
    }

    @Test
    @Proves(Rule.R_PLEN_12)
    void theVicePresidencyIsNotRepresentedByItsCountrysDelegation() {
        name(visitors.as("fp.sn"), path(sixth, "sn"), "Cheikh Mbow", "IT_HEAD");
        var vice = visitors.as("vp");
        var same = name(vice, path(sixth, "vp"), "Cheikh Mbow", "VICE_PRESIDENCY");
        assertThat(same.status()).isEqualTo(422);
        assertThat(same.words()).contains("n’est pas de la délégation de son pays");
        assertThat(name(vice, path(sixth, "vp"), "Seynabou Gayeux", "VICE_PRESIDENCY").status()).isEqualTo(303);
        assertThat(name(vice, path(sixth, "vp"), "Une Autre", "VICE_PRESIDENCY").status()).as("one seat").isEqualTo(422);
        assertThat(confirm(vice, path(sixth, "vp")).status()).isEqualTo(303);
    }

    @Test
    @Proves({Rule.R_PLEN_11, Rule.R_PLEN_13})
    void theCoordinatorAndTheRegionalOfficeTakeTheirSeats() {
        name(visitors.as("omd"), path(sixth, "omd"), "Étienne Delcroix", "COORDINATOR");
        assertThat(confirm(visitors.as("omd"), path(sixth, "omd")).status()).isEqualTo(303);
        name(visitors.as("brrc"), path(sixth, "brrc"), "Ngozi Ekwere", "REGIONAL_OFFICE");
        assertThat(confirm(visitors.as("brrc"), path(sixth, "brrc")).status()).isEqualTo(303);
        assertThat(visitors.as("pres.ci").get(sixth.id().path() + "/conformity").document().select("tr, li").eachText())
                .anyMatch(line -> line.contains("R-PLEN-11") && line.contains("Désigné")).anyMatch(line -> line.contains("R-PLEN-13") && line.contains("Désigné"));
    }

    @Test
    @Proves({Rule.R_CMT_07, Rule.R_CMT_08, Rule.R_CMT_30, Rule.R_CMT_31})
    void aCommissionExpectsItsOwnCountriesAndTheLeadAlone() {
        var third = sending.commission("COM3");
        var first = sending.commission("COM1");
        var togo = visitors.as("aut.tg");
        assertThat(name(togo, path(third, "tg"), "Ayaovi Kpogan", "IT_HEAD").status()).isEqualTo(303);
        assertThat(togo.get(path(third, "tg")).words()).contains("billet d’avion et séjour").doesNotContain("visa");
        assertThat(name(togo, path(third, "tg"), "Un Expert", "CUSTOMS_EXPERT").status()).as("no customs experts there").isEqualTo(422);
        assertThat(confirm(togo, path(third, "tg")).status()).isEqualTo(303);

        assertThat(togo.get(path(first, "tg")).words()).contains("ne siège pas dans la commission");
        var elsewhere = name(togo, path(first, "tg"), "Sena Amouzou", "IT_STAFF");
        assertThat(elsewhere.status()).isEqualTo(422);
        assertThat(elsewhere.words()).contains("ne prévoient pas cette catégorie");
        assertThat(visitors.as("fp.tg").get(path(first, "brrc")).status()).as("the text does not name the regional office").isEqualTo(404);

        var lead = visitors.as("aut.ci");
        assertThat(name(lead, path(first, "ci"), "Koffi Aboua", "IT_HEAD").status()).isEqualTo(303);
        var parallel = name(lead, path(third, "ci"), "Koffi Aboua", "IT_HEAD");
        assertThat(parallel.status()).isEqualTo(422);
        assertThat(parallel.document().select("#mail-error").text()).contains("mêmes jours");

        var presidency = visitors.as("pres.ci");
        assertThat(name(presidency, path(first, "pres"), "Koffi Aboua", "PRESIDENCY").status()).as("the two seats of the lead may be one person’s").isEqualTo(303);
        assertThat(confirm(presidency, path(first, "pres")).status()).isEqualTo(303);
        assertThat(participants.of(first.id())).extracting(Participant::sender).containsExactly("PRES");
        assertThat(visitors.as("fp.tg").get(third.id().path() + "/conformity").words()).contains("Personne n’est désigné");
    }

    @Test
    @Proves(Rule.R_CMT_07)
    void anotherCountrySendsATechnicalGuestByDerogation() {
        var first = sending.commission("COM1");
        var path = path(first, "tg");
        assertThat(visitors.as("aut.tg").post(path + "/derogation", "reason", "Expérience du paiement électronique").status()).isEqualTo(403);
        assertThat(visitors.as("sg.ci").post(path + "/derogation", "reason", "Expérience du paiement électronique").status()).isEqualTo(303);
        var asked = visitors.as("brrc").get("/derogations").document().select("a[href^=/derogations/]").eachAttr("href");
        var derogation = asked.stream().filter(href -> visitors.as("brrc").get(href).words().contains("Invité technique")).findFirst().orElseThrow();
        decide("brrc", derogation, "/visa");
        decide("pres.ci", derogation, "/grant");

        var togo = visitors.as("aut.tg");
        assertThat(name(togo, path, "Sena Amouzou", "TECHNICAL_GUEST").status()).isEqualTo(303);
        assertThat(confirm(togo, path).status()).isEqualTo(303);
    }

    @Test
    void whoComesMayReadTheAgendaOfItsCommissionAndAnotherMayNot() {
        var third = sending.commission("COM3");
        var expert = visitors.as("exp.sn");
        assertThat(expert.get(third.id().path() + "/agenda").status()).isEqualTo(404);
        var country = meetings.with(sixth.id()).stream().filter(one -> delegationsOpen(one, "sn")).findFirst().orElseThrow();
        var authority = visitors.as("aut.sn");
        name(authority, path(country, "sn"), "Thierno Lyssa", "IT_STAFF", "mail", "exp.sn@demo.example");
        confirm(authority, path(country, "sn"));
        assertThat(expert.get(country.id().path() + "/agenda").status()).isEqualTo(200);
        assertThat(expert.get(country.id().path() + "/delegations").status()).isEqualTo(200);
        assertThat(meetings.with(sixth.id()).stream().filter(one -> !one.id().equals(country.id())).map(one -> expert.get(one.id().path() + "/agenda").status()).distinct())
                .containsExactly(404);
    }

    @Test
    @Proves({Rule.R_PLEN_16, Rule.R_PLEN_17, Rule.R_PART_06})
    void observersAreNamedByWhomWasInvitedToOnePlenaryAlone() {
        var observer = visitors.as("obs.cnuced");
        sql.sql("delete from delegations.observer").update();
        assertThat(observer.get(path(sixth, "cnuced")).status()).as("not invited").isEqualTo(404);
        assertThat(name(observer, path(sixth, "cnuced"), "Ana Werren", "INTERNATIONAL_ORGANISATION").status()).isEqualTo(404);

        delegations.admit(sixth.id(), new Observer("CNUCED", Category.INTERNATIONAL_ORGANISATION), sending.as("brrc", Function.BRRC, "BRRC"));
        assertThat(name(observer, path(sixth, "cnuced"), "Ana Werren", "INTERNATIONAL_ORGANISATION").status()).isEqualTo(303);
        assertThat(name(observer, path(sixth, "cnuced"), "Un Autre", "DEVELOPMENT_PARTNER").status()).as("not the kind it was invited as").isEqualTo(422);
        assertThat(name(observer, path(sixth, "cnuced"), "Un Autre", "IT_HEAD").status()).isEqualTo(422);
        assertThat(confirm(observer, path(sixth, "cnuced")).status()).isEqualTo(303);
        assertThat(participants.of(sixth.id())).singleElement().satisfies(one -> assertThat(one.observer()).isTrue());
        assertThat(appointments.of(people.withMail("ana.werren@douanes.example").orElseThrow().id())).extracting(one -> one.function().name()).containsExactly("OBS");

        var first = sending.commission("COM1");
        assertThat(observer.get(first.id().path() + "/delegations").status()).isEqualTo(404);
        assertThat(observer.get(path(first, "cnuced")).status()).isEqualTo(404);
        assertThatThrownBy(() -> delegations.admit(first.id(), new Observer("CNUCED", Category.RESOURCE_PERSON), sending.as("brrc", Function.BRRC, "BRRC")))
                .isInstanceOf(ObserversAtPlenariesOnly.class);
        assertThat(visitors.as("brrc").get(sixth.id().path() + "/delegations").words()).contains("Administrations représentées : 0 sur 23", "observateurs : 1");
    }

    @Test
    void anAuthorityWithoutAccountDesignatesByALinkThatServesOnce() {
        var link = delegations.link(sixth.id(), new AdministrationId("GM"), sending.as("brrc", Function.BRRC, "BRRC")).replaceFirst("\\?.*", "");
        var other = delegations.link(sixth.id(), new AdministrationId("GM"), sending.as("brrc", Function.BRRC, "BRRC")).replaceFirst("\\?.*", "");
        assertThat(sql.sql("select count(*) from delegations.link where secret = :secret").param("secret", link.substring(link.lastIndexOf('/') + 1)).query(Integer.class).single())
                .as("only its fingerprint is kept").isZero();
        var authority = visitors.anyone();
        assertThat(authority.get(link).status()).isEqualTo(200);
        assertThat(authority.forge(link + "/delegates", Sending.form("Lamin Jobe", "IT_HEAD")).status()).as("it needs no session").isEqualTo(303);
        assertThat(authority.forge(link + "/confirmation", "version", "1").status()).as("without commitment").isEqualTo(422);
        assertThat(confirm(authority, link).status()).isEqualTo(303);
        assertThat(delegations.of(sixth.id(), new Sender("GM")).standing()).isEqualTo(Delegation.Standing.CONFIRMED);

        assertThat(authority.get(link).words()).contains("Ce lien a servi");
        assertThat(authority.forge(link + "/delegates", Sending.form("Un Autre", "IT_STAFF")).status()).isEqualTo(404);
        assertThat(authority.get(other).words()).as("nor any other of that country").contains("Ce lien a servi");
        assertThat(authority.get("/designations/inconnu").status()).isEqualTo(404);

        var late = delegations.link(sixth.id(), new AdministrationId("LR"), sending.as("brrc", Function.BRRC, "BRRC")).replaceFirst("\\?.*", "");
        clock.set(LocalDate.of(2027, 2, 3));
        assertThat(authority.get(late).status()).isEqualTo(404);
        assertThat(authority.get(late).words()).contains("n’est plus valable");
    }

    @Test
    void aPersonIsReplacedOrWithdrawnAndTheHistoryKept() {
        var path = path(sixth, "bj");
        var authority = visitors.as("aut.bj");
        name(authority, path, "Firmin Dossou", "IT_HEAD");
        name(authority, path, "Aline Zinsou", "IT_STAFF");
        confirm(authority, path);
        var aline = delegations.of(sixth.id(), new Sender("BJ")).present().getLast();

        assertThat(name(authority, path, "Carine Hounsa", "IT_STAFF", "replaces", aline.id().value().toString()).status()).isEqualTo(303);
        assertThat(participants.of(sixth.id())).as("until the other is confirmed").extracting(Participant::called).contains("M. Aline Zinsou");
        confirm(authority, path);
        assertThat(participants.of(sixth.id())).extracting(Participant::called).containsExactly("M. Carine Hounsa", "M. Firmin Dossou");
        assertThat(appointments.of(people.withMail(aline.mail()).orElseThrow().id())).singleElement()
                .satisfies(one -> assertThat(one.lasts(LocalDate.now(clock))).isFalse());

        var carine = delegations.of(sixth.id(), new Sender("BJ")).present().getLast();
        assertThat(authority.post(path + "/delegates/" + carine.id().value() + "/withdrawal", "reason", "").status()).isEqualTo(422);
        assertThat(authority.post(path + "/delegates/" + carine.id().value() + "/withdrawal", "reason", "Empêchée").status()).isEqualTo(303);
        assertThat(authority.get(path).words()).contains("2 personnes qui ne viennent plus", "Remplacé", "Retiré", "Empêchée");
        assertThat(visitors.as("fp.tg").get(path).words()).as("a neighbour reads who comes").contains("Firmin Dossou").doesNotContain("Empêchée");
    }

    @Test
    void aMeetingPutOffWantsItsDelegationsConfirmedAgain() {
        var seventh = sending.seventh();
        var path = path(seventh, "ml");
        var authority = visitors.as("aut.ml");
        name(authority, path, "Modibo Sangaré", "IT_HEAD");
        confirm(authority, path);
        var presidency = sending.as("pres.ci", Function.PRES, "CI");
        meetings.postpone(seventh.id(), new Dates(LocalDate.of(2029, 2, 20), LocalDate.of(2029, 2, 22)), "Travaux dans la salle", Map.of(), presidency);
        meetings.confirm(seventh.id(), presidency);

        assertThat(authority.get(path).words()).contains("À reconfirmer", "La réunion est reportée au 20 février 2029");
        assertThat(authority.get("/").words()).contains("Reconfirmer la délégation");
        await().untilAsserted(() -> assertThat(mails("aut.ml@demo.example")).anyMatch(mail -> mail.contains("Délégation à reconfirmer")));
        assertThat(visitors.as("fp.ml").post(path + "/reconfirmation").status()).isEqualTo(403);
        assertThat(authority.post(path + "/reconfirmation").status()).isEqualTo(303);
        assertThat(authority.get(path).words()).doesNotContain("À reconfirmer");
        assertThat(authority.post(path + "/reconfirmation").status()).isEqualTo(409);
        var person = people.withMail("modibo.sangare@douanes.example").orElseThrow();
        assertThat(appointments.of(person.id())).filteredOn(one -> one.lasts(LocalDate.now(clock))).extracting(one -> one.until())
                .containsExactly(LocalDate.of(2029, 2, 23));
    }

    private boolean delegationsOpen(Meeting meeting, String sender) {
        return !visitors.as("aut.sn").get(path(meeting, sender)).words().contains("ne siège pas");
    }

    private void decide(String login, String path, String act) {
        var page = visitors.as(login).get(path);
        var form = page.document().select("form[method=post]").stream().filter(one -> one.attr("action").endsWith(act)).findFirst().orElseThrow();
        var version = form.select("input[name=version]").attr("value");
        assertThat(visitors.as(login).post(form.attr("action"), "version", version, "words", "Accordé").status()).isEqualTo(303);
    }

    private List<String> mails(String recipient) {
        return sql.sql("select subject || ' ' || body from notices.mail where recipient = :recipient").param("recipient", recipient).query(String.class).list();
    }
}
