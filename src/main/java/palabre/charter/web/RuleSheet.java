package palabre.charter.web;

import java.util.List;
import palabre.charter.Article;
import palabre.charter.Derogations;
import palabre.charter.Reading;

/// One rule and all that is known of it.
public record RuleSheet(Article article, List<String> citation, SettingSheet severity, List<SettingSheet> parameters,
        List<Reading> readings, Derogations.Count derogations) {}
