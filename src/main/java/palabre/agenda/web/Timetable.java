package palabre.agenda.web;

import java.time.LocalDate;
import java.time.ZoneId;
import palabre.agenda.Lasting;
import palabre.agenda.Programme;
import palabre.agenda.Sitting;
import palabre.meetings.Meeting;
import palabre.ui.Message;

/// The programme of a meeting on its days and in the time of the place where it is held.
public record Timetable(Meeting meeting, Programme programme, ZoneId zone, String symbol) {

    /// `Abidjan`, as the hours are said to be of.
    public String place() {
        return zone.getId().replaceFirst("^.*/", "").replace('_', ' ');
    }

    public LocalDate day(int index) {
        return meeting.dates().first().plusDays(index);
    }

    /// Whether the items fill the sittings, in words.
    public Message fit() {
        return programme.left().isEmpty()
                ? programme.free() == 0 ? Message.of("agenda.fit.exact") : Message.of("agenda.fit.free", Lasting.of(programme.free()))
                : Message.of("agenda.fit.lacking", programme.left().size(), Lasting.of(programme.lacking()));
    }

    /// What lies between a sitting and the one before it on the same day.
    public static Message pause(Sitting before, Sitting after) {
        int minutes = (int) java.time.Duration.between(before.end(), after.start()).toMinutes();
        return Message.of(minutes >= 60 ? "agenda.lunch" : "agenda.pause", Lasting.of(minutes));
    }
}
