package palabre.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.HouseTest;
import palabre.TestClock;
import palabre.Visitors;
import palabre.agenda.Agendas;
import palabre.journal.Acting;
import palabre.journal.Capacity;
import palabre.journal.Function;
import palabre.meetings.Meeting;
import palabre.meetings.Meetings;
import palabre.members.People;

/// What a reader may have of a meeting goes into one parcel, and nothing else does.
@HouseTest
@Import(Attendance.class)
class BasketTests {

    @Autowired Visitors visitors;
    @Autowired Meetings meetings;
    @Autowired Agendas agendas;
    @Autowired Documents documents;
    @Autowired Communications communications;
    @Autowired Attendance.Registered registered;
    @Autowired People people;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    @TempDir Path folder;

    private String basket = "";

    @BeforeEach
    void papersAreCommunicated() {
        clock.set(Instant.parse("2026-12-14T09:00:00Z"));
        var sixth = desk().sixth();
        basket = Documents.path(sixth.id()) + "/basket";
        registered.register(sixth.id(), registered.one("exp.sn", "SN", false), registered.one("obs.cnuced", "CNUCED", true));
        if (!desk().symbol("DOC.07").communicated()) {
            communications.communicate(sixth, Set.of(desk().symbol("ODJ.1").id(), desk().symbol("DOC.02").id(), desk().symbol("DOC.07").id(), desk().symbol("DOC.08").id()), office());
        }
        clock.set(Instant.parse("2026-12-15T09:00:00Z"));
    }

