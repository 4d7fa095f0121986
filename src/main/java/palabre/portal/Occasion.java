package palabre.portal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import palabre.ui.KnownDate;
import palabre.ui.Message;
import palabre.ui.Text;

/// Something with a date, as the calendar, its spreadsheet and the diaries all tell it: one source for the three.
/// `words` are data (a theme, a note), `detail` a sentence of the house; `uid` and `version` are for diaries,
/// `subject` is where the journal keeps its changes, empty if nowhere.
public record Occasion(Kind kind, String uid, KnownDate first, KnownDate last, Message title, Text words,
        @Nullable Message detail, Text place, State state, @Nullable String rule, String href, String subject, int version) {

    public enum Kind { PLENARY, COMMISSION, EXPERTS, CONFERENCE, DUTY, RHYTHM }

    /// Where it stands: a word, and the shape that goes with it.
    public record State(Message word, String look, boolean cancelled) {}

    public int year() {
        return first.first().getYear();
    }

    /// Whether its days are known, so that it can stand in a diary.
    public boolean dated() {
        return first.value() instanceof LocalDate && last.value() instanceof LocalDate;
    }

    public boolean over(LocalDate today) {
        return last.last().isBefore(today);
    }

    public boolean meeting() {
        return kind == Kind.PLENARY || kind == Kind.COMMISSION;
    }

    /// Meetings that take place on the same days in the same place, told as one.
    boolean goesWith(Occasion other) {
        return kind == Kind.COMMISSION && other.kind == Kind.COMMISSION && !state.cancelled() && !other.state.cancelled()
                && first.equals(other.first) && last.equals(other.last) && place.equals(other.place);
    }
}
