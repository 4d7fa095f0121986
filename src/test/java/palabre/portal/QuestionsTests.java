package palabre.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.HouseTest;
import palabre.TestClock;
import palabre.Visitor;
import palabre.Visitors;

/// How much pages ask of the database: little, and not more as the group gets older.
@HouseTest
class QuestionsTests {

    private static final String[] PAGES = {"/", "/calendar", "/meetings", "/meetings/{sixth}", "/meetings/{sixth}/conformity", "/meetings/{sixth}/documents", "/documents",
        "/members", "/members/ci", "/group", "/group/sessions", "/rules", "/derogations", "/feeds/group.ics"};

    @Autowired
    Visitors visitors;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void theDayOfTheDemonstration() {
        clock.set(LocalDate.of(2026, 12, 14));
    }

    @ParameterizedTest
    @CsvSource({"/, 12", "/calendar, 8", "/meetings, 6", "/meetings/{sixth}, 18", "/members, 8", "/group, 10"})
    void aPageAsksLittle(String page, int most) {
        assertThat(Statements.of(visitors.as("pres.ci"), path(page))).isNotEmpty().hasSizeLessThanOrEqualTo(most);
    }

    @Test
    void moreMeetingsAskNoMoreQuestions() {
        var inside = visitors.as("brrc");
        var anyone = visitors.anyone();
        var few = questions(inside, anyone);
        for (int i = 0; i < 40; i++) {
            new MeetingCopies(sql).add(21 + i, LocalDate.of(2029 + i, 2, 7), i % 2 == 0 ? "SN" : "GH", "PREPARATION");
        }
        var many = questions(inside, anyone);
        assertThat(many.keySet()).isEqualTo(few.keySet());
        many.forEach((page, asked) -> assertThat(asked).as(page).isEqualTo(few.get(page)));
    }

    private LinkedHashMap<String, Integer> questions(Visitor inside, Visitor anyone) {
        var asked = new LinkedHashMap<String, Integer>();
        for (var page : PAGES) {
            asked.put(page, Statements.of(inside, path(page)).size());
        }
        asked.put("/ (public)", Statements.of(anyone, "/").size());
        return asked;
    }

    private String path(String page) {
        var sixth = sql.sql("select id::text from meetings.meeting where kind = 'PLENARY' and number = 6").query(String.class).single();
        return page.replace("{sixth}", sixth);
    }
}
