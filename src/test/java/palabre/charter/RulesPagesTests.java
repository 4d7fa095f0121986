package palabre.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.BareHouseTest;

@BareHouseTest
class RulesPagesTests {

    @Autowired BeanFactory house;
    @Autowired Catalogue catalogue;
    Hands hands;

    @BeforeEach
    void readersCome() {
        hands = new Hands(house);
    }

    @Test
    void everyoneReadsTheHundredAndSeventyEightRules() {
        var page = hands.anyone().get("/rules");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().title()).startsWith("Règles et lectures retenues");
        assertThat(page.words()).contains("178 règles affichées");
        assertThat(page.document().select("ul.findings > li")).hasSize(178);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rules", "/rules/readings", "/rules/parameters", "/rules/R-CMT-05", "/rules/A-07",
        "/rules/parameters/documents.delai.jours"})
    void aPageWeighsAtMostFifteenKilobytesInEachLanguage(String path) throws IOException {
        for (var language : new String[] {"fr", "en", "pt", "es"}) {
            var page = hands.reading(language).get(path);
            assertThat(page.status()).isEqualTo(200);
            assertThat(zipped(page.body())).as(path + " " + language).isLessThanOrEqualTo(15 * 1024);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "severity=BLOCK | 40", "severity=DEROGATE | 29", "severity=WARN | 55", "severity=INFORM | 54",
        "text=CHARTER | 74", "text=MEETING_RULES | 104", "section=SG | 5", "section=PREP&severity=DEROGATE&text=CHARTER | 0",
        "q=R-PREP-09 | 1", "q= | 178",
    })
    void filtersAreAddressesOneCanShare(String query, int shown) {
        assertThat(hands.anyone().get("/rules?" + query).document().select("ul.findings > li")).hasSize(shown);
    }

    @Test
    void theFilterOnWhatIsAppliedTellsTheTruthOfTheCatalogue() {
        var applied = (int) catalogue.articles().stream().filter(Article::enforced).count();
        var reader = hands.anyone();
        assertThat(reader.get("/rules?enforced=true").document().select("ul.findings > li")).hasSize(applied);
        assertThat(reader.get("/rules?enforced=false").document().select("ul.findings > li")).hasSize(178 - applied);
        assertThat(reader.get("/rules?enforced=false").words()).contains("pas encore appliquée");
    }

    @Test
    void aWordIsFoundWithOrWithoutItsAccents() {
        var reader = hands.anyone();
        var with = reader.get("/rules?q=pr%C3%A9sidence").document().select("ul.findings > li");
        var without = reader.get("/rules?q=PRESIDENCE").document().select("ul.findings > li");
        assertThat(with).hasSizeGreaterThan(3).hasSizeLessThan(178);
        assertThat(without).hasSameSizeAs(with);
        assertThat(reader.get("/rules?q=xyzzy").words()).contains("Aucune règle ne répond à ces filtres");
        assertThat(hands.reading("en").get("/rules?q=lead+country").document().select("ul.findings > li")).isNotEmpty();
    }

    @Test
    void aRuleIsShownWithItsExactReference() {
        var page = hands.anyone().get("/rules/R-SG-02");
        assertThat(page.words()).contains("Charte, III, point II-1 b), l. 39", "R-SG-02", "Blocage", "depuis l’origine",
                "sg.assesseurs.electifs", "A-11", "aucune demandée, aucune accordée");
        assertThat(hands.anyone().get("/rules/R-CMT-04").words()).contains("l. 64, 57");
        assertThat(hands.anyone().get("/rules/R-ORG-01").words()).contains("Charte, préambule, l. 3");
    }

    @Test
    void aReadingIsShownWithThePassagesAndTheRulesItBearsOn() {
        var page = hands.anyone().get("/rules/A-02");
        assertThat(page.words()).contains("Règles des réunions, l. 6", "Charte, l. 69", "Lecture retenue", "R-FCT-03");
        assertThat(hands.anyone().get("/rules/readings").document().select("ul.findings > li")).hasSize(54);
    }

    @Test
    void everyRuleEveryReadingAndEveryParameterHasItsPageInEachLanguage() {
        for (var language : new String[] {"fr", "en", "pt", "es"}) {
            var reader = hands.reading(language);
            for (var article : catalogue.articles()) {
                assertThat(reader.get("/rules/" + article.id()).status()).as(article.id()).isEqualTo(200);
            }
            for (var reading : catalogue.readings()) {
                assertThat(reader.get("/rules/" + reading.id()).status()).as(reading.id()).isEqualTo(200);
            }
            for (var setting : catalogue.parameters()) {
                assertThat(reader.get("/rules/parameters/" + setting.key()).status()).as(setting.key()).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rules/R-XXX-99", "/rules/A-99", "/rules/parameters/no.such.key",
        "/rules/parameters/regle.R-XXX-99.severite", "/rules?severity=SEVERE"})
    void whatDoesNotExistIsNotFound(String path) {
        assertThat(hands.anyone().get(path).status()).isEqualTo(404);
    }

    @Test
    void theParametersAreListedWithTheirValuesAndRules() {
        var page = hands.anyone().get("/rules/parameters");
        assertThat(page.document().select("tbody tr")).hasSize(Parameter.values().length);
        assertThat(page.words()).contains("documents.delai.jours", "R-PREP-09", "depuis l’origine");
    }

    private static int zipped(String page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
