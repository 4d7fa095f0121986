package palabre.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.BeforeEach;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Proves;
import palabre.TestClock;
import palabre.Visitor;
import palabre.Visitors;
import palabre.charter.Rule;
import palabre.journal.Function;
import palabre.journal.Journal;
import palabre.meetings.Meeting;
import palabre.meetings.Meetings;
import palabre.members.Appointments;
import palabre.members.People;

/// The life of agendas over HTTP: drafted, consulted on, published, changed openly, adopted, frozen (SM-03).
@HouseTest
class AgendaPagesTests {

    @Autowired Visitors visitors;
    @Autowired Agendas agendas;
    @Autowired Meetings meetings;
    @Autowired People people;
    @Autowired Appointments appointments;
    @Autowired Journal journal;
    @Autowired TestClock clock;

    @BeforeEach
    void morningOfTheDemonstration() {
        clock.set(Instant.parse("2026-12-14T09:00:00Z"));
    }

    @Test
    void aMeetingShowsItsAgendaAndTheLinesItProvesDone() {
        var sixth = preparing().sixth();
        var page = visitors.as("pres.ci").get(sixth.id().path());

        assertThat(page.words()).contains("Dossier de la réunion", "Ordre du jour", "15 points, version ODJ.2 du 2 novembre 2026");
        assertThat(page.document().select("a[href='" + Agenda.path(sixth.id()) + "#consultation']")).hasSize(2);
        assertThat(visitors.as("pres.ci").post(sixth.id().path() + "/duties/AGENDA_TO_CONSULTATION", "on", "2026-10-07").status())
                .as("what was seen done is not declared").isEqualTo(403);
        assertThat(visitors.anyone().get(sixth.id().path()).words()).doesNotContain("Ordre du jour");
        assertThat(visitors.as("pres.ci").get(sixth.id().path() + "/conformity").words()).contains("Consultation achevée : 3 avis sur 3", "Inscrit au point 3");
    }

    @Test
    void theAgendaOfTheSixthIsReadInFourLanguagesAndFillsItsHours() {
        var path = Agenda.path(preparing().sixth().id());
        var reader = visitors.as("fp.tg");

        assertThat(reader.get(path).words()).contains("Valeur en douane et données électroniques", "R-MAND-01", "Provisoire");
        assertThat(reader.get(path + "?lang=en").words()).contains("Customs value and electronic data", "Provisional");
        assertThat(reader.get(path + "?lang=pt").words()).contains("Valor aduaneiro e dados eletrónicos");
        assertThat(reader.get(path + "?lang=es").words()).contains("Valor en aduana y datos electrónicos");
        assertThat(reader.get(path + "/programme?lang=fr").words()).contains("Les points remplissent exactement les séances", "16:00–17:00", "Déjeuner, 2 h 00", "Abidjan");
        assertThat(reader.get(path + "/versions/2").words()).as("what came before was not for all").doesNotContain("Ce qui a changé");
        assertThat(visitors.as("vp").get(path + "/versions/2").words().replace('\u00a0', ' ')).contains("Déplacé du point 10 au point 9 : Valeur en douane");
        assertThat(reader.get(path + "/versions/1").status()).as("the draft was for those consulted").isEqualTo(404);
        assertThat(visitors.as("vp").get(path + "/versions/1").status()).isEqualTo(200);
    }

