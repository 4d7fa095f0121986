package palabre.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.HouseTest;
import palabre.Proves;
import palabre.TestClock;
import palabre.Visitor;
import palabre.Visitors;
import palabre.agenda.Agendas;
import palabre.charter.Rule;
import palabre.files.Papers;
import palabre.journal.Acting;
import palabre.journal.Capacity;
import palabre.journal.Function;
import palabre.meetings.Meetings;
import palabre.members.People;
import palabre.ui.Language;

/// Papers are brought, examined, numbered, read by those they are for, and by no others (P-40 to P-44).
@HouseTest
@Import(Attendance.class)
class DocumentsTests {

    static final List<String> EVERYBODY = List.of("pres.ci", "sg.ci", "ass.gh", "brrc", "omd", "vp", "fp.sn", "aut.sn", "hote.ci", "rap1", "exp.sn", "obs.cnuced", "ptf.demo",
            "cex.sec", "cdg.sec", "fin", "aud", "sys");

    @Autowired Visitors visitors;
    @Autowired Meetings meetings;
    @Autowired Agendas agendas;
    @Autowired Documents documents;
    @Autowired Communications communications;
    @Autowired Reaches reaches;
    @Autowired Attendance.Registered registered;
    @Autowired People people;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    @BeforeEach
    void morningOfTheDemonstration() {
        clock.set(Instant.parse("2026-12-14T09:00:00Z"));
        var sixth = desk().sixth();
        registered.register(sixth.id(), registered.one("exp.sn", "SN", false), registered.one("obs.cnuced", "CNUCED", true), registered.one("ptf.demo", "PTF", true));
    }

    @Test
    @Proves({Rule.R_PART_04, Rule.R_PART_05, Rule.R_CMT_32})
    void aContributionIsBroughtExaminedReturnedAndAccepted() {
        var sixth = desk().sixth();
        var path = Documents.path(sixth.id());
        var author = visitors.as("fp.cd");
        assertThat(author.get("/").body()).contains(path + "/new");
        assertThat(author.get(path).words().replace('\u00a0', ' ')).contains("dimanche 20 décembre 2026", "R-PART-04", "lundi 4 janvier 2027");
        assertThat(author.get(path + "/new").words()).contains("PDF", "PowerPoint", "Word");
        var announced = author.post(path, "title", "Guichet unique", "type", "PRESENTATION", "language", "FR", "item", desk().item("7"), "announce", "true");
        var paper = desk().known(announced.location());
        assertThat(paper.stage()).isEqualTo(Stage.ANNOUNCED);
        assertThat(author.get("/").words()).contains("Déposer le document annoncé", "Guichet unique");

        var bring = paper.id().path() + "/versions";
        assertThat(author.upload(bring, "file", "note.pdf", Papers.ascii("MZ this is a program"), "language", "FR", "version", version(paper)).status()).as("no paper").isEqualTo(422);
        assertThat(author.upload(bring, "file", "scan.png", png(), "language", "FR", "version", version(paper)).words()).as("a picture is no document").contains("PDF, Word");
        assertThat(author.upload(bring, "file", "note.pdf", Papers.pdf("Guichet"), "language", "FR", "version", version(paper)).status()).isEqualTo(303);
        assertThat(visitors.as("sg.ci").get("/").words()).contains("Examiner un document", "Guichet unique");
        assertThat(visitors.as("fp.bj").get(paper.id().path()).status()).as("before it is communicated").isEqualTo(404);

        var examination = paper.id().path() + "/examination";
        assertThat(visitors.as("sg.ci").post(examination, "version", version(paper)).status()).isEqualTo(303);
        assertThat(visitors.as("sg.ci").post(examination + "/return", "version", version(paper), "reason", "court").status()).isEqualTo(422);
        assertThat(visitors.as("sg.ci").post(examination + "/return", "version", version(paper), "reason", "La page de garde manque").status()).isEqualTo(303);
        assertThat(author.get(paper.id().path()).words()).contains("La page de garde manque", "Retourné");
        assertThat(author.get("/").words()).contains("Déposer à nouveau");

        clock.set(LocalDate.of(2026, 12, 22));
        assertThat(author.get(path + "/new").words()).contains("signalé comme tardif");
        assertThat(author.upload(bring, "file", "note.pdf", Papers.pdf("Guichet, avec sa page de garde"), "language", "FR", "version", version(paper)).status()).as("late, and taken").isEqualTo(303);
        var accepted = desk().accept(visitors.as("pres.ci"), paper);
        assertThat(accepted.symbol()).isEqualTo("GTR-DI/P6/2027/DOC.16");
        assertThat(accepted.stage()).isEqualTo(Stage.READY);
        assertThat(visitors.as("pres.ci").get(sixth.id().path() + "/conformity").words().replace('\u00a0', ' ')).contains("une déposée après le 20 décembre 2026", "fichiers reçus");
        assertThat(visitors.as("sg.ci").post(examination + "/acceptance", "version", version(paper), "series", "DOC", "level", "C2").status()).as("twice").isEqualTo(409);

        clock.set(Instant.parse("2026-12-14T09:00:00Z"));
        var com3 = desk().commission(3);
        assertThat(visitors.as("fp.ml").get(Documents.path(com3.id()) + "/new").words().replace('\u00a0', ' ')).contains("R-CMT-32", "23 décembre 2026");
        desk().deposit(visitors.as("fp.ml"), com3, "Portail des formulaires");
        assertThat(visitors.as("pres.ci").get(com3.id().path() + "/conformity").words()).contains("Une contribution déposée");
    }

