package palabre.notices;

import java.util.List;
import palabre.files.Attached;

/// What goes with a mail: files, and a date to take into one's diary (iCalendar) unless it is empty.
public record Enclosed(List<Attached> files, String calendar) {

    static final Enclosed NOTHING = new Enclosed(List.of(), "");

    public Enclosed {
        files = List.copyOf(files);
    }

    public boolean isEmpty() {
        return files.isEmpty() && calendar.isEmpty();
    }

    /// As the calendar itself says: `REQUEST`, `CANCEL`.
    String method() {
        return calendar.lines().filter(line -> line.startsWith("METHOD:")).findFirst().map(line -> line.substring(7).strip()).orElse("PUBLISH");
    }
}
