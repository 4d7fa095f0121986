package palabre.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WindowTests {

    static final String TEXT = "Une douane. " + "Rien ne se passe ici. ".repeat(40) + "Le guichet unique de la douane ouvre. " + "Puis plus rien. ".repeat(40);

    @Test
    void theStretchHoldsMostOfTheWordsLookedFor() {
        assertThat(shown(TEXT, Set.of("douan", "guichet"))).contains("Le guichet unique de la douane ouvre.");
    }

    @Test
    void itBeginsAndEndsBetweenWords() {
        var window = Window.around(TEXT, Folded.of(TEXT), Set.of("guichet"));
        assertThat(TEXT.charAt(window.from() - 1)).isEqualTo(' ');
        assertThat(TEXT.charAt(window.to())).isEqualTo(' ');
        assertThat(window.begun()).isTrue();
        assertThat(window.cut()).isTrue();
    }

    @Test
    void aTextWithoutThemShowsItsBeginning() {
        assertThat(shown(TEXT, Set.of("absent"))).startsWith("Une douane.");
    }

    @Test
    void aWordWithoutEndIsCutSomewhere() {
        assertThat(shown("x".repeat(5_000), Set.of("x"))).hasSizeBetween(1, 300);
        assertThat(shown("", Set.of("x"))).isEmpty();
        assertThat(shown("𝒳".repeat(500), Set.of("y")).codePoints()).allMatch(letter -> letter == "𝒳".codePointAt(0));
    }

    private static String shown(String text, Set<String> roots) {
        var window = Window.around(text, Folded.of(text), roots);
        return text.substring(window.from(), window.to());
    }
}
