package palabre.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import palabre.HouseTest;
import palabre.Visitors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How PostgreSQL answers what the most read pages ask, in a house ten years old: the tables that grow with the years are never read through.
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansTests {

    /// As PostgreSQL counts: reading a page of 8 kB is one.
    private static final double MOST = 300;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JsonMapper json;

    @BeforeAll
    void tenYears() {
        for (int i = 0; i < 40; i++) {
            new MeetingCopies(sql).add(21 + i, LocalDate.of(2029 + i, 2, 7), "SN", "PREPARATION");
        }
        Stream.of("""
                insert into journal.entry (number, at, person, name, capacity, act, subject, details, previous, seal)
                select last + i, now(), null, 'X', 'SYS', 'X', 'meeting:' || i % 900, '{}', '', '' from generate_series(1, 40000) i,
                       (select max(number) as last from journal.entry)
                """, """
                insert into members.person (id, name, mail, language)
                select gen_random_uuid(), 'X' || i, 'x' || i || '@example.org', 'FR' from generate_series(1, 3000) i
                """, """
                insert into members.account (person, stage) select id, 'REVOKED' from members.person where name like 'X%'
                """, """
                insert into members.appointment (id, person, function, scope, since, until, basis)
                select gen_random_uuid(), id, 'OBS', 'X', '2016-01-01', '2018-01-01', '' from members.person where name like 'X%'
                """, """
                insert into sessions.spring_session
                select gen_random_uuid(), gen_random_uuid(), 0, 0, 43200, 0, gen_random_uuid() from generate_series(1, 5000)
                """, """
                insert into documents.document (id, meeting, symbol, session, type, title, author, level, observers, wanted, stage, steps, told, version)
                select gen_random_uuid(), (select m.id from meetings.meeting m order by m.id offset i % 40 limit 1), 'X/DOC.' || i, false, 'REPORT', '{"FR": "X"}', 'CI', 'C1', false, '{}', 'COMMUNICATED', '[]', now(), 1
                  from generate_series(1, 10000) i
                """, """
                insert into search.entry (document, symbol, vector, due)
                select id, '', to_tsvector('simple', 'papier ' || (row_number() over ()) % 400), null from documents.document where symbol like 'X/%'
                """, """
                insert into search.word (folded, word) select 'papier' || i, 'papier' || i from generate_series(1, 20000) i
                """, "create temporary table cleaned as select gin_clean_pending_list('search.entry_vector')", "analyze").forEach(statement -> sql.sql(statement).update());
    }

    @Test
    void noPageReadsThroughWhatGrowsWithTheYears() {
        var meeting = sql.sql("select id::text from meetings.meeting where kind = 'PLENARY' and number = 6").query(String.class).single();
        for (var page : new String[] {"/", "/calendar", "/meetings", "/meetings/" + meeting}) {
            for (var question : Statements.of(visitors.as("pres.ci"), page)) {
                var plan = plan(question);
                assertThat(plan.at("/Total Cost").asDouble()).as("%s: %s%n%s", page, question, plan).isLessThan(MOST);
                assertThat(readThrough(plan)).as("%s: %s", page, question)
                        .doesNotContain("entry", "person", "account", "appointment", "spring_session");
            }
        }
    }

    @Test
    void noSearchReadsThroughWhatWasWritten() {
        var reader = visitors.as("pres.ci");
        for (var asked : new String[] {"papier", "papier 7", "papiier"}) {
            var questions = Statements.of(reader, "/search?q=" + asked.replace(' ', '+'));
            assertThat(questions).anyMatch(question -> question.contains("search.entry"));
            for (var question : questions) {
                assertThat(readThrough(plan(question))).as("%s: %s", asked, question).doesNotContain("entry", "word", "document");
            }
        }
    }

    /// Whatever the arguments: what a prepared statement is answered with.
    private JsonNode plan(String question) {
        var numbered = new StringBuilder();
        int arguments = 0;
        for (var part : question.split("\\?", -1)) {
            numbered.append(arguments == 0 ? "" : "$" + arguments).append(part);
            arguments++;
        }
        var nothing = arguments == 1 ? "" : "(" + String.join(", ", IntStream.range(1, arguments).mapToObj(_ -> "null").toList()) + ")";
        return new TransactionTemplate(transactions).execute(_ -> {
            sql.sql("set local plan_cache_mode = force_generic_plan").update();
            sql.sql("prepare asked as " + numbered).update();
            var plan = sql.sql("explain (format json) execute asked" + nothing).query(String.class).single();
            sql.sql("deallocate asked").update();
            return json.readTree(plan).at("/0/Plan");
        });
    }

    private static Stream<String> readThrough(JsonNode plan) {
        var here = plan.path("Node Type").asString("").equals("Seq Scan") ? Stream.of(plan.path("Relation Name").asString("")) : Stream.<String>empty();
        return Stream.concat(here, plan.path("Plans").valueStream().flatMap(PlansTests::readThrough));
    }
}
