package palabre.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import palabre.printing.Calendar;
import palabre.ui.Wording;

/// Dates as a diary takes them, in one language. `address` is where the house is, `changed` when each was last touched.
public record Diary(Wording wording, String address, Map<String, Instant> changed) {

    /// For what never changed in this house: diaries want a moment, and the same one each time.
    private static final Instant UNCHANGED = Instant.parse("2026-01-01T00:00:00Z");

    /// What is done, or known to the month only, is left out.
    public Calendar of(String name, List<Occasion> occasions) {
        var entries = occasions.stream().filter(Occasion::dated)
                .filter(one -> one.kind() != Occasion.Kind.DUTY || !one.state().look().equals("ok"))
                .map(this::entry).toList();
        return new Calendar(name, entries);
    }

    private Calendar.Entry entry(Occasion one) {
        return new Calendar.Entry(one.uid(), new Calendar.When.Days(LocalDate.from(one.first().value()), LocalDate.from(one.last().value())),
                wording.text(one.title()), description(one), wording.text(one.place()), address + one.href(), one.version(),
                one.state().cancelled(), changed.getOrDefault(one.subject(), UNCHANGED));
    }

    private String description(Occasion one) {
        var lines = new ArrayList<String>();
        if (!one.words().isEmpty()) {
            lines.add(wording.text(one.words()));
        }
        if (one.detail() != null) {
            lines.add(wording.text(one.detail()));
        }
        lines.add(wording.text(one.state().word()));
        if (one.rule() != null) {
            lines.add(one.rule());
        }
        return String.join("\n", lines);
    }
}