    @Test
    void eachActIsForTheHandsTheMatrixNames() {
        var sixth = desk().sixth();
        var paper = desk().symbol("DOC.09").id().path();
        var path = Documents.path(sixth.id());
        var acts = new LinkedHashMap<String, Set<String>>();
        acts.put(path, Set.of("pres.ci", "sg.ci", "ass.gh", "brrc", "omd", "vp", "fp.sn", "aut.sn", "hote.ci", "exp.sn", "obs.cnuced", "ptf.demo"));
        acts.put(paper + "/examination?version=99", Set.of("pres.ci", "sg.ci"));
        acts.put(paper + "/examination/acceptance?version=99", Set.of("pres.ci", "sg.ci"));
        acts.put(paper + "/examination/return?version=99", Set.of("pres.ci", "sg.ci"));
        acts.put(paper + "/examination/passing?version=99", Set.of("pres.ci", "sg.ci"));
        acts.put(paper + "/translation?version=99", Set.of("pres.ci", "sg.ci", "brrc", "hote.ci"));
        acts.put(paper + "/observers?admitted=true&version=99", Set.of("pres.ci", "sg.ci"));
        acts.put(paper + "/level?to=C1&version=99", Set.of("pres.ci", "brrc"));
        acts.put(paper + "/lowering?agreed=true&version=99", Set.of("pres.ci", "brrc"));
        acts.put(paper + "/withdrawal?version=99", Set.of("fp.sn", "aut.sn", "exp.sn"));
        acts.put(paper + "/versions?version=99", Set.of("pres.ci", "sg.ci", "brrc", "hote.ci", "fp.sn", "aut.sn", "exp.sn"));
        acts.put(paper + "/presentation?version=99", Set.of());
        acts.put(path + "/communication", Set.of("brrc"));
        acts.put(path + "/derogation", Set.of("pres.ci", "sg.ci", "brrc"));
        var wrong = new ArrayList<String>();
        for (var login : EVERYBODY) {
            var visitor = visitors.as(login);
            acts.forEach((act, hands) -> {
                int status = visitor.post(act).status();
                if (hands.contains(login) != (status != 403 && status != 404)) {
                    wrong.add("%s %s: %d".formatted(login, act, status));
                }
                if (visitor.forge(act).status() != 403) {
                    wrong.add("%s forged %s".formatted(login, act));
                }
            });
        }
        assertThat(wrong).isEmpty();
        acts.keySet().forEach(act -> assertThat(visitors.anyone().post(act).location()).as(act).isEqualTo("/sign-in"));
    }

    /// AS-08: what one may not know exists is not there, in pages, lists, counts or files.
    @Test
    void strangersStayOutside() {
        var com1 = desk().commission(1);
        var paper = desk().accept(visitors.as("sg.ci"), desk().deposit(visitors.as("fp.ga"), com1, "Registre confidentiel"));
        var file = paper.id().path() + "/files/" + paper.versions().getFirst().id().value();
        communications.communicate(com1, Set.of(paper.id()), new Acting(people.withMail("brrc@demo.example").orElseThrow().id().value(), "BRRC", new Capacity(Function.BRRC, "BRRC")));

        assertThat(visitors.as("fp.bj").get(paper.id().path()).words()).as("of the commission").contains("Registre confidentiel");
        assertThat(visitors.as("fp.bj").get(file).status()).isEqualTo(200);
        var togo = visitors.as("fp.tg");
        for (var closed : List.of(paper.id().path(), file, Documents.path(com1.id()), Documents.path(com1.id()) + "/list.pdf", Documents.path(com1.id()) + "/list.xlsx",
                Documents.path(com1.id()) + "/new", paper.id().path() + "/examination", communications.of(com1.id()).getFirst().path())) {
            assertThat(togo.get(closed).status()).as(closed).isEqualTo(404);
            assertThat(visitors.as("sys").get(closed).status()).as("sys " + closed).isEqualTo(403);
            assertThat(visitors.anyone().get(closed).location()).as(closed).isEqualTo("/sign-in");
        }
        assertThat(togo.get("/documents").body()).doesNotContain("Registre", paper.id().value().toString());
        assertThat(togo.get(com1.id().path()).words()).doesNotContain("Communiqués", "Registre");
        assertThat(togo.get("/").words()).doesNotContain("Registre");
        assertThat(visitors.as("sys").get("/documents").status()).isEqualTo(403);
        assertThat(visitors.as("sys").get("/documents/" + UUID.randomUUID()).status()).as("there or not").isEqualTo(403);
        assertThat(visitors.anyone().get("/documents/" + paper.id().value()).body()).doesNotContain("Registre");
    }

