package palabre.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import palabre.HouseTest;
import palabre.Proves;
import palabre.TestClock;
import palabre.Visitors;
import palabre.charter.Rule;
import palabre.delegations.Category;
import palabre.delegations.DelegationAct;
import palabre.delegations.Delegations;
import palabre.delegations.Observer;
import palabre.delegations.Sender;
import palabre.invitations.Recipient.Group;
import palabre.journal.Actor;
import palabre.journal.Function;
import palabre.meetings.Meeting;
import palabre.meetings.Meetings;
import palabre.meetings.Stage;
import palabre.members.Appointments;
import palabre.members.Organisation;
import palabre.members.People;
import palabre.ui.Language;
import palabre.ui.Text;

/// Invitations over HTTP, from their preparation by the lead country to the answers (AS-01, AS-17, AS-22).
@HouseTest
class InvitationsTests {

    @Autowired Visitors visitors;
    @Autowired Convocations convocations;
    @Autowired CopyRows copies;
    @Autowired Papermaking papermaking;
    @Autowired Meetings meetings;
    @Autowired People people;
    @Autowired Appointments appointments;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;
    @Autowired Delegations delegations;
    @Autowired PlatformTransactionManager transactions;
    @Autowired ApplicationEventPublisher events;

    /// The demonstration as it stood before anyone was invited.
    @BeforeEach
    void theSecondOfNovember() {
        clock.set(LocalDate.of(2026, 11, 2));
        for (var table : List.of("sending", "copy", "letter", "observer", "model")) {
            sql.sql("delete from invitations." + table).update();
        }
        sql.sql("delete from notices.enclosure").update();
        sql.sql("delete from notices.mail").update();
        sql.sql("update meetings.meeting set first_day = '2027-02-03', last_day = '2027-02-05', stage = 'PREPARATION', postponements = '[]' where kind = 'PLENARY' and number = 6").update();
        sql.sql("update meetings.meeting set first_day = '2027-02-01', last_day = '2027-02-02', stage = 'PREPARATION' where plenary is not null and first_day > '2026-12-31'").update();
        sql.sql("delete from invitations.numbering").update();
    }

    @Test
    @Proves({Rule.R_PREP_03, Rule.R_PREP_04})
    void theLeadPreparesTwentyThreeLettersAndTheRegionalOfficeAloneSendsThem() throws Exception {
        var path = path();
        var presidency = visitors.as("pres.ci");
        assertThat(presidency.post(path + "/letters").status()).isEqualTo(303);

        var letters = convocations.of(sixth().id());
        assertThat(letters).hasSize(23).allMatch(letter -> letter.to().group() == Group.ADMINISTRATION);
        assertThat(letters).extracting(letter -> letter.reference().number()).containsExactlyInAnyOrderElementsOf(
                java.util.stream.IntStream.rangeClosed(1, 23).boxed().toList());
        assertThat(spoken(letters, List.of(Language.EN, Language.FR))).isEqualTo(5);
        assertThat(spoken(letters, List.of(Language.PT, Language.FR))).isEqualTo(3);
        assertThat(to("CM").languages()).containsExactly(Language.FR, Language.EN);
        assertThat(spoken(letters, List.of(Language.FR))).isEqualTo(14);
        assertThat(to("CI")).as("the lead's own, for the record").isNotNull();
        assertThat(presidency.get(to("GH").path()).words()).contains("GTR-DI/PR/2026/0", "Dear Commissioner, Customs Division", "by 4 December 2026", "by 18 December 2026");
        assertThat(text(presidency.take(to("GH").path() + "/en.pdf").body())).contains("The Commissioner, Customs Division", "Ghana Revenue Authority",
                "from 3 to 5 February 2027", "travel and subsistence costs are borne by your administration", to("GH").reference().toString());

        var page = presidency.get(path);
        assertThat(page.words()).doesNotContain("Ventiler 23").doesNotContain("Envoyer");
        assertThat(presidency.get(path).document().select("form[action$='/dispatch']")).isEmpty();
        var forged = presidency.post(path + "/dispatch");
        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.words()).contains("Ventilation réservée au BRRC-AOC");
        assertThat(visitors.as("sg.ci").post(path + "/dispatch").words()).contains("Ventilation réservée au BRRC-AOC");
        assertThat(visitors.as("sg.ci").post(path + "/signature").status()).as("the secretariat drafts, the presidency signs").isEqualTo(403);
        assertThat(visitors.as("brrc").post(path + "/signature").status()).isEqualTo(403);
        assertThat(visitors.as("brrc").post(path + "/letters").status()).isEqualTo(403);

