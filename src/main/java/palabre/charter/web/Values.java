package palabre.charter.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import palabre.charter.Setting;
import palabre.charter.Severity;
import palabre.ui.Ui;

/// How values of settings are said, and what values a setting takes.
public final class Values {

    private Values() {}

    public static String said(Setting setting, String value, Ui ui) {
        return switch (setting.type()) {
            case BOOLEAN, CHOICE -> ui.text("charter.option." + value);
            case SEVERITY -> ui.label("charter.severity", Severity.valueOf(value));
            case INTEGER, ZONE, DAY, LANGUAGES, TEXT -> value;
        };
    }

    /// The range, for the hint under the label and for the sentence of refusal.
    public static String range(Setting setting, Ui ui) {
        return switch (setting.type()) {
            case INTEGER -> ui.text("charter.range.INTEGER", setting.minimum(), setting.maximum());
            case BOOLEAN, CHOICE, SEVERITY -> options(setting, ui).values().stream().collect(Collectors.joining(", "));
            case TEXT -> ui.text("charter.range.TEXT", Setting.LONGEST);
            case ZONE, DAY, LANGUAGES -> ui.label("charter.range", setting.type());
        };
    }

    public static Map<String, String> options(Setting setting, Ui ui) {
        var options = new LinkedHashMap<String, String>();
        for (var option : setting.options()) {
            options.put(option, said(setting, option, ui));
        }
        return options;
    }
}
