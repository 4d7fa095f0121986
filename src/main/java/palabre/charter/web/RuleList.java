package palabre.charter.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palabre.charter.Article;
import palabre.charter.Catalogue;
import palabre.charter.Severity;
import palabre.charter.Terms;
import palabre.ui.Wording;

/// The rules a reader asked for, by family, with how strictly each holds today.
public record RuleList(Filter filter, Map<String, List<Line>> sections, int shown, int all, List<String> families,
        Map<Severity, Integer> counts, int anySeverity) {

    public record Line(Article article, Severity severity) {}

    static RuleList of(Catalogue catalogue, Terms terms, Filter filter, Wording wording) {
        var sections = new LinkedHashMap<String, List<Line>>();
        var counts = new EnumMap<Severity, Integer>(Severity.class);
        var shown = 0;
        var any = 0;
        for (var article : catalogue.articles()) {
            var severity = terms.severity(article.rule());
            if (filter.and(null).shows(article, severity, wording)) {
                counts.merge(severity, 1, Integer::sum);
                any++;
            }
            if (filter.shows(article, severity, wording)) {
                sections.computeIfAbsent(article.family(), _ -> new ArrayList<>()).add(new Line(article, severity));
                shown++;
            }
        }
        return new RuleList(filter, sections, shown, catalogue.articles().size(),
                catalogue.articles().stream().map(Article::family).distinct().toList(), counts, any);
    }

    public int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }
}
