package palabre.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTests {

    @Test
    void wordsBecomeWhatSomeoneInAHurryTypes() {
        assertThat(Folded.text("Œuvre d’ÉTÉ à l’Île — Ñandú, ça, Straße, ɛ")).isEqualTo("oeuvre d’ete a l’ile — nandu, ca, strasse, ɛ");
    }

    @Test
    void accentsWrittenApartCountAsWrittenTogether() {
        assertThat(Folded.text("re\u0301union")).isEqualTo("reunion");
    }

    @Test
    void pluralsThatOnlyAccentsTieToTheirSingularComeBackToIt() {
        assertThat(Folded.text("comissões recomendações reuniões recomendaciones decisiones níveis")).isEqualTo("comissao recomendacao reuniao recomendacion decision nivel");
    }

    @Test
    void shortWordsKeepTheirEnd() {
        assertThat(Folded.text("does eis iones")).isEqualTo("does eis iones");
    }

    @Test
    void eachLetterKnowsWhereItStood() {
        var folded = Folded.of("L’œil, comissões: fim");
        assertThat(folded.text()).isEqualTo("l’oeil, comissao: fim");
        assertThat(folded.origin(folded.text().indexOf("il"), 21)).isEqualTo(3);
        assertThat(folded.origin(folded.text().indexOf(": fim"), 21)).isEqualTo("L’œil, comissões".length());
        assertThat(folded.origin(folded.text().length(), 21)).isEqualTo(21);
    }

    @Test
    void aLongTextIsFoldedInNoTime() {
        assertThat(Folded.text("réunion ".repeat(100_000))).hasSize(800_000);
    }
}
