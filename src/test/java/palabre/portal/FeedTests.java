package palabre.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.HouseTest;
import palabre.TestClock;
import palabre.Visitor;
import palabre.Visitors;
import palabre.charter.Rule;
import palabre.journal.Acting;
import palabre.journal.Capacity;
import palabre.journal.Function;
import palabre.meetings.Dates;
import palabre.meetings.MeetingId;
import palabre.meetings.Meetings;
import palabre.members.People;

@HouseTest
class FeedTests {

    @Autowired
    Visitors visitors;

    @Autowired
    Meetings meetings;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void theDayOfTheDemonstration() {
        clock.set(LocalDate.of(2026, 12, 14));
    }

    Acting as(String login, Function function, String scope) {
        var person = people.withMail(login + "@demo.example").orElseThrow();
        return new Acting(person.id().value(), person.called(), new Capacity(function, scope));
    }

    /// Read back by another program, by the names of the dates.
    static Map<String, VEvent> read(Visitor.Page page) throws Exception {
        var events = new LinkedHashMap<String, VEvent>();
        for (var component : new CalendarBuilder().build(new StringReader(page.body())).getComponents()) {
            if (component instanceof VEvent event) {
                events.put(event.getUid().orElseThrow().getValue(), event);
            }
        }
        return events;
    }

    static String feed(Visitor visitor) {
        var made = visitor.post("/calendar/feed");
        assertThat(made.status()).isEqualTo(201);
        return URI.create(made.document().select("#address").attr("value")).getPath();
    }

