package palabre.charter.web;

import static java.util.stream.Collectors.groupingBy;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.charter.Article;
import palabre.charter.Catalogue;
import palabre.charter.Charter;
import palabre.charter.Derogations;
import palabre.charter.Proposal;
import palabre.charter.Proposals;
import palabre.charter.Reading;
import palabre.charter.Rule;
import palabre.charter.Severity;
import palabre.ui.Html;
import palabre.ui.Ui;

@Controller
@RequestMapping("/rules")
class RulesController {

    private final Catalogue catalogue;
    private final Charter charter;
    private final Proposals proposals;
    private final Derogations derogations;
    private final Templates templates;
    private final Clock clock;

    RulesController(Catalogue catalogue, Charter charter, Proposals proposals, Derogations derogations,
            Templates templates, Clock clock) {
        this.catalogue = catalogue;
        this.charter = charter;
        this.proposals = proposals;
        this.derogations = derogations;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    View index(Ui ui, @RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable Severity severity,
            @RequestParam(required = false) Article.@Nullable Source text, @RequestParam(defaultValue = "") String section,
            @RequestParam(required = false) @Nullable Boolean enforced) {
        var filter = new Filter(q.strip(), severity, text, section, enforced);
        var list = RuleList.of(catalogue, charter.on(LocalDate.now(clock)), filter, ui.wording());
        return Html.of(templates.charterIndex(ui, list));
    }

    @GetMapping("/readings")
    View readings(Ui ui) {
        return Html.of(templates.charterReadings(ui, catalogue.readings()));
    }

    @GetMapping("/{id}")
    View show(Ui ui, @PathVariable String id) {
        var reading = catalogue.reading(id);
        if (reading.isPresent()) {
            return Html.of(templates.charterReading(ui, reading.get(), new Citation(ui).of(reading.get()), articles(reading.get())));
        }
        var rule = Rule.of(id).orElseThrow(() -> new NoSuchElementException("rule " + id));
        return Html.of(templates.charterRule(ui, sheet(rule, ui)));
    }

    private RuleSheet sheet(Rule rule, Ui ui) {
        var today = LocalDate.now(clock);
        var article = catalogue.article(rule);
        var history = proposals.all().stream().collect(groupingBy(Proposal::setting));
        var severity = catalogue.severity(rule);
        return new RuleSheet(article, new Citation(ui).of(article),
                SettingSheet.of(severity, history.getOrDefault(severity.key(), List.of()), today),
                article.parameters().stream().map(catalogue::setting)
                        .map(setting -> SettingSheet.of(setting, history.getOrDefault(setting.key(), List.of()), today)).toList(),
                article.readings().stream().flatMap(id -> catalogue.reading(id).stream()).toList(), derogations.of(rule));
    }

    private List<Article> articles(Reading reading) {
        return reading.rules().stream().map(catalogue::article).toList();
    }
}
