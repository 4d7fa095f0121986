package palabre.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palabre.ui.Message;

class CatalogueTests {

    final Catalogue catalogue = new Catalogue();

    @Test
    void everyRuleHasItsLineAndEveryReadingItsRules() {
        assertThat(catalogue.articles()).extracting(Article::rule).containsExactlyInAnyOrder(Rule.values());
        assertThat(catalogue.articles()).hasSize(178);
        assertThat(catalogue.readings()).hasSize(54).allSatisfy(reading -> assertThat(reading.rules()).isNotEmpty());
    }

    @Test
    void aRuleKnowsItsPlaceItsParametersAndItsReadings() {
        var article = catalogue.article(Rule.R_PREP_09);
        assertThat(article.source()).isEqualTo(Article.Source.MEETING_RULES);
        assertThat(article.lines()).containsExactly("L42");
        assertThat(article.severity()).isEqualTo(Severity.DEROGATE);
        assertThat(article.parameters()).contains(Parameter.DOCUMENTS_DAYS, Parameter.GROUP_ZONE);
        assertThat(article.readings()).contains("A-25");
    }

    @ParameterizedTest
    @CsvSource({
        "documents.delai.jours, 30, true", "documents.delai.jours, 0, false", "documents.delai.jours, 181, false",
        "documents.delai.jours, trente, false", "documents.delai.jours, 99999999999, false",
        "quorum.actif, true, true", "quorum.actif, oui, false",
        "commission.anneePleniere.unite, ouvre, true", "commission.anneePleniere.unite, lunaire, false",
        "gtr.fuseau, Africa/Dakar, true", "gtr.fuseau, Africa/Nulle, false",
        "alertes.calendrier.journeeDouane, --01-26, true", "alertes.calendrier.journeeDouane, --02-30, false",
        "langues.interpretation, fr en pt es, true", "langues.interpretation, 'fr,en', false",
        "regle.R-PLEN-06.severite, WARN, true", "regle.R-PLEN-06.severite, SEVERE, false",
        "structures.regionales, '', false",
    })
    void aSettingTakesOnlyWhatIsInItsRange(String key, String value, boolean taken) {
        assertThat(catalogue.setting(key).takes(value)).isEqualTo(taken);
    }

    @Test
    void theSeverityOfEachRuleCanBeSet() {
        for (var rule : Rule.values()) {
            assertThat(catalogue.setting("regle." + rule.id() + ".severite").initial())
                    .isEqualTo(catalogue.article(rule).severity().name());
        }
    }

    @Test
    void aBrokenRuleIsWeighedByWhatWasGranted() {
        var evidence = Message.of("charter.title");
        var findings = List.of(terms(Severity.DEROGATE).broken(Rule.R_PLEN_06, evidence));
        var asked = Derogation.requested(Rule.R_PLEN_06, "meeting:1", evidence, "/", "La salle ne se libère qu’en avril.", "",
                DerogationTests.PRESIDENCY, DerogationTests.NOW);
        var granted = asked.endorsed(DerogationTests.OFFICE, DerogationTests.NOW, "").granted(DerogationTests.PRESIDENCY, DerogationTests.NOW, "");

        assertThat(verdict(findings, List.of())).isEqualTo(Finding.Verdict.BROKEN);
        assertThat(verdict(findings, List.of(asked))).isEqualTo(Finding.Verdict.REQUESTED);
        assertThat(verdict(findings, List.of(granted))).isEqualTo(Finding.Verdict.DEROGATED);
        assertThat(verdict(findings, List.of(granted.lapsed(DerogationTests.OFFICE, DerogationTests.NOW))))
                .isEqualTo(Finding.Verdict.BROKEN);
        assertThat(verdict(List.of(terms(Severity.BLOCK).broken(Rule.R_PLEN_06, evidence)), List.of(granted)))
                .as("what blocks is not derogated from").isEqualTo(Finding.Verdict.BROKEN);
        assertThat(verdict(List.of(terms(Severity.DEROGATE).broken(Rule.R_PLEN_05, evidence)), List.of(granted)))
                .as("another rule").isEqualTo(Finding.Verdict.BROKEN);
    }

    private static Finding.Verdict verdict(List<Finding> findings, List<Derogation> given) {
        return Derogations.weigh(findings, given).getFirst().verdict();
    }

    private static Terms terms(Severity severity) {
        var severities = new EnumMap<Rule, Severity>(Rule.class);
        Arrays.stream(Rule.values()).forEach(rule -> severities.put(rule, severity));
        return new Terms(Map.of(), severities);
    }
}
