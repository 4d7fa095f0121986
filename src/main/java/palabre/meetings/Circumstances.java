package palabre.meetings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import palabre.bodies.Composition;
import palabre.charter.Terms;
import palabre.members.AdministrationId;
import palabre.ui.Text;

/// All that the rules look at besides the meeting itself, on the day they look.
/// `others` are the meetings not cancelled, but for the one looked at; `heldBefore` counts plenaries held
/// before Palabre knew of meetings, the last of them in `lastYearBefore`.
public record Circumstances(Terms terms, AdministrationId lead, Set<AdministrationId> active,
        Optional<Composition> composition, int closedPlenaries, @Nullable Integer lastYearBefore,
        List<Meeting> others, DayCalendar calendar, Map<AdministrationId, Text> names) {

    Text name(AdministrationId administration) {
        return names.getOrDefault(administration, Text.french(administration.iso()));
    }

    /// The year of the plenary before the one numbered so, if any is known.
    Optional<Integer> yearBefore(Meeting plenary) {
        var known = others.stream()
                .filter(other -> other.plenary() && other.dates().first().isBefore(plenary.dates().first()))
                .map(other -> other.dates().year())
                .max(Integer::compare);
        return known.isPresent() ? known
                : Optional.ofNullable(lastYearBefore).filter(year -> year <= plenary.dates().year());
    }

    Optional<Meeting> plenaryOf(int year) {
        return others.stream().filter(other -> other.plenary() && other.dates().year() == year).findFirst();
    }

    /// Where no country receives by default, a plenary may be prepared before its host is found.
    boolean hostMayCome(Meeting meeting) {
        return !Hosting.leadByDefault(terms) && meeting.stage().draft();
    }

    /// Composition has been settled, or can be (R-COM-22).
    boolean commissionsMayMeet() {
        return composition.isPresent();
    }
}