    @Test
    @Proves({Rule.R_PREP_05, Rule.R_PREP_06, Rule.R_PREP_07})
    void aPlenarysAgendaGoesFromItsFirstItemToItsAdoption() {
        var meeting = preparing().plenaryInDakar();
        var path = Agenda.path(meeting.id());
        var secretariat = visitors.as("sg.ci");
        var presidency = visitors.as("pres.ci");

        assertThat(secretariat.get(path).words()).contains("recommandations de la 6e réunion", "Conférence des Directeurs généraux", "plan de développement", "éventuellement");
        assertThat(secretariat.post(path + "/call", "until", "2028-09-30").status()).isEqualTo(303);
        assertThat(visitors.as("fp.tg").get("/").words()).contains("Proposer des points pour l’ordre du jour");
        assertThat(secretariat.post(path + "/items", "kind", "TECHNICAL", "titleFr", "Identité numérique", "titleEn", "Digital identity", "minutes", "45", "by1", "GH").status()).isEqualTo(303);
        var item = agendas.of(meeting).items().list().stream().filter(one -> one.title().in(palabre.ui.Language.FR).startsWith("Identité")).findFirst().orElseThrow();
        assertThat(secretariat.post(path + "/items/" + item.id().value() + "/place", "to", "UP", "version", version(meeting)).status()).isEqualTo(303);
        assertThat(agendas.of(meeting).items().number(item.id())).isEqualTo("5");
        var standing = agendas.of(meeting).items().list().stream().filter(Item::standing).findFirst().orElseThrow();
        var refused = secretariat.post(path + "/items/" + standing.id().value() + "/removal", "version", version(meeting));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("ne se retire pas", "R-MAND-01");

        assertThat(visitors.as("fp.tg").post(path + "/proposals", "title", "Signature électronique", "kind", "EXPERIENCE", "minutes", "30", "reason", "Trois pays en ont besoin").status()).isEqualTo(303);
        var proposal = proposalOf(presidency, path);
        assertThat(presidency.get("/").words()).contains("Répondre à un point proposé : Signature électronique");
        assertThat(presidency.post(proposal + "/acceptance").status()).isEqualTo(303);
        assertThat(presidency.post(proposal + "/refusal", "reason", "Trop tard maintenant").status()).isEqualTo(409);
        assertThat(agendas.of(meeting).editions()).as("a draft has no versions").isEmpty();

        assertThat(presidency.post(path + "/publication", "version", version(meeting)).status()).isEqualTo(409);
        assertThat(presidency.post(path + "/consultation", "version", version(meeting)).status()).isEqualTo(303);
        assertThat(agendas.of(meeting).consultation().asked()).extracting(Consultee::function).containsExactly(Function.BRRC, Function.VP, Function.OMD, Function.HOTE);
        assertThat(visitors.as("brrc").get("/").body()).contains(path + "/opinion");
        var early = presidency.post(path + "/publication", "version", version(meeting));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.words()).contains("leur délai court jusqu’au 29 décembre 2026", "R-PREP-06");
        assertThat(visitors.as("vp").post(path + "/opinion", "verdict", "REMARKS", "words", "").status()).isEqualTo(422);
        assertThat(visitors.as("vp").post(path + "/opinion", "verdict", "REMARKS", "words", "Avancer le point 5").status()).isEqualTo(303);
        assertThat(visitors.as("brrc").post(path + "/opinion", "verdict", "AGREED").status()).isEqualTo(303);
        assertThat(visitors.as("brrc").get("/").body()).doesNotContain(path + "/opinion");
        assertThat(visitors.as("fp.tg").get(path).words()).contains("pas encore publié").doesNotContain("Identité numérique");

        clock.set(LocalDate.of(2026, 12, 30));
        agendas.keepTime();
        agendas.keepTime();
        assertThat(agendas.of(meeting).opinions()).extracting(Opinion::body, Opinion::verdict).contains(
                org.assertj.core.groups.Tuple.tuple(Function.OMD, Opinion.Verdict.SILENT), org.assertj.core.groups.Tuple.tuple(Function.HOTE, Opinion.Verdict.SILENT)).hasSize(4);
        assertThat(journal.of(meeting.id().subject(), 50)).filteredOn(entry -> entry.act().equals("SilenceRecorded")).hasSize(2);
        assertThat(visitors.as("omd").get(path).words()).contains("Sans réponse");
        assertThat(presidency.post(path + "/publication", "version", version(meeting)).status()).isEqualTo(303);
        assertThat(visitors.as("fp.tg").get(path).words()).contains("Identité numérique");

        assertThat(presidency.post(path + "/revision", "version", version(meeting), "note", "").status()).as("nothing new").isEqualTo(409);
        assertThat(visitors.as("aut.sn").post(path + "/proposals", "title", "Continuité d’activité", "kind", "TECHNICAL", "minutes", "30", "reason", "Besoin urgent").status()).isEqualTo(303);
        assertThat(presidency.get(proposalOf(presidency, path)).words()).contains("tardive");
        assertThat(presidency.post(proposalOf(presidency, path) + "/acceptance").status()).isEqualTo(303);
        assertThat(agendas.of(meeting).editions()).hasSize(3);
        assertThat(visitors.as("fp.tg").get(path + "/versions/3").words()).contains("Ajouté au point", "Continuité d’activité");

