package palabre.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import palabre.search.Question.Term;

class QuestionTests {

    @Test
    void wordsPhrasesAndWhatIsExcluded() {
        assertThat(Question.of("  guichet -unique « transit routier » \"valeur en douane\" — ").terms()).containsExactly(new Term("guichet", false, false),
                new Term("unique", false, true), new Term("transit routier", true, false), new Term("valeur en douane", true, false));
    }

    @Test
    void aHyphenWithinAWordExcludesNothing() {
        assertThat(Question.of("sous-région e-mail").terms()).containsExactly(new Term("sous-région", false, false), new Term("e-mail", false, false));
    }

    @Test
    void nothingToLookFor() {
        for (var typed : List.of("", "   ", "-", "\"\"", "?!", "-unique", "\u0000\u0007")) {
            assertThat(Question.of(typed).blank()).as(typed).isTrue();
        }
    }

    @Test
    void whatIsTooLongIsCutAndWhatCannotBeTypedIsDropped() {
        assertThat(Question.of("a".repeat(5_000)).typed()).hasSize(Question.LONGEST);
        assertThat(Question.of("réu\u0000nion\uD800").typed()).isEqualTo("réunion");
        assertThat(Question.of("un ".repeat(60)).terms()).hasSize(12);
    }

    @Test
    void oneWordIsSpelledOtherwise() {
        var question = Question.of("guichett -vieux \"en douane\"");
        assertThat(question.with(question.terms().getFirst(), "guichet").typed()).isEqualTo("guichet -vieux \"en douane\"");
    }

    @Test
    void symbolsAreKnownByTheirForm() {
        assertThat(Symbol.asked("GTR-DI/P6/2027/DOC.07")).isEqualTo("gtr-di/p6/2027/doc.07");
        assertThat(Symbol.asked("DOC.07")).isEqualTo("doc.07");
        assertThat(Symbol.asked("GTR-DI/P6/2027/DOC.07/Rév.1")).isEqualTo("gtr-di/p6/2027/doc.07");
        assertThat(Symbol.asked("douane")).isEmpty();
        assertThat(Symbol.asked("DOC.07 du Togo")).isEmpty();
        assertThat(Symbol.asked("x'/1:*|")).isEmpty();
        assertThat(Symbol.ends("GTR-DI/P6/2027/DOC.07")).containsExactly("gtr-di/p6/2027/doc.07", "p6/2027/doc.07", "2027/doc.07", "doc.07");
    }

    @Test
    void slipsOfTheFingersAreCounted() {
        assertThat(Slip.between("douane", "douane")).isZero();
        assertThat(Slip.between("douanne", "douane")).isEqualTo(1);
        assertThat(Slip.between("doaune", "douane")).isEqualTo(1);
        assertThat(Slip.between("duoanne", "douane")).isEqualTo(2);
        assertThat(Slip.between("", "abc")).isEqualTo(3);
        assertThat(Slip.between("transit", "douane")).isEqualTo(6);
    }
}