    @Test
    void theGroupsFeedHoldsWhatAllMayKnowAndNoDraft() throws Exception {
        var copies = new MeetingCopies(sql);
        var open = copies.add(31, LocalDate.of(2033, 2, 2), "CI", "PREPARATION");
        var draft = copies.add(32, LocalDate.of(2035, 2, 7), "CI", "PROPOSED");
        var page = visitors.anyone().get("/feeds/group.ics");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.answer().headers().firstValue("Content-Type").orElse("")).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        var events = read(page);
        assertThat(events).containsKey(open + "@palabre").doesNotContainKey(draft + "@palabre");
        assertThat(events.values()).extracting(event -> event.getSummary().getValue())
                .contains("31e réunion du GTR-DI", "Comité des experts")
                .noneMatch(title -> title.startsWith("Communiquer"));
        assertThat(read(visitors.anyone().get("/feeds/group.ics?lang=en")).get(open + "@palabre").getSummary().getValue())
                .doesNotContain("réunion");
    }

    @Test
    void theGroupsFeedMayBeKeptAnHourAndSaysWhenNothingChanged() throws Exception {
        var first = visitors.anyone().get("/feeds/group.ics");
        assertThat(first.answer().headers().firstValue("Cache-Control").orElse("")).contains("max-age=3600", "public");
        assertThat(first.answer().headers().firstValue("Set-Cookie")).isEmpty();
        var tag = first.answer().headers().firstValue("ETag").orElseThrow();
        var again = HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                        URI.create("http://localhost:" + visitors.port() + "/feeds/group.ics")).header("If-None-Match", tag).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void aCommissionHasItsOwnFeed() throws Exception {
        var events = read(visitors.anyone().get("/feeds/commissions/com2.ics"));
        assertThat(events).isNotEmpty();
        assertThat(events.values()).allMatch(event -> event.getSummary().getValue().contains("commission 2"));
        assertThat(visitors.anyone().get("/feeds/commissions/com9.ics").status()).isEqualTo(404);
        assertThat(visitors.anyone().get("/feeds/commissions/brrc.ics").status()).isEqualTo(404);
    }

    @Test
    void eachFindsTheirOwnDutiesAndNotThoseOfOthers() throws Exception {
        var office = titles(visitors.anyone().get(feed(visitors.as("brrc"))));
        assertThat(office).contains("Communiquer les documents de la réunion", "6e réunion du GTR-DI");
        var focalPoint = titles(visitors.anyone().get(feed(visitors.as("fp.sn"))));
        assertThat(focalPoint).contains("Remettre les contributions", "6e réunion du GTR-DI")
                .doesNotContain("Communiquer les documents de la réunion");
        var english = titles(visitors.anyone().get(feed(visitors.as("fp.gh"))));
        assertThat(english).noneMatch(title -> title.contains("réunion"));
    }

    static java.util.List<String> titles(Visitor.Page page) throws Exception {
        return read(page).values().stream().map(event -> event.getSummary().getValue()).toList();
    }

    @Test
    void whoeverMayActInTwoCapacitiesFindsBoth() throws Exception {
        assertThat(titles(visitors.anyone().get(feed(visitors.as("pres.ci").actingAs("FP:CI")))))
                .contains("Remettre les contributions", "Diffuser le rapport");
    }

    @Test
    void aMeetingThatMovesKeepsItsNameAndRaisesItsNumber() throws Exception {
        var id = new MeetingCopies(sql).add(41, LocalDate.of(2037, 2, 4), "CI", "PREPARATION");
        var mine = feed(visitors.as("fp.tg"));
        var before = read(visitors.anyone().get(mine)).get(id + "@palabre");
        meetings.postpone(new MeetingId(id), new Dates(LocalDate.of(2037, 2, 11), LocalDate.of(2037, 2, 13)), "Élections",
                reasons(), as("pres.ci", Function.PRES, "CI"));
        var after = read(visitors.anyone().get(mine)).get(id + "@palabre");
        assertThat(after.getSequence().getSequenceNo()).isGreaterThan(before.getSequence().getSequenceNo());
        assertThat(after.getDateTimeStart().getDate()).hasToString("2037-02-11");
        assertThat(read(visitors.anyone().get("/feeds/group.ics"))).doesNotContainKey(id + "@palabre");
    }

    static Map<Rule, String> reasons() {
        var reasons = new java.util.EnumMap<Rule, String>(Rule.class);
        for (var rule : Rule.values()) {
            reasons.put(rule, "essai");
        }
        return reasons;
    }

    @Test
    void aCancelledMeetingIsSaidCancelled() throws Exception {
        var id = new MeetingCopies(sql).add(51, LocalDate.of(2039, 2, 2), "CI", "CANCELLED");
        assertThat(read(visitors.anyone().get("/feeds/group.ics")).get(id + "@palabre").getStatus().getValue()).isEqualTo("CANCELLED");
    }

    @Test
    void aFeedEndsWithTheAccountItsRenewalAndItsRevocation() {
        var someone = visitors.as("fp.ne");
        var first = feed(someone);
        assertThat(visitors.anyone().get(first).status()).isEqualTo(200);
        var second = feed(someone);
        assertThat(visitors.anyone().get(first).status()).isEqualTo(404);
        assertThat(visitors.anyone().get(second).status()).isEqualTo(200);
        assertThat(someone.get("/calendar").body()).doesNotContain(second);
        assertThat(someone.post("/calendar/feed/revocation").location()).isEqualTo("/calendar");
        assertThat(visitors.anyone().get(second).status()).isEqualTo(404);
        var third = feed(someone);
        sql.sql("update members.account set stage = 'REVOKED' where person = (select id from members.person where mail = 'fp.ne@demo.example')").update();
        assertThat(visitors.anyone().get(third).status()).isEqualTo(404);
    }

    @Test
    void aFeedFollowsTheRightsOfItsOwner() throws Exception {
        var mine = feed(visitors.as("fp.ml"));
        assertThat(titles(visitors.anyone().get(mine))).contains("Remettre les contributions");
        sql.sql("update members.appointment set until = '2026-12-01' where person = (select id from members.person where mail = 'fp.ml@demo.example')").update();
        assertThat(titles(visitors.anyone().get(mine))).doesNotContain("Remettre les contributions").contains("6e réunion du GTR-DI");
    }

    @Test
    void guessesAndForgeriesLeadNowhere() {
        assertThat(visitors.anyone().get("/feeds/mine/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics").status()).isEqualTo(404);
        assertThat(visitors.anyone().get("/feeds/mine/.ics").status()).isEqualTo(404);
        assertThat(visitors.as("fp.bj").forge("/calendar/feed").status()).isEqualTo(403);
        assertThat(visitors.anyone().post("/calendar/feed").status()).isIn(302, 303);
        assertThat(sql.sql("select count(*) from portal.feed f join members.person p on p.id = f.person where p.mail = 'fp.bj@demo.example'")
                .query(Integer.class).single()).isZero();
    }

    @Test
    void theSecretIsKeptAsAFingerprintOnlyAndItsRenewalIsInTheJournal() {
        var secret = feed(visitors.as("fp.cd")).replace("/feeds/mine/", "").replace(".ics", "");
        assertThat(secret).hasSizeGreaterThanOrEqualTo(32);
        assertThat(sql.sql("select count(*) from portal.feed where secret = :secret").param("secret", secret).query(Integer.class).single()).isZero();
        assertThat(sql.sql("select count(*) from journal.entry where act = 'FeedRenewed' and details like '%' || :secret || '%'")
                .param("secret", secret).query(Integer.class).single()).isZero();
        assertThat(sql.sql("select count(*) from journal.entry where act = 'FeedRenewed'").query(Integer.class).single()).isPositive();
    }
}