        assertThat(presidency.post(path + "/annotation", "version", version(meeting)).words()).contains("résultat attendu");
        var early2 = visitors.as("rap1").post(path + "/adoption", "version", version(meeting), "note", "");
        assertThat(early2.words()).contains("adopté en séance");
        clock.set(LocalDate.of(2029, 2, 7));
        assertThat(visitors.as("rap1").post(path + "/adoption", "version", version(meeting), "note", "sans amendement").status()).isEqualTo(303);
        assertThat(secretariat.post(path + "/items", "kind", "TECHNICAL", "titleFr", "Trop tard").status()).isEqualTo(409);
        clock.set(LocalDate.of(2029, 2, 10));
        agendas.keepTime();
        assertThat(agendas.of(meeting).phase()).isEqualTo(Phase.FROZEN);
    }

    @Test
    @Proves({Rule.R_CMT_22, Rule.R_CMT_23, Rule.R_FCT_06})
    void aCommissionsAgendaIsItsHostsAndTheLeadIsOnlyConsulted() {
        var meeting = preparing().commissionInAccra("2027-06-15", "2027-06-16");
        preparing().entrust("fp.gh", "GH");
        var path = Agenda.path(meeting.id());
        var host = visitors.as("fp.gh").actingAs("HOTE:GH");

        assertThat(visitors.as("pres.ci").post(path + "/items", "kind", "TECHNICAL", "titleFr", "Non").status()).isEqualTo(403);
        assertThat(visitors.as("pres.ci").post(path + "/consultation", "version", "0").status()).isEqualTo(403);
        assertThat(visitors.as("hote.ci").post(path + "/consultation", "version", "0").status()).as("the host of another meeting").isEqualTo(403);
        assertThat(host.post(path + "/items", "kind", "CEREMONY", "titleEn", "Welcome", "minutes", "30").status()).isEqualTo(303);
        assertThat(host.get(path + "?lang=fr").words()).contains("Welcome");
        assertThat(visitors.as("pres.ci").get(meeting.id().path() + "/conformity").words()).contains("n’est pas technique");
        assertThat(host.post(path + "/consultation", "version", version(meeting)).status()).isEqualTo(303);

        assertThat(agendas.of(meeting).consultation().asked()).extracting(Consultee::function).containsExactly(Function.PRES, Function.BRRC);
        assertThat(visitors.as("omd").post(path + "/opinion", "verdict", "AGREED").status()).isEqualTo(403);
        assertThat(visitors.as("vp").post(path + "/opinion", "verdict", "AGREED").status()).isEqualTo(403);
        var early = host.post(path + "/publication", "version", version(meeting));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.words()).contains("R-CMT-23");
        visitors.as("pres.ci").post(path + "/opinion", "verdict", "AGREED");
        visitors.as("brrc").post(path + "/opinion", "verdict", "RESERVED", "words", "Prévoir une démonstration");
        assertThat(host.post(path + "/publication", "version", version(meeting)).status()).isEqualTo(303);
        assertThat(visitors.as("obs.cnuced").get(path).status()).isEqualTo(404);
    }

    @Test
    void onlyADerogationLetsAnAgendaOutBeforeAllAreHeard() {
        var meeting = preparing().commissionInAccra("2027-07-15", "2027-07-16");
        preparing().entrust("aut.gh", "GH");
        var path = Agenda.path(meeting.id());
        var host = visitors.as("aut.gh").actingAs("HOTE:GH");
        host.post(path + "/consultation", "version", "0");

        assertThat(host.post(path + "/derogation", "reason", "trop court").status()).isEqualTo(422);
        assertThat(host.post(path + "/derogation", "reason", "Les invitations partent demain, par courrier seulement").status()).isEqualTo(303);
        assertThat(host.post(path + "/publication", "version", version(meeting)).status()).as("asked for, not granted").isEqualTo(409);
    }

    @Test
    void twoWhoWriteAtOnceBothKeepTheirWords() {
        var meeting = preparing().commissionInAccra("2027-08-17", "2027-08-18");
        preparing().entrust("ass.gh", "GH");
        var path = Agenda.path(meeting.id());
        var host = visitors.as("ass.gh").actingAs("HOTE:GH");
        host.post(path + "/items", "kind", "TEST", "titleFr", "Essai de charge", "minutes", "60");
        var item = agendas.of(meeting).items().list().stream().filter(one -> one.kind() == Item.Kind.TEST).findFirst().orElseThrow();
        var seen = version(meeting);
        host.post(path + "/items/" + item.id().value(), "kind", "TEST", "titleFr", "Essai de charge du portail", "minutes", "60", "version", seen);

        var second = host.post(path + "/items/" + item.id().value(), "kind", "TEST", "titleFr", "Essai de performance", "minutes", "90", "version", seen);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.words()).contains("Essai de performance", "Essai de charge du portail", "Votre saisie");
        assertThat(host.post(path + "/items/" + item.id().value() + "/place", "to", "UP", "version", seen).status()).isEqualTo(409);
        assertThat(host.post(path + "/items/" + item.id().value() + "/place", "to", "UP", "version", version(meeting)).status()).isEqualTo(303);
        assertThat(host.post(path + "/items/" + item.id().value() + "/removal", "version", seen).words()).contains("Rien n’a été déplacé ni retiré");
    }

    @ParameterizedTest
    @CsvSource({"minutes, -5, 0 à 600", "minutes, 601, 0 à 600", "minutes, deux, nombre entier", "titleFr, '', requise", "kind, STANDING, pas dans la liste",
        "kind, DANSE, n’est pas comprise", "by1, XX, pas dans la liste", "serves, R-PLEN-06, pas dans la liste", "titleFr, 'Sécurité\u0007', caractère", "titleFr, '<b>', caractère"})
    void whatCannotStandInAnAgendaIsSaidBesideItsField(String field, String value, String said) {
        var fields = new java.util.LinkedHashMap<String, String>(java.util.Map.of("kind", "TECHNICAL", "titleFr", "Point", "minutes", "30"));
        fields.put(field, value);
        var answer = visitors.as("sg.ci").post(Agenda.path(preparing().sixth().id()) + "/items",
                fields.entrySet().stream().flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue())).toArray(String[]::new));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains(said);
    }

    @Test
    void whatIsTooLongOrUnknownIsRefusedAndNothingIsLost() {
        var path = Agenda.path(preparing().sixth().id());
        var presidency = visitors.as("pres.ci");
        var before = agendas.of(preparing().sixth());

        assertThat(presidency.post(path + "/items", "kind", "TECHNICAL", "titleFr", "x".repeat(10_000_000)).status()).isEqualTo(422);
        assertThat(presidency.post(path + "/items/00000000-0000-0000-0000-000000000000", "kind", "TECHNICAL", "titleFr", "Rien", "version", "1").status()).isEqualTo(404);
        assertThat(presidency.post(path + "/items/nothing/place", "to", "UP", "version", "1").status()).isEqualTo(404);
        assertThat(presidency.post(path + "/items/" + before.items().list().getFirst().id().value() + "/place", "to", "SIDEWAYS", "version", "1").status()).isIn(400, 404);
        assertThat(presidency.post(path + "/programme/sittings", "day", "0", "start", "09:30", "end", "10:15").words()).contains("Une autre séance");
        assertThat(presidency.post(path + "/programme/sittings", "day", "9", "start", "09:30", "end", "10:15").status()).isEqualTo(422);
        assertThat(presidency.post(path + "/programme/sittings", "day", "0", "start", "25:00", "end", "10:15").status()).isEqualTo(422);
        assertThat(presidency.post(path + "/programme/sittings", "day", "0", "start", "19:00", "end", "18:00").words()).contains("finit après");
        assertThat(presidency.get(path + "/versions/99").status()).isEqualTo(404);
        assertThat(presidency.get(path + "/versions/99/agenda.pdf").status()).isEqualTo(404);
        assertThat(agendas.of(preparing().sixth())).isEqualTo(before);
    }

    @Test
    void itsPapersAndSittingsAreTakenAway() throws IOException, ParserException {
        var path = Agenda.path(preparing().sixth().id());
        var reader = visitors.as("fp.tg");

        for (var file : new String[] {"agenda.docx", "agenda.pdf", "programme.docx", "programme.pdf"}) {
            var answer = reader.get(path + "/versions/2/" + file);
            assertThat(answer.status()).as(file).isEqualTo(200);
            assertThat(answer.body()).startsWith(file.endsWith("pdf") ? "%PDF" : "PK");
        }
        var diary = reader.get(path + "/programme/sittings.ics").body();
        var parsed = new CalendarBuilder().build(new ByteArrayInputStream(diary.getBytes(StandardCharsets.UTF_8)));
        assertThat(parsed.getComponents("VEVENT")).hasSize(10);
        assertThat(diary).contains("DTSTART:20270203T090000Z", "SEQUENCE:2", "METHOD:PUBLISH");
    }

    @Test
    void whatTheBodiesSaidIsTakenAwayAsATable() throws IOException {
        var path = Agenda.path(preparing().sixth().id());

        try (var table = Loader.loadPDF(visitors.as("pres.ci").take(path + "/opinions.pdf").body())) {
            assertThat(new PDFTextStripper().getText(table).replaceAll("\\s+", " "))
                    .contains("Tableau des avis sur l’ordre du jour", "Accord", "Observations", "Avancer le point 10", "Seynabou Gayeux");
        }
        assertThat(visitors.as("pres.ci").get(path).document().select("a[href$='/opinions.docx']")).hasSize(1);
    }

    private Preparing preparing() {
        return new Preparing(meetings, people, appointments);
    }

    private String version(Meeting meeting) {
        return String.valueOf(agendas.of(meeting).version());
    }

    /// The address of the latest item proposed.
    private static String proposalOf(Visitor reader, String path) {
        return Objects.requireNonNull(reader.get(path).document().select("a[href*='/proposals/']:not([href$='/new'])").last()).attr("href");
    }
}
