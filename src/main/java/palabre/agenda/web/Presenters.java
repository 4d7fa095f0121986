package palabre.agenda.web;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palabre.agenda.Item;
import palabre.members.AdministrationId;
import palabre.ui.Text;
import palabre.ui.Wording;

/// The names by which an agenda speaks of those who present: functions, commissions, countries, people.
public record Presenters(Map<AdministrationId, Text> countries) {

    public String of(Wording wording, String code) {
        if (code.startsWith("COM")) {
            return wording.text("meetings.filter.commission", code.substring(3));
        }
        return wording.has("members.function." + code) ? wording.text("members.function." + code)
                : AdministrationId.of(code).map(id -> wording.text(countries.getOrDefault(id, Text.french(code)))).orElse(code);
    }

    /// « Ghana, Togo, commission 2 »; nothing while nobody is known.
    public String presenters(Wording wording, Item item) {
        return Stream.concat(item.presenters().stream().map(code -> of(wording, code)), Stream.of(item.person()).filter(name -> !name.isEmpty()))
                .collect(Collectors.joining(", "));
    }
}