    @Test
    void aParticipantTakesItInTheOrderOfTheAgenda() throws Exception {
        var reader = visitors.as("fp.mr");
        assertThat(reader.get(Documents.path(desk().sixth().id())).words()).contains("Emporter les documents");
        assertThat(reader.get(basket).words()).contains("Télécharger (ZIP, ", "fichiers", "Vous n’avez pas encore emporté");
        var answer = reader.take(basket + ".zip");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(answer.headers().firstValue("Accept-Ranges")).hasValue("bytes");
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(answer.body().length);
        try (var zip = opened(answer)) {
            var names = names(zip);
            assertThat(names).startsWith("index.html");
            assertThat(names.stream().skip(1).map(name -> name.substring(0, 2)).distinct()).isSorted().contains("02", "04", "07", "08");
            assertThat(names).anyMatch(name -> name.matches("07 .*/GTR-DI-P6-2027-DOC\\.07 EN Electronic payment.*\\.pdf")).noneMatch(name -> name.contains("DOC.13"));
            var paper = desk().symbol("DOC.07");
            var single = reader.take(paper.id().path() + "/files/" + paper.versions().getFirst().id().value()).body();
            var entry = zip.getEntry(names.stream().filter(name -> name.contains("DOC.07")).findFirst().orElseThrow());
            assertThat(zip.getInputStream(entry).readAllBytes()).isEqualTo(single);
            var page = Jsoup.parse(zip.getInputStream(zip.getEntry("index.html")), "UTF-8", "");
            assertThat(page.text()).contains("Langues attendues : français", "Aucun document ici", "DOC.07");
            assertThat(page.select("script, link, img")).isEmpty();
            assertThat(page.select("a").eachAttr("href").stream().map(href -> URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8)))
                    .containsExactlyElementsOf(names.subList(1, names.size()));
        }
        assertThat(sql.sql("select count(*) from documents.opening where person = :person").param("person", people.withMail("fp.mr@demo.example").orElseThrow().id().value())
                .query(Integer.class).single()).as("proof of each").isEqualTo(names(opened(answer)).size() - 1);
        assertThat(taken("fp.mr", desk().sixth())).isOne();
    }

    @Test
    void otherProgramsReadItToo() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/unzip")), "no unzip on this machine");
        var file = Files.write(folder.resolve("other.zip"), visitors.as("sg.ci").take(basket + ".zip?all=true").body());
        var unzip = new ProcessBuilder("/usr/bin/unzip", "-tq", file.toString()).redirectErrorStream(true).start();
        var said = new String(unzip.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(unzip.waitFor()).as(said).isZero();
    }

    @Test
    void aCutDownloadIsTakenUpWhereItStopped() throws Exception {
        var reader = visitors.as("fp.ml");
        var whole = visitors.as("fp.gn").take(basket + ".zip").body();
        var first = reader.take(basket + ".zip", "Range", "bytes=0-2499");
        assertThat(first.statusCode()).isEqualTo(206);
        assertThat(first.headers().firstValue("Content-Range")).hasValue("bytes 0-2499/" + whole.length);
        assertThat(reader.get(basket).words()).as("half is not all").contains("Vous n’avez pas encore emporté");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var rest = reader.take(basket + ".zip", "Range", "bytes=2500-", "If-Range", tag);
        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(first.body()).isEqualTo(Arrays.copyOfRange(whole, 0, 2500));
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(whole, 2500, whole.length));
        assertThat(reader.get(basket).words()).contains("Vous avez tout ce qui est arrivé jusqu’au", "Rien de nouveau");
        assertThat(taken("fp.ml", desk().sixth())).as("one act, whatever the cuts").isOne();
        assertThat(reader.take(basket + ".zip", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(reader.take(basket + ".zip", "Range", "bytes=" + whole.length + "-").statusCode()).isEqualTo(416);
    }

    @Test
    void whatChangedMeanwhileIsSentWhole() {
        var desk = visitors.as("sg.ci");
        var before = desk.take(basket + ".zip", "Range", "bytes=0-99");
        var tag = before.headers().firstValue("ETag").orElseThrow();
        desk().deposit(visitors.as("fp.ne"), desk().sixth(), "Arrivé entre-temps");
        var after = desk.take(basket + ".zip", "Range", "bytes=100-", "If-Range", tag);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.headers().firstValue("ETag")).isNotEqualTo(before.headers().firstValue("ETag"));
        assertThat(after.headers().firstValueAsLong("Content-Length")).hasValue(after.body().length);
    }

    @Test
    void itIsChosenByLanguageFormatAndDay() throws Exception {
        var reader = visitors.as("fp.bf");
        try (var english = opened(reader.take(basket + ".zip?language=EN"))) {
            assertThat(names(english)).hasSizeGreaterThan(2).filteredOn(name -> !name.equals("index.html")).allMatch(name -> name.contains(" EN "));
            assertThat(page(english)).contains("Partie du dossier seulement", "en anglais", "Existe aussi, hors de cet envoi : français");
        }
        assertThat(names(opened(reader.take(basket + ".zip?format=XLSX")))).containsExactly("index.html");
        assertThat(reader.get(basket + "?format=XLSX").words()).contains("Aucun document ne répond à ces critères").doesNotContain("ZIP, 0");
        var all = names(opened(reader.take(basket + ".zip"))).size();
        var days = reader.get(basket).document().select("select[name=day] option[value]").eachAttr("value").stream().filter(day -> !day.isEmpty()).toList();
        for (var day : days) {
            assertThat(names(opened(reader.take(basket + ".zip?day=" + day))).size()).as("day " + day).isBetween(1, all);
        }
        for (var wrong : List.of("language=XX", "format=EXE", "day=x", "since=hier")) {
            assertThat(reader.get(basket + "?" + wrong).status()).as(wrong).isEqualTo(404);
        }
    }

    @Test
    void sinceTheLastVisitOnlyWhatIsNewIsShown() throws Exception {
        var reader = visitors.as("fp.tg");
        var upTo = reader.get(basket).document().select("input[name=upTo]").val();
        assertThat(reader.forge(basket + "/visit", "upTo", upTo).status()).isEqualTo(403);
        assertThat(reader.post(basket + "/visit", "upTo", "hier").status()).isEqualTo(404);
        reader.take(basket + ".zip?language=FR");
        assertThat(reader.get(basket).words()).as("a part is not all").contains("Vous n’avez pas encore emporté");
        assertThat(reader.post(basket + "/visit", "upTo", upTo).status()).isEqualTo(303);
        assertThat(reader.get(basket).words()).contains("Rien de nouveau");
        clock.set(Instant.parse("2026-12-16T09:00:00Z"));
        communications.communicate(desk().sixth(), Set.of(desk().symbol("DOC.10").id()), office());
        var link = reader.get(basket).document().select("a:contains(Voir ce qui est arrivé depuis)").attr("href");
        var fresh = reader.get(link);
        assertThat(fresh.words()).contains("lignes directrices").doesNotContain("Mesurer la disponibilité");
        var zip = fresh.document().select("a.button[href*=since]").attr("href");
        var names = names(opened(reader.take(zip)));
        assertThat(names).hasSize(3).filteredOn(name -> !name.equals("index.html")).allMatch(name -> name.contains("DOC.10"));
        assertThat(reader.get(basket).words()).as("having what is new is having all").contains("Rien de nouveau");
        assertThat(names(opened(reader.take(zip)))).as("the link stays good").isEqualTo(names);
    }

    /// The agenda, its sittings and the list go along, printed once, so that a copy is the same to the byte.
    @Test
    void aCopyOfTheWholeMeetingIsTheSameEachTime() throws Exception {
        var reader = visitors.as("sg.ci");
        var copy = reader.take(basket + ".zip?all=true");
        try (var zip = opened(copy)) {
            assertThat(names(zip)).contains("Liste des documents.pdf");
            assertThat(zip.getInputStream(zip.getEntry("Liste des documents.pdf")).readNBytes(5)).isEqualTo("%PDF-".getBytes(StandardCharsets.US_ASCII));
            if (agendas.of(desk().sixth()).published().isPresent()) {
                assertThat(names(zip)).contains("Ordre du jour.pdf", "Séances.ics");
                assertThat(new String(zip.getInputStream(zip.getEntry("Séances.ics")).readAllBytes(), StandardCharsets.UTF_8)).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");
            }
        }
        assertThat(reader.take(basket + ".zip?all=true").body()).isEqualTo(copy.body());
    }

    @Test
    void observersHaveWhatWasOpenedToThem() throws Exception {
        try (var zip = opened(visitors.as("obs.cnuced").take(basket + ".zip?all=true"))) {
            var names = names(zip).stream().filter(name -> name.contains("GTR-DI-P6")).map(name -> name.replaceAll(".*2027-(\\w+\\.\\d+).*", "$1")).collect(Collectors.toSet());
            assertThat(names).containsExactlyInAnyOrder("ODJ.1", "DOC.07", "DOC.08");
            assertThat(page(zip)).doesNotContain("DOC.02");
        }
    }

    @Test
    void strangersHaveNothing() {
        var com1 = desk().commission(1);
        var paper = desk().accept(visitors.as("sg.ci"), desk().deposit(visitors.as("fp.ga"), com1, "Registre fermé"));
        communications.communicate(com1, Set.of(paper.id()), office());
        var closed = Documents.path(com1.id()) + "/basket";
        for (var address : List.of(closed, closed + ".zip", closed + ".zip?all=true")) {
            assertThat(visitors.as("fp.bj").get(address).status()).as("of the commission").isEqualTo(200);
            assertThat(visitors.as("fp.tg").get(address).status()).as(address).isEqualTo(404);
            assertThat(visitors.as("obs.cnuced").get(address).status()).as(address).isEqualTo(404);
            assertThat(visitors.as("sys").get(address).status()).as(address).isEqualTo(403);
            assertThat(visitors.anyone().get(address).location()).as(address).isEqualTo("/sign-in");
        }
        assertThat(visitors.as("fp.tg").post(closed + "/visit", "upTo", "2026-12-14T09:00:00Z").status()).isEqualTo(404);
        assertThat(visitors.as("sys").post(closed + "/visit", "upTo", "2026-12-14T09:00:00Z").status()).isEqualTo(403);
        assertThat(taken("fp.tg", com1)).isZero();
    }

    private ZipFile opened(HttpResponse<byte[]> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        return new ZipFile(Files.write(Files.createTempFile(folder, "", ".zip"), answer.body()).toFile());
    }

    private static List<String> names(ZipFile zip) {
        return Collections.list(zip.entries()).stream().map(Object::toString).toList();
    }

    private static String page(ZipFile zip) throws IOException {
        return Jsoup.parse(zip.getInputStream(zip.getEntry("index.html")), "UTF-8", "").text();
    }

    /// How many acts of taking papers away the journal knows of someone at a meeting.
    private int taken(String login, Meeting meeting) {
        return sql.sql("select count(*) from journal.entry where act = 'BasketTaken' and subject = :subject and person = :person").param("subject", meeting.id().subject())
                .param("person", people.withMail(login + "@demo.example").orElseThrow().id().value()).query(Integer.class).single();
    }

    private Acting office() {
        return new Acting(people.withMail("brrc@demo.example").orElseThrow().id().value(), "BRRC", new Capacity(Function.BRRC, "BRRC"));
    }

    private Desk desk() {
        return new Desk(meetings, agendas, documents);
    }
}
