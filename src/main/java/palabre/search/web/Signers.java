package palabre.search.web;

import java.util.Map;
import palabre.ui.Text;
import palabre.ui.Wording;

/// The names of those who answer for papers, by the code papers bear.
public record Signers(Map<String, Text> names) {

    public String of(Wording wording, String code) {
        if (code.matches("COM\\d+")) {
            return wording.text("meetings.filter.commission", code.substring(3));
        }
        if (wording.has("members.function." + code)) {
            return wording.text("members.function." + code);
        }
        return wording.text(names.getOrDefault(code, Text.french(code)));
    }
}
