package palabre.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.HouseTest;
import palabre.Proves;
import palabre.TestClock;
import palabre.Visitor;
import palabre.Visitors;
import palabre.agenda.Agendas;
import palabre.charter.Derogations;
import palabre.charter.Rule;
import palabre.journal.Journal;
import palabre.meetings.Meetings;

/// The regional office communicates the papers of the sixth plenary, in time and late, to its participants and observers (R-PREP-08, R-PREP-09).
@HouseTest
@Import(Attendance.class)
class CommunicationTests {

    @Autowired Visitors visitors;
    @Autowired Meetings meetings;
    @Autowired Agendas agendas;
    @Autowired Documents documents;
    @Autowired Communications communications;
    @Autowired Derogations derogations;
    @Autowired Attendance.Registered registered;
    @Autowired Journal journal;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    @BeforeEach
    void someTakePart() {
        clock.set(Instant.parse("2026-12-14T09:00:00Z"));
        var sixth = desk().sixth();
        registered.register(sixth.id(), registered.one("fp.sn", "SN", false), registered.one("exp.sn", "SN", false), registered.one("fp.cv", "CV", false),
                registered.one("fp.gh", "GH", false), registered.one("obs.cnuced", "CNUCED", true));
    }

    /// AS-02 and AS-17, in the order of the calendar.
    @Test
    @Proves({Rule.R_PREP_08, Rule.R_PREP_09, Rule.R_CMT_24})
    void thePapersOfAPlenaryGoOutThirtyDaysBefore() {
        var sixth = desk().sixth();
        var path = Documents.path(sixth.id());
        var office = visitors.as("brrc");
        var all = documents.of(sixth.id()).stream().filter(one -> !one.waiting().isEmpty()).toList();
        assertThat(all).as("accepted").hasSize(12);
        assertThat(visitors.as("brrc").get(Documents.path(desk().commission(1).id())).words().replace('\u00a0', ' ')).as("a Saturday, and the working day before it")
                .contains("samedi 2 janvier 2027", "jeudi 31 décembre 2026");
        for (var login : List.of("pres.ci", "sg.ci", "hote.ci", "ass.gh", "omd", "vp", "fp.sn", "aut.sn", "rap1", "exp.sn", "aud", "sys")) {
            assertThat(communicate(visitors.as(login), path, all).status()).as(login).isEqualTo(login.equals("aud") ? 404 : 403);
            assertThat(visitors.as(login).forge(path + "/communication", chosen(all)).status()).as("forged by " + login).isEqualTo(403);
        }
        assertThat(visitors.anyone().post(path + "/communication", chosen(all)).location()).isEqualTo("/sign-in");
        assertThat(visitors.as("fp.tg").get(path).words()).as("nothing is read before").contains("Aucun document n’est encore là pour vous");
        assertThat(visitors.as("obs.cnuced").get(desk().symbol("DOC.07").id().path()).status()).isEqualTo(404);

        clock.set(Instant.parse("2027-01-04T23:30:00Z"));
        assertThat(office.get(path + "/communication").words()).contains("Dans les délais (J-30)", "25 destinataires, dont un observateur");
        var sent = communicate(office, path, all);
        assertThat(sent.status()).as(sent.words()).isEqualTo(303);
        assertThat(communicate(office, path, all).status()).as("twice").isEqualTo(409);
        var first = communications.of(sixth.id()).getFirst();
        assertThat(first.mark()).isEqualTo("J-30");
        assertThat(first.late()).isFalse();
        var list = visitors.as("exp.sn").get(path);
        assertThat(list.document().select("tbody .status.ok").eachText()).hasSize(12).containsOnly("Dans les délais (J-30)");
        assertThat(communications.recipients(first.id())).extracting(Recipient::sender).contains("SN", "GH", "CNUCED", "TG").as("each administration once it has no participant").hasSize(5 + 20);
        var letters = letters(first, 25);
        var toCaboVerde = letters.stream().filter(one -> one.startsWith("fp.cv")).findFirst().orElseThrow();
        assertThat(toCaboVerde).contains("O BRRC-AOC tem a honra", "GTR-DI/P6/2027/DOC.07", "Dentro do prazo (J-30)", path);
        assertThat(letters).allSatisfy(letter -> assertThat(letter).doesNotContain("{", "null").doesNotContainPattern("\\b(documents|notices)\\.[a-z]"));
        var toObserver = letters.stream().filter(one -> one.startsWith("obs.cnuced")).findFirst().orElseThrow();
        assertThat(toObserver).contains("ODJ.1", "DOC.07", "DOC.08", "DOC.11").doesNotContain("DOC.01", "DOC.10", "DOC.13");

        var observer = visitors.as("obs.cnuced");
        assertThat(observer.get(path).document().select("tbody th[scope=row] a").eachAttr("href")).as("4 of the 16").hasSize(4);
        assertThat(observer.get("/documents").words()).contains("4 documents").doesNotContain("DOC.01");
        assertThat(observer.get(desk().symbol("DOC.01").id().path()).status()).isEqualTo(404);
        assertThat(observer.get(Documents.path(desk().commission(1).id())).status()).isEqualTo(404);
        assertThat(observer.get(path + "/list.xlsx").status()).isEqualTo(200);

        clock.set(Instant.parse("2027-01-05T09:00:00Z"));
        var ninth = desk().accept(visitors.as("sg.ci"), desk().symbol("DOC.09"));
        var refused = communicate(office, path, List.of(ninth));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("hors délai (J-29)", "R-PREP-09");
        assertThat(office.get(path + "/communication").words()).contains("Hors délai (J-29)", "Dérogation requise");
        assertThat(office.post(path + "/derogation", "documents", id(ninth), "reason", "tard").status()).as("no reason to speak of").isEqualTo(422);
        assertThat(office.post(path + "/derogation", "documents", id(ninth), "reason", "Contribution reçue le 4 janvier, utile au point 9").status()).isEqualTo(303);
        assertThat(communicate(office, path, List.of(ninth)).status()).as("asked for, not granted").isEqualTo(409);
        var asked = derogations.on(ninth.id().subject()).getFirst();
        assertThat(office.post("/derogations/" + asked.id().value() + "/visa", "version", "0", "words", "").status()).as("by who asked").isNotEqualTo(303);
        grant(ninth);
        assertThat(communicate(office, path, List.of(ninth)).status()).isEqualTo(303);
        assertThat(visitors.as("exp.sn").get(path).words()).contains("Hors délai (J-29)");
        assertThat(letters(communications.of(sixth.id()).getLast(), 25).getFirst()).contains("J-29");
        assertThat(visitors.as("pres.ci").get(sixth.id().path() + "/conformity").words().replaceAll("[\u00a0\u202f]", " "))
                .contains("12 documents dans les délais ; un document hors délai (J-29), par dérogation", "Communiqués par M. Cyriaque Danhoui");

        clock.set(Instant.parse("2027-02-03T10:00:00Z"));
        var session = desk().deposit(visitors.as("fp.gh"), sixth, "Déclaration du Ghana");
        assertThat(session.session()).isTrue();
        assertThat(desk().accept(visitors.as("sg.ci"), session).symbol()).isEqualTo("GTR-DI/P6/2027/CRP.01");
        assertThat(communicate(office, path, List.of(session)).status()).as("exempt from the term").isEqualTo(303);
        assertThat(visitors.as("fp.tg").get(session.id().path()).words()).contains("Document de séance").doesNotContain("Hors délai");
        assertThat(journal.of(sixth.id().subject(), 200)).filteredOn(entry -> entry.act().equals("DocumentsCommunicated")).hasSize(3)
                .allSatisfy(entry -> assertThat(entry.capacity()).startsWith("BRRC"));
    }