        assertThat(presidency.get("/").words()).contains("Signer 23 lettres");
        assertThat(presidency.post(path + "/signature").status()).isEqualTo(303);
        printed();
        var office = visitors.as("brrc");
        assertThat(office.get("/").words()).contains("Ventiler 23 lettres");
        assertThat(office.get(path).words()).contains("Ventiler 23 lettres");
        var dispatches = "select count(*) from journal.entry where act = 'InvitationDispatched' and capacity like 'BRRC%'";
        var before = count(dispatches);
        assertThat(office.post(path + "/dispatch").status()).isEqualTo(303);

        assertThat(convocations.of(sixth().id())).allMatch(Letter::dispatched);
        waitFor("select count(*) from notices.mail where state = 'KEPT'", 23);
        assertThat(count("select count(*) from notices.mail where calendar like '%METHOD:REQUEST%'")).isEqualTo(23);
        assertThat(count("select count(distinct secret) from notices.mail where body like '%/designations/%'")).as("a link of its own for each").isEqualTo(23);
        assertThat(count("select count(*) from notices.enclosure where file_kind = 'PDF' and file_name like '%invit%' or file_name like '%convite%'")).as("letters and their originals").isEqualTo(23 + 9);
        assertThat(meetings.find(sixth().id()).orElseThrow().stage()).isEqualTo(Stage.CONVENED);
        assertThat(presidency.get(path).words()).contains("23/23", "Ventilée");
        assertThat(presidency.get(sixth().id().path()).words()).contains("23 sur 23 ventilées");
        assertThat(presidency.get(sixth().id().path() + "/conformity").words()).contains("23 lettres sur 23 ventilées par le BRRC-AOC");
        assertThat(count(dispatches) - before).as("each sending is an act of the regional office").isEqualTo(23);
        assertThat(office.post(path + "/dispatch").status()).as("nobody is written to twice").isEqualTo(303);
        assertThat(convocations.of(sixth().id())).allMatch(letter -> letter.sendings().size() == 1);
        itsDateIsReadByDiaries(0, "REQUEST", "20270203T090000");

