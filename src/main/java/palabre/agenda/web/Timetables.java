package palabre.agenda.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import palabre.agenda.Edition;
import palabre.agenda.Items;
import palabre.agenda.Programme;
import palabre.agenda.Sitting;
import palabre.charter.Charter;
import palabre.charter.Parameter;
import palabre.meetings.Meeting;
import palabre.meetings.Mode;
import palabre.members.Administration;
import palabre.members.Administrations;

/// Puts programmes on the days of their meeting, in the time of the place.
@Component
class Timetables {

    private final Administrations administrations;
    private final Charter charter;
    private final Clock clock;

    Timetables(Administrations administrations, Charter charter, Clock clock) {
        this.administrations = administrations;
        this.charter = charter;
        this.clock = clock;
    }

    Timetable of(Meeting meeting, Edition edition) {
        return of(meeting, edition.items(), edition.sittings(), edition.symbol());
    }

    /// A meeting made shorter since has no room for what lay beyond its last day.
    Timetable of(Meeting meeting, Items items, List<Sitting> sittings, String symbol) {
        var held = sittings.stream().filter(sitting -> sitting.day() < meeting.dates().days()).toList();
        return new Timetable(meeting, Programme.of(items, held), zone(meeting), symbol);
    }

    /// Where people sit; the group's own time as long as nobody knows where that is, or when they sit each at home.
    private ZoneId zone(Meeting meeting) {
        var group = ZoneId.of(charter.on(LocalDate.now(clock)).word(Parameter.GROUP_ZONE));
        return meeting.hosting().mode() == Mode.VIRTUAL ? group
                : meeting.host().flatMap(administrations::find).map(Administration::zone).orElse(group);
    }
}