    /// SoD-02: whoever brought a paper does not send it, be it their own office's.
    @Test
    void thePapersOfTheRegionalOfficeAreSentByAnotherOfItsPeople() {
        var com2 = desk().commission(2);
        var path = Documents.path(com2.id());
        var own = desk().accept(visitors.as("sg.ci"), desk().deposit(visitors.as("brrc"), com2, "Note du BRRC-AOC"));
        assertThat(own.author()).isEqualTo("BRRC");

        var refused = communicate(visitors.as("brrc"), path, List.of(own));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("une autre personne du BRRC-AOC", "R-PREP-08");
        assertThat(visitors.as("brrc").get(path + "/communication").words()).contains("Seconde personne requise");
        assertThat(communicate(visitors.as("brrc2"), path, List.of(own)).status()).isEqualTo(303);
    }

    @Test
    void eachParticipantsFirstReadingIsProofAndTheSlipIsPrinted() {
        var com3 = desk().commission(3);
        var path = Documents.path(com3.id());
        var paper = desk().accept(visitors.as("sg.ci"), desk().deposit(visitors.as("fp.ml"), com3, "Spécification d’échange"));
        communicate(visitors.as("brrc"), path, List.of(paper));
        var sent = communications.of(com3.id()).getFirst();
        var file = paper.id().path() + "/files/" + paper.versions().getFirst().id().value();
        assertThat(communications.recipients(sent.id())).extracting(Recipient::sender).as("the commission and the lead, nobody else").contains("TG", "ML", "CI").doesNotContain("BJ", "SN");

        clock.set(Instant.parse("2026-12-15T08:30:00Z"));
        assertThat(visitors.as("fp.tg").get(file).status()).isEqualTo(200);
        clock.set(Instant.parse("2026-12-16T08:30:00Z"));
        visitors.as("fp.tg").get(file);
        var proof = visitors.as("brrc").get(sent.path());
        assertThat(proof.words()).contains("15 décembre 2026, 08:30").doesNotContain("16 décembre");
        assertThat(visitors.as("brrc").get(paper.id().path()).words()).contains("par une personne");
        assertThat(visitors.as("fp.tg").get(sent.path()).words()).as("who else opened it is none of theirs").contains(sent.reference()).doesNotContain("Remise par destinataire");
        assertThat(visitors.as("fp.bj").get(sent.path()).status()).isEqualTo(404);
        registered.register(com3.id(), registered.one("exp.sn", "SN", false));
        assertThat(visitors.as("pres.ci").post(sent.path() + "/newcomers").status()).isEqualTo(403);
        assertThat(visitors.as("brrc").get(sent.path()).words()).contains("Participants inscrits depuis", "Thierno Lyssa");
        assertThat(visitors.as("brrc").post(sent.path() + "/newcomers").status()).isEqualTo(303);
        assertThat(visitors.as("brrc").post(sent.path() + "/newcomers").status()).as("nobody is left to tell").isEqualTo(409);
        await().untilAsserted(() -> assertThat(sql.sql("select body from notices.mail where recipient = 'exp.sn@demo.example'").query(String.class).list())
                .anySatisfy(body -> assertThat(body).contains(String.valueOf(paper.symbol()), path)));
        assertThat(visitors.as("brrc").take(sent.path() + "/slip.pdf").headers().firstValue("Content-Type").orElse("")).startsWith("application/pdf");
        assertThat(visitors.as("fp.tg").take(sent.path() + "/slip.docx").statusCode()).isEqualTo(200);
        assertThat(visitors.as("fp.tg").take(path + "/list.pdf").statusCode()).isEqualTo(200);
        assertThat(visitors.as("fp.bj").take(sent.path() + "/slip.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsWithdrawnIsToldToThoseWhoHadItAndItsFingerprintIsKept() {
        var com1 = desk().commission(1);
        var author = visitors.as("fp.ga");
        var paper = desk().accept(visitors.as("sg.ci"), desk().deposit(author, com1, "Organigramme type"));
        communicate(visitors.as("brrc"), Documents.path(com1.id()), List.of(paper));
        var hash = paper.versions().getFirst().file().fingerprint().hex();
        var file = paper.id().path() + "/files/" + paper.versions().getFirst().id().value();
        assertThat(visitors.as("fp.bj").post(paper.id().path() + "/withdrawal", "reason", "Ce n’est pas le mien", "version", version(paper)).status()).isEqualTo(403);
        assertThat(author.post(paper.id().path() + "/withdrawal", "reason", "Non", "version", version(paper)).status()).isEqualTo(422);
        assertThat(author.post(paper.id().path() + "/withdrawal", "reason", "Les chiffres sont erronés", "version", version(paper)).status()).isEqualTo(303);

        await().untilAsserted(() -> assertThat(sql.sql("select body from notices.mail where recipient = 'fp.bj@demo.example' and subject like '%retiré%'").query(String.class).list())
                .singleElement().asString().contains("Les chiffres sont erronés", String.valueOf(paper.symbol())));
        assertThat(visitors.as("fp.bj").get(paper.id().path()).words()).contains("Retiré", hash);
        assertThat(visitors.as("fp.bj").get(file).status()).isEqualTo(404);
        assertThat(visitors.as("sg.ci").get(file).status()).isEqualTo(200);
    }

    private void grant(Document paper) {
        var asked = derogations.on(paper.id().subject()).getFirst();
        var page = "/derogations/" + asked.id().value();
        var second = visitors.as("brrc2");
        assertThat(second.post(page + "/visa", "version", "0", "words", "").status()).isEqualTo(303);
        assertThat(visitors.as("pres.ci").post(page + "/grant", "version", "1", "words", "").status()).isEqualTo(303);
    }

    /// The letters of a sending, each after the name of whoever it is for, once they are all written.
    private List<String> letters(Communication sent, int many) {
        var path = Documents.path(sent.meeting());
        await().untilAsserted(() -> assertThat(written(sent, path)).hasSizeGreaterThanOrEqualTo(sent.late() ? many - 1 : many));
        return written(sent, path);
    }

    private List<String> written(Communication sent, String path) {
        return sql.sql("select recipient || ' ' || body from notices.mail where body like :path and body like :mark").param("path", "%" + path + "%")
                .param("mark", "%(" + sent.mark() + ")%").query(String.class).list();
    }

    private static Visitor.Page communicate(Visitor by, String path, List<Document> papers) {
        return by.post(path + "/communication", chosen(papers));
    }

    private static String[] chosen(List<Document> papers) {
        var fields = new ArrayList<String>();
        papers.forEach(one -> Stream.of("documents", id(one)).forEach(fields::add));
        return fields.toArray(String[]::new);
    }

    private static String id(Document document) {
        return document.id().value().toString();
    }

    private String version(Document document) {
        return String.valueOf(desk().now(document).version());
    }

    private Desk desk() {
        return new Desk(meetings, agendas, documents);
    }
}
