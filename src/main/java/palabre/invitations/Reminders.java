package palabre.invitations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import palabre.charter.Parameter;
import palabre.charter.Terms;
import palabre.meetings.Meeting;

/// When whoever is silent is reminded: on the days the parameters count back from the opening.
public final class Reminders {

    private static final List<Parameter> OF_A_PLENARY = List.of(Parameter.REMINDER_FIRST_PLENARY, Parameter.REMINDER_SECOND_PLENARY, Parameter.REMINDER_THIRD_PLENARY);
    private static final List<Parameter> OF_A_COMMISSION = List.of(Parameter.REMINDER_FIRST_COMMISSION, Parameter.REMINDER_SECOND_COMMISSION);

    private Reminders() {}

    /// A day on which one reminds: `J-50`.
    public record Mark(int days, LocalDate on) {}

    /// The last of these days that has come, if one has.
    public static Optional<Mark> reached(Meeting meeting, Terms terms, LocalDate today) {
        return marks(meeting, terms).filter(mark -> !mark.on().isAfter(today)).max(Comparator.comparing(Mark::on));
    }

    /// The next of these days.
    public static Optional<Mark> next(Meeting meeting, Terms terms, LocalDate today) {
        return marks(meeting, terms).filter(mark -> mark.on().isAfter(today)).min(Comparator.comparing(Mark::on));
    }

    /// Who is to be reminded since the last of these days: silent, written to before it, not reminded since.
    public static List<Letter> due(List<Letter> letters, Meeting meeting, Terms terms, LocalDate today) {
        if (!today.isBefore(meeting.dates().first())) {
            return List.of();
        }
        return reached(meeting, terms, today).map(mark -> letters.stream().filter(Letter::silent)
                .filter(letter -> letter.sentOn().filter(day -> day.isBefore(mark.on())).isPresent())
                .filter(letter -> letter.reminders().stream().noneMatch(reminder -> !reminder.on().isBefore(mark.on()))).toList()).orElse(List.of());
    }

    private static Stream<Mark> marks(Meeting meeting, Terms terms) {
        return (meeting.plenary() ? OF_A_PLENARY : OF_A_COMMISSION).stream().map(terms::number)
                .map(days -> new Mark(days, meeting.dates().first().minusDays(days)));
    }
}
