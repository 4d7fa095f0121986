package palabre.charter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import palabre.charter.Article;
import palabre.charter.Severity;

class FilterTests {

    @Test
    void wordsAreComparedWithoutAccentsOrCapitals() {
        assertThat(Filter.plain("Présidence de l’ÉQUIPE")).isEqualTo("presidence de l'equipe");
    }

    @Test
    void itsAddressShowsTheSameListAgain() {
        var filter = new Filter("à temps", Severity.WARN, Article.Source.CHARTER, "PLEN", false);
        assertThat(filter.address(Severity.BLOCK))
                .isEqualTo("/rules?q=%C3%A0+temps&severity=BLOCK&text=CHARTER&section=PLEN&enforced=false");
        assertThat(Filter.NONE.address(null)).isEqualTo("/rules");
    }
}
