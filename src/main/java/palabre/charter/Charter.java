package palabre.charter;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import palabre.store.Kept;
import palabre.store.Shelf;

/// The charter as it holds on a day: what the catalogue says, and what two persons have changed since.
@Component
public class Charter {

    private final Catalogue catalogue;
    private final Proposals proposals;
    private final Kept<Map<LocalDate, Terms>> known;

    Charter(Catalogue catalogue, Proposals proposals, Shelf shelf) {
        this.catalogue = catalogue;
        this.proposals = proposals;
        this.known = shelf.keep(ConcurrentHashMap::new, "charter", "proposal");
    }

    public Terms on(LocalDate day) {
        return known.content().computeIfAbsent(day, this::read);
    }

    private Terms read(LocalDate day) {
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