        sql.sql("update notices.mail set state = 'RETURNED', secret = null, answer = '550 5.1.1 unknown' where recipient = 'dg.gn@demo.example'").update();
        assertThat(office.get(path).words()).contains("22/23", "Échec", "Une lettre n’est pas arrivée");
        assertThat(presidency.get(path).words()).contains("22/23");
        assertThat(office.get(to("GN").path()).words()).contains("550 5.1.1 unknown");
        assertThat(presidency.post(to("GN").path() + "/deliveries", "channel", "COURIER", "on", "2026-11-02").status()).isEqualTo(403);
        assertThat(office.upload(to("GN").path() + "/deliveries", "receipt", "", new byte[0], "channel", "COURIER", "on", "2026-11-02", "where", "Conakry", "note", "pli n° 4").status()).isEqualTo(303);
        assertThat(office.get(path).words()).contains("23/23").doesNotContain("Échec ");
        assertThat(office.get(to("GN").path()).words()).contains("courrier", "pli n° 4");
    }

    @Test
    void whoeverPreparedALetterDoesNotSendItInAnotherCapacity() {
        appointments.appoint(people.withMail("pres.ci@demo.example").orElseThrow().id(), Function.BRRC, "BRRC", LocalDate.of(2026, 1, 1), null, "Essai", Actor.PALABRE);
        var both = visitors.as("pres.ci");
        both.post(path() + "/letters");
        both.post(path() + "/signature");
        printed();

        var refused = both.actingAs("BRRC:BRRC").post(path() + "/dispatch");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("ne la ventile pas");
        assertThat(convocations.of(sixth().id())).noneMatch(Letter::dispatched);
    }

    @Test
    void lettersSayTheSameInEachLanguageAsWeWouldWriteThem() throws IOException {
        visitors.as("pres.ci").post(path() + "/letters");
        for (var sample : Map.of("BJ", Language.FR, "GH", Language.EN, "CV", Language.PT).entrySet()) {
            var copy = copies.of(to(sample.getKey()).id()).stream().filter(one -> one.language() == sample.getValue()).findFirst().orElseThrow();
            var expected = new ClassPathResource("invitations/plenary_%s.txt".formatted(sample.getValue().code())).getContentAsString(StandardCharsets.UTF_8);
            assertThat(copy.subject() + "\n\n" + copy.body() + "\n").as(sample.getKey()).isEqualTo(expected);
        }
        for (var letter : convocations.of(sixth().id())) {
            assertThat(copies.of(letter.id())).hasSize(letter.languages().size()).allSatisfy(copy ->
                    assertThat(copy.subject() + copy.body()).as(letter.to().code()).doesNotContain("{", "}", "null", "  ").contains("2027"));
        }
    }

    @Test
    void aWordingThatNobodyCanFillIsRefusedWithItsPlaceAndTheFormerStays() {
        var secretariat = visitors.as("sg.ci");
        var form = secretariat.get("/letters/plenary/fr");
        assertThat(form.body()).contains("J’ai l’honneur de vous informer");

        var wrong = secretariat.post("/letters/plenary/fr", "subject", "Invitation", "body", "{appel},\n\nRendez-vous à {lieux}.", "seen", "0");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("Ligne 3 : {lieux} n’existe pas", "Rendez-vous à {lieux}");
        assertThat(secretariat.post("/letters/plenary/fr", "subject", "{motif}", "body", "x", "seen", "0").status()).as("not a blank of this letter").isEqualTo(422);
        var preview = secretariat.post("/letters/plenary/fr", "subject", "Convocation", "body", "{appel}, venez {lieu}, {dates}.", "seen", "0", "look", "1");
        assertThat(preview.words()).contains("venez à Abidjan (Côte d’Ivoire), du 3 au 5 février 2027.");
        assertThat(secretariat.post("/letters/plenary/fr", "subject", "Convocation à la {titre}", "body", "{appel},\n\nVenez {lieu}, {dates}.", "seen", "0").status()).isEqualTo(303);
        assertThat(secretariat.post("/letters/plenary/fr", "subject", "Trop tard", "body", "x", "seen", "0").status()).isEqualTo(409);
        assertThat(secretariat.get("/letters/plenary/fr").words()).contains("version 1");
        secretariat.post(path() + "/letters");
        assertThat(copies.of(to("BJ").id()).getFirst().body()).isEqualTo("Monsieur le Directeur général,\n\nVenez à Abidjan (Côte d’Ivoire), du 3 au 5 février 2027.");

        for (var other : List.of("brrc", "fp.tg", "hote.ci", "sys")) {
            assertThat(visitors.as(other).get("/letters").status()).as(other).isEqualTo(403);
            assertThat(visitors.as(other).post("/letters/plenary/fr", "subject", "x", "body", "x", "seen", "1").status()).as(other).isEqualTo(403);
        }
    }

    @Test
    void aLetterIsRetouchedUntilItIsSignedThenGoesAsItWasSignedOnPaper() {
        var secretariat = visitors.as("sg.ci");
        secretariat.post(path() + "/letters");
        var letter = to("TG");
        assertThat(secretariat.post(letter.path() + "/fr/words", "subject", "Invitation", "body", "Madame le Commissaire,\n\nVenez.").status()).isEqualTo(303);
        assertThat(visitors.as("brrc").post(letter.path() + "/fr/words", "subject", "x", "body", "x").status()).isEqualTo(403);
        visitors.as("pres.ci").post(path() + "/signature");
        assertThat(secretariat.post(letter.path() + "/fr/words", "subject", "x", "body", "x").status()).as("frozen").isEqualTo(409);
        printed();

        assertThat(secretariat.upload(letter.path() + "/scan", "scan", "signee.png", "not a pdf".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(422);
        assertThat(secretariat.upload(letter.path() + "/scan", "scan", "lourde.pdf", new byte[21_000_000]).words()).contains("20 Mo");
        var signed = secretariat.take(letter.path() + "/fr.pdf").body();
        assertThat(secretariat.upload(letter.path() + "/scan", "scan", "signée.pdf", signed).status()).isEqualTo(303);
        visitors.as("brrc").post(path() + "/dispatch");
        waitFor("select count(*) from notices.mail", 23);
        assertThat(count("select count(*) from notices.enclosure join notices.mail on mail.id = enclosure.mail where recipient = 'dg.tg@demo.example' and file_name = 'signée.pdf'")).isEqualTo(1);
        assertThat(visitors.as("sys").get("/technical/mails").words()).contains("GTR-DI/PR/2026/0");
    }

    @Test
    void onlyTheSilentAreRemindedAndAnswersAreEntered() {
        dispatched();
        var office = visitors.as("brrc");
        var own = visitors.as("aut.tg");
        assertThat(own.get(sixth().id().path()).words()).contains("Votre invitation");
        assertThat(own.get(to("TG").path()).status()).isEqualTo(200);
        assertThat(to("TG").opened()).isNotNull();
        assertThat(own.get(to("BJ").path()).status()).as("a neighbour's letter").isEqualTo(404);
        assertThat(own.post(to("TG").path() + "/receipt", "day", "2026-11-02").status()).isEqualTo(303);
        assertThat(own.get(path()).status()).isEqualTo(404);
        assertThat(visitors.as("hote.ci").get(path()).status()).as("the host has no screen of invitations").isEqualTo(404);
        assertThat(own.post(to("TG").path() + "/refusal", "reason", "").status()).isEqualTo(422);
        assertThat(own.post(to("TG").path() + "/refusal", "reason", "Conflit de calendrier").status()).isEqualTo(303);
        assertThat(visitors.as("fp.tg").post(to("TG").path() + "/refusal", "reason", "x").status()).isEqualTo(403);
        assertThat(own.post(to("BJ").path() + "/answer", "accepted", "true", "answeredOn", "2026-11-02").status()).isEqualTo(404);
        assertThat(office.upload(to("SN").path() + "/answer", "reply", "", new byte[0], "accepted", "true", "answeredOn", "2027-11-02").status()).isEqualTo(422);
        assertThat(office.upload(to("SN").path() + "/answer", "reply", "", new byte[0], "accepted", "true", "answeredOn", "2026-11-02", "said", "Lettre 12").status()).isEqualTo(303);

        clock.set(LocalDate.of(2026, 11, 20));
        assertThat(office.get("/").words()).contains("Relancer 21 destinataires silencieux");
        assertThat(visitors.as("pres.ci").post(path() + "/reminders", "pick", to("BJ").id().value().toString()).status()).isEqualTo(403);
        assertThat(office.post(path() + "/reminders").status()).isEqualTo(422);
        assertThat(office.post(path() + "/reminders", "pick", to("BJ").id().value().toString(), "pick", to("SN").id().value().toString(), "channel", "MAIL").status()).isEqualTo(303);
        waitFor("select count(*) from notices.mail where subject like '%Rappel%'", 1);
        assertThat(count("select count(*) from notices.mail where recipient = 'dg.bj@demo.example' and body like '%GTR-DI/PR/2026/0%'")).isEqualTo(1);
        assertThat(office.get("/").words()).contains("Relancer 20 destinataires silencieux");
        assertThat(office.get(path() + "?state=SILENT").words()).contains("destinataires à appeler", "Houndété").doesNotContain("Commissaire, fr");
        assertThat(office.post(to("BJ").path() + "/mail", "mail", "pas une adresse").status()).isEqualTo(422);
        assertThat(office.get(path() + "/bordereau.pdf").body()).startsWith("%PDF");
        assertThat(office.get(path() + "/bordereau.xlsx").body()).startsWith("PK");
    }

    @Test
    void whenThePlenaryMovesAmendedLettersWaitForTheRegionalOffice() throws Exception {
        dispatched();
        visitors.as("brrc").upload(to("SN").path() + "/answer", "reply", "", new byte[0], "accepted", "true", "answeredOn", "2026-11-02");
        var first = to("BJ");
        assertThat(visitors.as("pres.ci").post(sixth().id().path() + "/postponement", "first", "2027-02-17", "last", "2027-02-19", "reason", "Salle indisponible à ces dates").status()).isEqualTo(303);
        waitFor("select count(*) from invitations.letter where round = 1", 23);

        assertThat(convocations.of(sixth().id())).hasSize(23).allMatch(Letter::toDispatch).allMatch(letter -> letter.occasion() == Occasion.AMENDMENT);
        assertThat(copies.of(to("BJ").id()).getFirst().body()).contains("prévue du 3 au 5 février 2027", "**du 17 au 19 février 2027**", "Salle indisponible");
        printed();
        assertThat(visitors.as("brrc").get("/").words()).contains("Ventiler 23 lettres");
        assertThat(visitors.as("brrc").post(path() + "/dispatch").status()).isEqualTo(303);
        waitFor("select count(*) from notices.mail where calendar like '%SEQUENCE:1%'", 23);
        itsDateIsReadByDiaries(1, "REQUEST", "20270217T090000");
        assertThat(count("select count(distinct substring(calendar from 'UID:[^\\r\\n]*')) from notices.mail")).as("the same date for every diary").isEqualTo(1);
        assertThat(visitors.as("brrc").get(first.path()).words()).contains("Remplacée", "Autres lettres");
    }

    @Test
    @Proves({Rule.R_PLEN_16, Rule.R_PLEN_17})
    void anObserverIsProposedByAMemberApprovedByThePresidencyAndInvitedLikeTheOthers() {
        var observers = path() + "/observers";
        var focal = visitors.as("fp.tg");
        assertThat(focal.post(observers, "quality", "INTERNATIONAL", "name", "Organisme des ports", "language", "FR", "mail", "pas une adresse", "reason", "Guichet unique").status()).isEqualTo(422);
        assertThat(focal.post(observers, "quality", "INTERNATIONAL", "name", "Organisme des ports", "call", "Madame la Directrice exécutive", "language", "EN", "mail", "ports@demo.example", "reason", "Guichet unique").status()).isEqualTo(303);
        var proposed = sql.sql("select id::text from invitations.observer").query(String.class).single();
        for (var other : List.of("brrc", "sg.ci", "fp.tg")) {
            assertThat(visitors.as(other).post(observers + "/" + proposed + "/approval").status()).as(other).isEqualTo(403);
        }
        assertThat(visitors.as("fp.bj").post(observers + "/" + proposed + "/approval").status()).as("not known to others").isEqualTo(404);
        assertThat(visitors.as("obs.cnuced").get(observers).status()).isEqualTo(404);
        assertThat(visitors.as("ass.gh").post(observers, "quality", "PARTNER", "name", "x", "language", "FR", "reason", "x").status()).isIn(403, 404);
        var commission = meetings.with(sixth().id()).getFirst();
        assertThat(focal.get(commission.id().path() + "/invitations/observers").status()).isEqualTo(404);

        var presidency = visitors.as("pres.ci");
        assertThat(presidency.get("/").words()).contains("Décider d’un observateur : Organisme des ports");
        assertThat(presidency.post(observers + "/" + proposed + "/approval").status()).isEqualTo(303);
        assertThat(presidency.post(observers + "/" + proposed + "/refusal", "why", "Non").status()).isEqualTo(409);
        assertThat(presidency.post(path() + "/letters", "groups", "OBSERVER").status()).isEqualTo(303);
        assertThat(convocations.of(sixth().id())).hasSize(1).allMatch(letter -> letter.languages().equals(List.of(Language.EN, Language.FR)));
        presidency.post(path() + "/signature");
        printed();
        assertThat(visitors.as("brrc").post(path() + "/dispatch").status()).isEqualTo(303);
        waitFor("select count(*) from notices.mail where recipient = 'ports@demo.example'", 1);
        assertThat(delegations.observers(sixth().id())).as("it may name its people now").contains(new Observer("ORGANISME", Category.INTERNATIONAL_ORGANISATION));

        confirmed("ORGANISME");
        waitFor("select count(*) from invitations.letter where answer ->> 'way' = 'DESIGNATION'", 1);
    }

    @Test
    void namingADelegationAnswersTheInvitation() {
        dispatched();
        confirmed("TD");
        waitFor("select count(*) from invitations.letter where answer ->> 'way' = 'DESIGNATION'", 1);
        assertThat(to("TD").status()).isEqualTo(Letter.Status.ACCEPTED);
        assertThat(visitors.as("brrc").get(to("TD").path()).words()).contains("Acceptée");
        assertThat(to("BJ").silent()).isTrue();
    }

    @Test
    void anOrganisationIsKnownByItsNameOrByItsInitials() {
        assertThat(Observership.called(new Organisation("CEDEAO", Text.french("Commission de la CEDEAO"), ""), "commission de la cedeao")).isTrue();
        assertThat(Observership.called(new Organisation("CNUCED", Text.french("Conférence sur le commerce"), ""), "CNUCED (Genève)")).isTrue();
        assertThat(Observership.called(new Organisation("OMD", Text.french("Organisation mondiale des douanes"), ""), "Banque mondiale")).isFalse();
        assertThat(Observership.code("Agence de tests ATLR", Set.of())).isEqualTo("ATLR");
        assertThat(Observership.code("Banque de tests", Set.of("BANQUE"))).isEqualTo("BANQUE2");
    }

    private void confirmed(String sender) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> events.publishEvent(new DelegationAct.DelegationConfirmed(
                sixth().id(), new Sender(sender), List.of("Mme Essai"), null, 1, Actor.PALABRE)));
    }

    @Test
    @Proves(Rule.R_CMT_21)
    void aCommissionsInvitationsAreNotItsHosts() {
        var commission = meetings.with(sixth().id()).stream().filter(meeting -> meeting.commission().orElseThrow().code().equals("COM2")).findFirst().orElseThrow();
        var path = commission.id().path() + "/invitations";
        assertThat(visitors.as("hote.ci").get(path).status()).isEqualTo(404);
        assertThat(visitors.as("hote.ci").post(path + "/letters").status()).isEqualTo(404);
        assertThat(visitors.as("hote.ci").post(path + "/dispatch").status()).isEqualTo(403);
        visitors.as("pres.ci").post(path + "/letters");

        assertThat(convocations.of(commission.id())).extracting(letter -> letter.to().code()).containsExactlyInAnyOrder("BF", "CG", "CI", "CV", "GH", "SN", "TD", "GN");
        assertThat(copies.of(convocations.of(commission.id()).getFirst().id()).getFirst().body()).contains("chaque membre assume les dépenses", "les 1er et 2 février 2027");
        assertThat(visitors.as("pres.ci").get(commission.id().path() + "/conformity").words()).contains("R-CMT-21");
    }

    private void itsDateIsReadByDiaries(int sequence, String method, String start) throws IOException, ParserException {
        var written = sql.sql("select calendar from notices.mail where recipient = 'dg.bj@demo.example' order by since desc, calendar desc limit 1").query(String.class).single();
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)));
        var event = calendar.getComponent(Component.VEVENT).orElseThrow();
        assertThat(calendar.getProperty(Property.METHOD).orElseThrow().getValue()).isEqualTo(method);
        assertThat(event.getProperty(Property.UID).orElseThrow().getValue()).isEqualTo("invitation-" + sixth().id().value() + "@gtr-di");
        assertThat(event.getProperty(Property.SEQUENCE).orElseThrow().getValue()).isEqualTo(String.valueOf(sequence));
        assertThat(written.replace("\r\n ", "")).contains("DTSTART;TZID=Africa/Abidjan:" + start, "BEGIN:VTIMEZONE", "TZID:Africa/Abidjan", "mailto:dg.bj@demo.example");
    }

    private void dispatched() {
        visitors.as("pres.ci").post(path() + "/letters");
        visitors.as("pres.ci").post(path() + "/signature");
        printed();
        assertThat(visitors.as("brrc").post(path() + "/dispatch").status()).isEqualTo(303);
        waitFor("select count(*) from notices.mail", 23);
    }

    private void printed() {
        while (papermaking.printNext()) {}
        waitFor("select count(*) from invitations.copy where wanted", 0);
    }

    private void waitFor(String question, long awaited) {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (count(question) != awaited && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(count(question)).as(question).isEqualTo(awaited);
    }

    private long count(String question) {
        return sql.sql(question).query(Long.class).single();
    }

    private static long spoken(List<Letter> letters, List<Language> languages) {
        return letters.stream().filter(letter -> letter.languages().equals(languages)).count();
    }

    private Letter to(String code) {
        return convocations.of(sixth().id()).stream().filter(letter -> letter.to().code().equals(code)).findFirst().orElseThrow();
    }

    private Meeting sixth() {
        return meetings.all().stream().filter(one -> one.kind() instanceof palabre.meetings.Kind.Plenary plenary && plenary.number() == 6).findFirst().orElseThrow();
    }

    private String path() {
        return sixth().id().path() + "/invitations";
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
