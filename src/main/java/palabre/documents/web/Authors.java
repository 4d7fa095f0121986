package palabre.documents.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palabre.journal.Function;
import palabre.members.AdministrationId;
import palabre.ui.Text;
import palabre.ui.Wording;

/// The names by which papers speak of those who answer for them: organs, commissions, countries, organisations.
public record Authors(Map<AdministrationId, Text> countries, Map<String, Text> organisations) {

    /// The organs that sign papers of their own.
    static final List<Function> ORGANS = List.of(Function.PRES, Function.SG, Function.BRRC, Function.OMD, Function.VP);

    public String of(Wording wording, String code) {
        if (code.matches("COM\\d+")) {
            return wording.text("meetings.filter.commission", code.substring(3));
        }
        if (wording.has("members.function." + code)) {
            return wording.text("members.function." + code);
        }
        return AdministrationId.of(code).filter(countries::containsKey).map(id -> wording.text(countries.getOrDefault(id, Text.french(code))))
                .orElseGet(() -> organisations.containsKey(code) ? wording.text(organisations.getOrDefault(code, Text.french(code))) : code);
    }

    /// All of them, to choose one: organs, commissions, countries and organisations in the order given.
    Map<String, String> options(Wording wording, List<String> commissions) {
        var options = new LinkedHashMap<String, String>();
        ORGANS.forEach(organ -> options.put(organ.name(), of(wording, organ.name())));
        commissions.forEach(commission -> options.put(commission, of(wording, commission)));
        countries.keySet().forEach(country -> options.put(country.iso(), of(wording, country.iso())));
        organisations.keySet().forEach(code -> options.putIfAbsent(code, of(wording, code)));
        return options;
    }
}