    @ParameterizedTest
    @CsvSource({"C0, fp.tg aut.tg cex.sec fin obs.cnuced aud", "C1, fp.tg aut.tg cex.sec"})
    void aLevelOpensAPaperBeyondItsMeeting(Level level, String readers) {
        var com2 = desk().commission(2);
        var paper = desk().accept(visitors.as("sg.ci"), desk().deposit(visitors.as("fp.gn"), com2, "Guide " + level));
        sql.sql("update documents.document set level = :level, told = now(), stage = 'COMMUNICATED' where id = :id").param("level", level.name()).param("id", paper.id().value()).update();
        for (var login : List.of("fp.tg", "aut.tg", "cex.sec", "fin", "obs.cnuced", "aud")) {
            assertThat(visitors.as(login).get(paper.id().path()).status()).as("%s reads %s", login, level).isEqualTo(List.of(readers.split(" ")).contains(login) ? 200 : 404);
        }
    }

    /// The rule as a function and the rule in SQL, for everyone and every kind of paper.
    @Test
    void listsShowWhatTheRuleShows() {
        var made = new ArrayList<Document>();
        for (var meeting : List.of(desk().sixth(), desk().commission(2), desk().commission(3))) {
            for (var author : List.of("SN", "TG", "CNUCED", "PRES", "COM1")) {
                for (var level : Level.values()) {
                    for (var told : List.of(true, false)) {
                        for (var observers : List.of(true, false)) {
                            made.add(made(meeting.id().value(), author, level, told, observers));
                        }
                    }
                }
            }
        }
        assertThat(made).hasSize(180);
        var compared = 0;
        for (var login : EVERYBODY) {
            var person = people.withMail(login + "@demo.example").orElseThrow();
            var capacity = sql.sql("select function, scope from members.appointment where person = :person order by since, id limit 1").param("person", person.id().value())
                    .query((row, _) -> new Capacity(Function.valueOf(row.getString("function")), row.getString("scope"))).single();
            var reach = reaches.of(new Acting(person.id().value(), person.called(), capacity));
            var listed = documents.readable(reach, 0, 100_000).stream().map(Document::id).toList();
            assertThat(listed).as(login).hasSize(documents.readable(reach));
            for (var one : made) {
                assertThat(listed.contains(one.id())).as("%s: %s %s told %s, observers %s, meeting %s", login, one.author(), one.level(), one.communicated(), one.observers(), one.meeting())
                        .isEqualTo(reach.sees(one));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(180 * EVERYBODY.size());
        assertThat(documents.readable(reaches.of(Acting.PUBLIC))).isZero();
    }

    @Test
    void aSymbolIsGivenOnceEvenToTwoWhoTypeItAtTheSameMoment() throws Exception {
        var sixth = desk().sixth();
        var papers = List.of(desk().deposit(visitors.as("fp.ne"), sixth, "Premier"), desk().deposit(visitors.as("fp.ne"), sixth, "Second"));
        var hands = List.of(visitors.as("pres.ci"), visitors.as("sg.ci"));
        List<Callable<Visitor.Page>> both = List.of(() -> typed(hands.get(0), papers.get(0), "40"), () -> typed(hands.get(1), papers.get(1), "40"));
        try (var pool = Executors.newFixedThreadPool(2)) {
            var answers = new ArrayList<Integer>();
            for (var answer : pool.invokeAll(both)) {
                answers.add(answer.get().status());
            }
            assertThat(answers).containsExactlyInAnyOrder(303, 422);
        }
        assertThat(papers.stream().map(desk()::now).map(Document::symbol)).containsOnlyOnce("GTR-DI/P6/2027/DOC.40");
        var other = papers.stream().map(desk()::now).filter(one -> one.symbol() == null).findFirst().orElseThrow();
        assertThat(typed(hands.getFirst(), other, "40").words()).contains("ne sert jamais deux fois", "40");
        assertThat(typed(hands.getFirst(), other, "1000").status()).isEqualTo(422);
        assertThat(desk().accept(hands.getFirst(), other).symbol()).as("numbers go on").isEqualTo("GTR-DI/P6/2027/DOC.41");
    }

    @Test
    void aLevelIsLoweredByThePresidencyAndTheRegionalOfficeTogether() {
        var paper = desk().symbol("DOC.13").id();
        var level = paper.path() + "/level";
        assertThat(visitors.as("sg.ci").post(level, "to", "C1", "reason", "utile à tous les membres", "version", version(paper)).status()).as("not the secretariat").isEqualTo(403);
        assertThat(visitors.as("pres.ci").post(level, "to", "C2", "version", version(paper)).status()).as("it has it already").isEqualTo(422);
        assertThat(visitors.as("pres.ci").post(level, "to", "C1", "reason", "", "version", version(paper)).status()).isEqualTo(422);
        assertThat(visitors.as("pres.ci").post(level, "to", "C1", "reason", "Utile à tous les membres", "version", version(paper)).status()).isEqualTo(303);
        assertThat(documents.find(paper).orElseThrow().level()).as("asked for, not done").isEqualTo(Level.C2);
        assertThat(visitors.as("pres.ci").post(paper.path() + "/lowering", "agreed", "true", "version", version(paper)).status()).as("alone").isEqualTo(409);
        assertThat(visitors.as("brrc").get("/").words()).contains("abaissement de confidentialité");
        assertThat(visitors.as("brrc").post(paper.path() + "/lowering", "agreed", "true", "version", version(paper)).status()).isEqualTo(303);
        assertThat(documents.find(paper).orElseThrow().level()).isEqualTo(Level.C1);
        assertThat(visitors.as("sg.ci").post(level, "to", "C2", "version", version(paper)).status()).as("raised by one hand").isEqualTo(303);
    }

    @Test
    void anotherLanguageMakesItReadyAndWhatLacksStandsOnTheBoard() {
        var paper = desk().symbol("DOC.03");
        var path = Documents.path(desk().sixth().id());
        assertThat(visitors.as("sg.ci").get(path + "/translations").document().select("a[href*='" + paper.id().value() + "/versions/new']").attr("href")).contains("language=EN");
        assertThat(visitors.as("fp.sn").get(path + "/translations").status()).isEqualTo(403);
        assertThat(visitors.as("brrc").get("/").words()).contains("Traduire");
        var put = visitors.as("brrc").upload(paper.id().path() + "/versions", "file", "plan.pdf", Papers.pdf("plan"), "kind", "ORIGINAL", "language", "EN",
                "title", "State of execution of the plan", "version", version(paper.id()));
        assertThat(put.status()).as(put.words()).isEqualTo(303);
        var ready = desk().now(paper);
        assertThat(ready.stage()).isEqualTo(Stage.READY);
        assertThat(ready.title().in(Language.EN)).isEqualTo("State of execution of the plan");
        assertThat(visitors.as("brrc").upload(paper.id().path() + "/versions", "file", "plan.pdf", Papers.pdf("plan 2"), "kind", "ORIGINAL", "language", "EN",
                "version", version(paper.id())).words()).as("what is there is not replaced").contains("existe déjà en anglais");
        assertThat(visitors.as("brrc").upload(paper.id().path() + "/versions", "file", "plan.pdf", Papers.pdf("plan 2"), "kind", "REVISION", "language", "EN",
                "version", version(paper.id())).status()).as("a translator revises nothing").isEqualTo(422);
    }

    @Test
    void theSameContentTwiceIsOneBlobAndTwoPapers() {
        var author = visitors.as("fp.cg");
        var one = desk().deposit(author, desk().sixth(), "Même contenu");
        var two = desk().deposit(author, desk().sixth(), "Même contenu");
        assertThat(one.id()).isNotEqualTo(two.id());
        assertThat(one.versions().getFirst().file().fingerprint()).isEqualTo(two.versions().getFirst().file().fingerprint());
        assertThat(sql.sql("select count(*) from files.content where fingerprint = :hex").param("hex", one.versions().getFirst().file().fingerprint().hex()).query(Integer.class).single()).isOne();
    }

    @Test
    void whatIsWrongIsSaidBesideItAndWhatWasTypedStays() {
        var path = Documents.path(desk().sixth().id());
        var author = visitors.as("fp.mr");
        var other = agendas.of(desk().commission(1)).items().list().getFirst().id().value().toString();
        assertThat(author.post(path, "title", "Sans point", "type", "REPORT", "language", "FR", "announce", "true").words()).contains("Indiquez le point");
        assertThat(author.post(path, "title", "Point d’ailleurs", "type", "REPORT", "language", "FR", "item", other, "announce", "true").status()).as("of another meeting").isEqualTo(422);
        var kept = author.post(path, "title", "Un titre gardé", "type", "REPORT", "language", "FR", "item", desk().item("8"));
        assertThat(kept.status()).as("no file").isEqualTo(422);
        assertThat(kept.document().getElementById("title").val()).isEqualTo("Un titre gardé");
        assertThat(author.post(path, "title", "x\u202ey", "type", "REPORT", "language", "FR", "item", desk().item("8"), "announce", "true").status()).isEqualTo(422);
        assertThat(author.post(path, "title", "T", "type", "POEM", "language", "XX", "item", desk().item("8"), "announce", "true").status()).isEqualTo(422);
        var asked = author.post(path, "title", "Pour un autre", "type", "REPORT", "language", "FR", "item", desk().item("8"), "author", "SN", "announce", "true");
        assertThat(asked.status()).as("in the name of another").isEqualTo(422);
        assertThat(visitors.as("sg.ci").post(path, "title", "Reçu par courriel", "type", "REPORT", "language", "FR", "item", desk().item("8"), "author", "SN", "announce", "true").status()).isEqualTo(303);
        var brrc = visitors.as("brrc");
        assertThat(brrc.post(path + "/communication").status()).as("nothing chosen").isEqualTo(422);
        assertThat(brrc.post(path + "/communication", "documents", "9999-99-99").status()).isEqualTo(422);
        assertThat(brrc.post(path + "/communication", "documents", UUID.randomUUID().toString()).status()).isEqualTo(409);
        assertThat(brrc.get(path + "?language=XX").status()).isEqualTo(404);
        assertThat(brrc.get("/documents?page=99999").status()).isEqualTo(200);
        var stale = desk().deposit(author, desk().sixth(), "Deux mains");
        assertThat(visitors.as("sg.ci").post(stale.id().path() + "/examination", "version", "0").status()).isEqualTo(409);
    }

    @Test
    void aListIsFilteredByALink() {
        var path = Documents.path(desk().sixth().id());
        var reader = visitors.as("sg.ci");
        assertThat(reader.get(path + "?state=EXPECTED&item=12").words()).contains("Politique de formation informatique").doesNotContain("Alfândegas");
        assertThat(reader.get(path + "?language=PT").document().select("tbody th[scope=row] a").eachText()).contains("Alfândegas insulares e conectividade").doesNotContain("Projet de plan");
        assertThat(reader.get(path).document().select("tr.band .n").eachText()).as("in the order of the agenda").startsWith("2", "3", "4", "5", "6", "7");
    }

    private Visitor.Page typed(Visitor by, Document paper, String number) {
        return by.post(paper.id().path() + "/examination/acceptance", "version", version(paper.id()), "series", "DOC", "number", number, "level", "C2", "wanted", "FR");
    }

    private Document made(UUID meeting, String author, Level level, boolean told, boolean observers) {
        var id = UUID.randomUUID();
        sql.sql("""
                insert into documents.document (id, meeting, symbol, session, type, title, author, item, level, observers, wanted, stage, lowering, steps, told, version)
                values (:id, :meeting, :symbol, false, 'OTHER', '{"FR": "X"}', :author, null, :level, :observers, '{}', :stage, null,
                        '[{"what": "ANNOUNCED", "at": "2026-12-01T09:00:00Z", "by": {"person": null, "name": "X", "capacity": "SG:CI"}, "words": ""}]', :told, 1)
                """)
                .params(Map.of("id", id, "meeting", meeting, "symbol", "X/" + id, "author", author, "level", level.name(), "observers", observers,
                        "stage", told ? "COMMUNICATED" : "READY"))
                .param("told", told ? java.sql.Timestamp.from(clock.instant()) : null, java.sql.Types.TIMESTAMP).update();
        return documents.find(new DocumentId(id)).orElseThrow();
    }

    private static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0};
    }

    private String version(Document paper) {
        return version(paper.id());
    }

    private String version(DocumentId paper) {
        return String.valueOf(documents.find(paper).orElseThrow().version());
    }

    private Desk desk() {
        return new Desk(meetings, agendas, documents);
    }
}
