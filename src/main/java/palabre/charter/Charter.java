package palabre.charter;

import java.time.LocalDate;
import java.util.EnumMap;
import org.springframework.stereotype.Component;

/// The charter as it holds on a day: what the catalogue says, and what two persons have changed since.
@Component
public class Charter {

    private final Catalogue catalogue;
    private final Proposals proposals;

    Charter(Catalogue catalogue, Proposals proposals) {
        this.catalogue = catalogue;
        this.proposals = proposals;
    }

    public Terms on(LocalDate day) {
        var changed = proposals.effectiveOn(day);
        var values = new EnumMap<Parameter, String>(Parameter.class);
        for (var parameter : Parameter.values()) {
            values.put(parameter, changed.getOrDefault(parameter.key(), catalogue.setting(parameter).initial()));
        }
        var severities = new EnumMap<Rule, Severity>(Rule.class);
        for (var rule : Rule.values()) {
            var setting = catalogue.severity(rule);
            severities.put(rule, Severity.valueOf(changed.getOrDefault(setting.key(), setting.initial())));
        }
        return new Terms(values, severities);
    }
}
