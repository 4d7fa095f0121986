package palabre.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import palabre.HouseTest;
import palabre.TestClock;
import palabre.Visitor;
import palabre.Visitors;
import palabre.documents.Documents;
import palabre.documents.Reach;
import palabre.documents.Reaches;
import palabre.files.Files;
import palabre.files.Kind;
import palabre.journal.Acting;
import palabre.journal.Capacity;
import palabre.journal.Function;
import palabre.meetings.MeetingId;
import palabre.meetings.Meetings;
import palabre.members.People;
import palabre.members.Presences;
import palabre.portal.Statements;
import palabre.ui.Language;

/// Papers are found by their words, all else by its name, and nothing by those who may not know of it (R-SEC-01, R-SEC-02).
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTests {

    static final String[] STRANGERS = {"fp.tg", "aut.tg", "sys"};

    @Autowired Visitors visitors;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;
    @Autowired Files files;
    @Autowired ReadingRounds rounds;
    @Autowired Search search;
    @Autowired Entries entries;
    @Autowired Spelling spelling;
    @Autowired PlatformTransactionManager transactions;
    @Autowired Meetings meetings;
    @Autowired Documents documents;
    @Autowired Reaches reaches;
    @Autowired Presences presences;
    @Autowired People people;

    Laid plenary;
    Laid first;
    UUID reserved;
    UUID awaited;

    @BeforeAll
    void papersAreThere() {
        plenary = Laid.before("P6", sql, files);
        first = Laid.before("COM1", sql, files);
        var fr = plenary.told("GTR-DI/P6/2027/DOC.71", "Interopérabilité zébrée des guichets", "C1", "GH");
        plenary.version(fr, Language.FR, Kind.PDF, Written.pdf("", "Les recommandations du comité sur le quagga.\nPage suivante"));
        plenary.version(fr, Language.PT, Kind.ODT, Written.openDocument("text", "", "<office:text><text:p>As recomendações da comissão sobre o quagga</text:p></office:text>"));
        var word = plenary.told("GTR-DI/P6/2027/DOC.72", "Un rapport", "C1", "TG");
        plenary.version(word, Language.FR, Kind.DOCX, Written.word("", "Avant <script>alert(1)</script> le quagga & après", "Interopérabilité zébrée, dit en passant"));
        var sheet = plenary.told("GTR-DI/P6/2027/DOC.73", "Un tableau", "C1", "TG");
        plenary.version(sheet, Language.EN, Kind.XLSX, Written.sheet("Okapi policies"));
        var slides = plenary.told("GTR-DI/P6/2027/DOC.74", "Une présentation", "C1", "TG");
        plenary.version(slides, Language.ES, Kind.PPTX, Written.slides("Las decisiones del okapi"));
        var locked = plenary.told("GTR-DI/P6/2027/DOC.75", "Okapi sous clef", "C1", "TG");
        plenary.version(locked, Language.FR, Kind.PDF, Written.locked("secret", "Illisible"));
        reserved = first.told("GTR-DI/COM1/2027/DOC.71", "Budget du bongo", "C2", "BJ");
        first.version(reserved, Language.FR, Kind.PDF, Written.pdf("", "Le bongo coûte vingtetunmille francs"));
        awaited = plenary.awaited("Projet de texte sur le sitatunga", "GH");
        plenary.version(awaited, Language.FR, Kind.PDF, Written.pdf("", "Le sitatunga nage"));
        rounds.readAll();
    }

    @BeforeEach
    void theDayOfTheDemonstration() {
        clock.set(Instant.parse("2026-12-14T09:00:00Z"));
    }

    @Test
    void wordsAreFoundInFilesOfEveryKindAndLanguage() {
        var reader = visitors.as("fp.sn");
        assertThat(titles(reader, "quagga")).containsExactlyInAnyOrder("Interopérabilité zébrée des guichets", "Un rapport");
        assertThat(titles(reader, "okapi policy")).containsExactly("Un tableau");
        assertThat(titles(reader, "decision okapi")).containsExactly("Une présentation");
        assertThat(titles(reader, "comissões recomendacao")).containsExactly("Interopérabilité zébrée des guichets");
        assertThat(titles(reader, "quagga -passant")).containsExactly("Interopérabilité zébrée des guichets");
        assertThat(titles(reader, "\"comité sur le quagga\"")).containsExactly("Interopérabilité zébrée des guichets");
    }

    @Test
    void aTitleWeighsMoreThanAWordInPassing() {
        assertThat(titles(visitors.as("fp.sn"), "interoperabilite zebree")).containsExactly("Interopérabilité zébrée des guichets", "Un rapport");
    }

    @Test
    void theWordsFoundAreMarkedAndNothingOfAFileIsTakenForMarkup() {
        var page = visitors.as("fp.sn").get("/search?q=quagga+apres");
        assertThat(page.document().select(".finds mark").eachText()).containsExactly("quagga", "après");
        assertThat(page.body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void aPaperIsFoundByItsSymbolWholeOrInPart() {
        var reader = visitors.as("fp.sn");
        for (var symbol : List.of("GTR-DI/P6/2027/DOC.73", "gtr-di/p6/2027/doc.73", "DOC.73", "P6/2027/DOC.73", "GTR-DI/P6/2027/DOC.73/Rév.1")) {
            assertThat(titles(reader, symbol)).as(symbol).containsExactly("Un tableau");
        }
        assertThat(titles(reader, "GTR-DI/P6/2027/DOC.7")).contains("Un tableau", "Une présentation");
    }

    @Test
    void aSymbolGivenLaterIsFoundToo() {
        sql.sql("update documents.document set symbol = 'GTR-DI/P6/2027/DOC.79' where id = :id").param("id", awaited).update();
        rounds.readAll();
        assertThat(titles(visitors.as("sg.ci"), "DOC.79")).containsExactly("Projet de texte sur le sitatunga");
    }

    /// AS-08: Togo does not sit in the first commission.
    @Test
    void aStrangerFindsNothingCountsNothingAndIsProposedNothing() {
        assertThat(titles(visitors.as("fp.bj"), "bongo")).containsExactly("Budget du bongo");
        assertThat(meant(visitors.as("fp.bj"), "vingtetunmile")).isEqualTo("vingtetunmille");
        assertThat(meant(visitors.as("fp.bj"), "bogno")).isEqualTo("bongo");
        for (var login : STRANGERS) {
            findsNothing(visitors.as(login), login);
        }
        findsNothing(visitors.anyone(), "anyone");
    }

    private void findsNothing(Visitor stranger, String who) {
        for (var asked : List.of("bongo", "Budget+du+bongo", "vingtetunmille", "vingtetunmile", "bogno", "GTR-DI/COM1/2027/DOC.71", "bongo&author=BJ",
                "bongo&meeting=" + first.meeting(), "bongo&body=COM1&year=2027&type=REPORT&in=fr&page=1")) {
            var page = stranger.get("/search?q=" + asked);
            assertThat(page.status()).as(who).isEqualTo(200);
            assertThat(page.words()).as("%s asks %s", who, asked).contains("Aucun résultat").doesNotContain("Vouliez-vous", "francs");
            assertThat(page.document().select("main a, main h3, mark").text()).as("%s asks %s", who, asked).doesNotContain("bongo");
            assertThat(page.document().select("#papers, .facets, .notice")).as("%s asks %s", who, asked).isEmpty();
            assertThat(page.body()).as("%s asks %s", who, asked).doesNotContain(reserved.toString());
        }
    }

    @Test
    void whatIsNotCommunicatedIsFoundByThoseWhoPrepareItAndByItsAuthor() {
        for (var login : List.of("fp.gh", "sg.ci", "brrc")) {
            assertThat(titles(visitors.as(login), "sitatunga")).as(login).containsExactly("Projet de texte sur le sitatunga");
        }
        for (var login : List.of("fp.sn", "aut.tg", "sys", "aud")) {
            assertThat(titles(visitors.as(login), "sitatunga")).as(login).isEmpty();
        }
    }

    @Test
    void theWordsOfAFileAreFoundByThoseWhoMayTakeItAway() {
        var all = meetings.all().stream().flatMap(meeting -> documents.of(meeting.id()).stream()).toList();
        for (var login : List.of("sg.ci", "brrc", "fp.gh", "fp.bj", "fp.tg", "aut.tg", "omd", "hote.ci", "aud", "sys")) {
            var person = presences.of(people.withMail(login + "@demo.example").orElseThrow().id()).orElseThrow();
            var reach = reaches.of(person.acting(person.capacities().getFirst().capacity().key()));
            var may = all.stream().flatMap(one -> one.versions().stream().filter(version -> reach.sees(one, version)).map(version -> version.id().value()))
                    .collect(Collectors.toSet());
            assertThat(sql.sql("select v.id from documents.version v join documents.document d on d.id = v.document where " + Reach.READ).params(reach.parameters())
                    .query(UUID.class).set()).as(login).isEqualTo(may);
        }
    }

    @Test
    void anObserverFindsOnlyWhatWasOpened() {
        var observer = new Reach(new Acting(UUID.randomUUID(), "", new Capacity(Function.OBS, "CNUCED")), false, Set.of(), Set.of(),
                Set.of(new MeetingId(plenary.meeting())), Set.of(), false, Set.of("CNUCED"));
        assertThat(search.find(Question.of("quagga"), Filter.NONE, observer, Language.FR, 0).papers()).isZero();
        sql.sql("update documents.document set observers = true where symbol = 'GTR-DI/P6/2027/DOC.72'").update();
        assertThat(search.find(Question.of("quagga"), Filter.NONE, observer, Language.FR, 0).page()).extracting(Hit::symbol).containsExactly("GTR-DI/P6/2027/DOC.72");
        sql.sql("update documents.document set observers = false where symbol = 'GTR-DI/P6/2027/DOC.72'").update();
    }

    @Test
    void aWithdrawnPaperIsNoLongerFoundByItsWords() {
        undone(() -> {
            var reader = new Reach(new Acting(UUID.randomUUID(), "", new Capacity(Function.FP, "SN")), false, Set.of(), Set.of(), Set.of(), Set.of(), true, Set.of("SN"));
            assertThat(search.find(Question.of("policies okapi"), Filter.NONE, reader, Language.FR, 0).papers()).isEqualTo(1);
            sql.sql("update documents.document set stage = 'WITHDRAWN' where symbol = 'GTR-DI/P6/2027/DOC.73'").update();
            assertThat(search.find(Question.of("policies okapi"), Filter.NONE, reader, Language.FR, 0).papers()).isZero();
        });
    }

    @Test
    void aFileThatCannotBeSearchedSaysSo() {
        var page = visitors.as("fp.sn").get("/search?q=okapi+clef");
        assertThat(page.words()).contains("Okapi sous clef", "Texte non cherchable : fichier protégé par un mot de passe");
    }

    @Test
    void eachFilterTellsWhatItWouldLeaveAndALinkKeepsIt() {
        var reader = visitors.as("fp.sn");
        var page = reader.get("/search?q=quagga");
        assertThat(page.document().select("nav[aria-labelledby=by-AUTHOR] a").eachText()).containsExactlyInAnyOrder("Ghana 1", "Togo 1");
        assertThat(page.document().select("nav[aria-labelledby=by-IN] a").eachText()).containsExactly("Français 2", "Português 1");
        var narrowed = reader.get(page.document().select("nav[aria-labelledby=by-IN] a").getLast().attr("href"));
        assertThat(narrowed.document().select(".finds h3").eachText()).containsExactly("Interopérabilité zébrée des guichets");
        assertThat(narrowed.document().select("nav[aria-labelledby=by-IN] a").eachText()).containsExactly("Français 2", "Português 1 (retirer ce filtre)");
        assertThat(narrowed.document().select("nav[aria-labelledby=by-AUTHOR]")).as("one author, nothing to choose").isEmpty();
        assertThat(narrowed.document().select(".finds p[lang=pt] mark").eachText()).containsExactly("quagga");
        assertThat(reader.get("/search?q=quagga&body=P&year=2027&author=TG&type=REPORT&in=fr").document().select(".finds h3").eachText()).containsExactly("Un rapport");
    }

    @Test
    void aFilterNobodyOfferedFindsNothingAndBreaksNothing() {
        var reader = visitors.as("fp.sn");
        for (var odd : List.of("type=<b>", "in=xx", "year=9999", "meeting=not-a-uuid", "body='", "author=ZZ")) {
            assertThat(reader.get("/search?q=quagga&" + odd.replace("<", "%3C").replace(">", "%3E")).words()).as(odd).contains("Aucun résultat", "Retirer tous les filtres");
        }
        for (var page : List.of("0", "-1", "x", "99999999999")) {
            assertThat(reader.get("/search?q=quagga&page=" + page).document().select(".finds > li")).as(page).hasSize(2);
        }
        assertThat(reader.get("/search?q=" + "a".repeat(5_000)).status()).isEqualTo(200);
        assertThat(reader.get("/search").status()).isEqualTo(200);
    }

    @Test
    void allElseIsFoundByItsName() {
        var anyone = visitors.anyone();
        assertThat(anyone.get("/search?q=R-PREP-09").document().select("a[href=/rules/R-PREP-09]")).hasSize(1);
        assertThat(anyone.get("/search?q=guinee+bissau").document().select("a[href=/members/gw], a[href=/members/GW]")).hasSize(1);
        assertThat(anyone.get("/search?q=5e+reunion").document().select("main a[href^=/meetings/]")).isNotEmpty();
        assertThat(anyone.get("/search?q=calendrier").document().select("main a[href=/calendar]")).hasSize(1);
    }

    @Test
    void aMeetingNotAnnouncedIsNoName() {
        sql.sql("update meetings.meeting set theme = jsonb_build_object('FR', 'Le nyala à découvert') where id = :id").param("id", plenary.meeting()).update();
        assertThat(visitors.anyone().get("/search?q=nyala").document().select("main a[href^=/meetings/]")).hasSize(1);
        sql.sql("update meetings.meeting set stage = 'PROJECT' where id = :id").param("id", plenary.meeting()).update();
        assertThat(visitors.anyone().get("/search?q=nyala").document().select("main a[href^=/meetings/]")).isEmpty();
        assertThat(visitors.as("sg.ci").get("/search?q=nyala").document().select("main a[href^=/meetings/]")).hasSize(1);
        sql.sql("update meetings.meeting set stage = 'PREPARATION' where id = :id").param("id", plenary.meeting()).update();
    }

    @Test
    void theSameContentIsReadOnceHoweverManyPapersShareIt() {
        var same = Written.pdf("", "Le duiker deux fois");
        for (var title : List.of("Premier", "Second")) {
            plenary.version(plenary.told("GTR-DI/P6/2027/" + title, title, "C1", "ML"), Language.FR, Kind.PDF, same);
        }
        rounds.readAll();
        assertThat(titles(visitors.as("fp.sn"), "duiker")).containsExactlyInAnyOrder("Premier", "Second");
        assertThat(sql.sql("select count(*) from search.content where text like '%duiker%'").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void whatAReaderThatDiedHadTakenIsReadAgainAndNotForEver() {
        var paper = plenary.told("GTR-DI/P6/2027/DOC.76", "Le céphalophe", "C1", "ML");
        var version = plenary.version(paper, Language.FR, Kind.PDF, Written.pdf("", "Le cephalophe attend"));
        entries.enlist();
        take(version);
        assertThat(entries.take()).as("held by another").isEmpty();
        expire(version);
        rounds.readAll();
        assertThat(titles(visitors.as("fp.sn"), "cephalophe attend")).containsExactly("Le céphalophe");

        var deadly = plenary.version(plenary.told("GTR-DI/P6/2027/DOC.77", "Le rouage", "C1", "ML"), Language.FR, Kind.PDF, Written.pdf("", "Ce qui tue son lecteur"));
        entries.enlist();
        for (int i = 0; i < 3; i++) {
            take(deadly);
            expire(deadly);
        }
        rounds.readAll();
        assertThat(titles(visitors.as("fp.sn"), "tue lecteur")).isEmpty();
        assertThat(visitors.as("fp.sn").get("/search?q=rouage").words()).contains("Texte non cherchable : fichier illisible");
    }

    private void take(UUID version) {
        while (sql.sql("select attempts > 0 and due > now() from search.entry where version = :version").param("version", version).query(Boolean.class).single().equals(false)) {
            assertThat(entries.take()).isPresent();
        }
    }

    private void expire(UUID version) {
        sql.sql("update search.entry set due = now() where due is not null and (version = :version or version is null)").param("version", version).update();
    }

    @Test
    void aTextOfRareWordsOnlyIsFoundByItsBeginning() {
        var rare = new StringBuilder("<office:text><text:p>avantpropos ");
        for (int i = 0; i < 80_000; i++) {
            rare.append(Integer.toString(1_000_000 + i * 7_919, 36)).append(' ');
        }
        plenary.version(plenary.told("GTR-DI/P6/2027/DOC.78", "Rare", "C1", "ML"), Language.FR, Kind.ODT,
                Written.openDocument("text", "", rare + "</text:p></office:text>"));
        rounds.readAll();
        assertThat(titles(visitors.as("fp.sn"), "avantpropos")).containsExactly("Rare");
    }

    @Test
    void withoutTheExtensionNothingIsProposedAndAllIsFound() {
        undone(() -> {
            assertThat(spelling.near("qagga")).contains("quagga");
            sql.sql("drop extension pg_trgm cascade").update();
            assertThat(spelling.near("qagga")).isEmpty();
        });
    }

    @Test
    void aPageAsksTheSameOfTheDatabaseHoweverManyPapersItShows() {
        var reader = visitors.as("fp.sn");
        var few = Statements.of(reader, "/search?q=quagga").size();
        for (int i = 0; i < 30; i++) {
            var paper = plenary.told("GTR-DI/P6/2027/CRP." + (100 + i), "Kudu " + i, "C1", i % 2 == 0 ? "ML" : "NG");
            plenary.version(paper, Language.FR, Kind.PDF, Written.pdf("", "Le kudu numéro " + i));
        }
        rounds.readAll();
        var page = reader.get("/search?q=kudu");
        assertThat(page.document().select(".finds > li")).hasSize(Search.PAGE);
        assertThat(page.words()).contains("30 documents", "Page 1 sur 2");
        assertThat(Statements.of(reader, "/search?q=kudu")).hasSize(few).hasSizeLessThanOrEqualTo(14);
        var second = reader.get(page.document().select("a[rel=next]").attr("href"));
        assertThat(second.document().select(".finds > li")).hasSize(10);
        assertThat(second.document().select(".finds h3").eachText()).doesNotContainAnyElementsOf(page.document().select(".finds h3").eachText());
    }

    /// Tried, and taken back.
    private void undone(Runnable what) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            what.run();
        });
    }

    private static List<String> titles(Visitor visitor, String asked) {
        var page = visitor.get("/search?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
        assertThat(page.status()).isEqualTo(200);
        return page.document().select(".finds h3").eachText();
    }

    private static String meant(Visitor visitor, String asked) {
        return visitor.get("/search?q=" + asked).document().select(".notice a").text();
    }
}
