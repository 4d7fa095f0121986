package palabre.invitations;

import palabre.meetings.Dates;
import palabre.ui.Wording;

/// The days of a meeting as a letter says them: « du 3 au 5 février 2027 », « les 1er et 2 février 2027 », « le 3 février 2027 ».
final class Span {

    private Span() {}

    static String of(Wording wording, Dates dates) {
        var last = wording.date(dates.last());
        return switch (dates.days()) {
            case 1 -> wording.text("invitations.dates.one", last);
            case 2 -> wording.text("invitations.dates.two", begun(wording, dates), last);
            default -> wording.text("invitations.dates.more", begun(wording, dates), last);
        };
    }

    /// The first day without what the last repeats: its year, and its month if it is the same.
    private static String begun(Wording wording, Dates dates) {
        var first = wording.date(dates.first());
        if (dates.first().getYear() != dates.last().getYear()) {
            return first;
        }
        var year = switch (wording.language()) {
            case FR, EN -> " " + dates.year();
            case PT, ES -> " de " + dates.year();
        };
        return dates.first().getMonth() == dates.last().getMonth() ? first.substring(0, first.indexOf(' ')) : first.substring(0, first.length() - year.length());
    }
}
