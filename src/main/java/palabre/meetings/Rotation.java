package palabre.meetings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palabre.bodies.CommissionId;
import palabre.members.AdministrationId;

/// Whose turn it is to host a commission: those that never did, then those that did longest ago (SM-16).
/// It proposes; any member of the commission may host.
public record Rotation(CommissionId commission, List<Turn> turns) {

    /// `lastYear` is that of the last meeting of this commission the country hosted by itself, nothing if it never did.
    public record Turn(AdministrationId country, @Nullable Integer lastYear) {}

    /// Meetings held beside a plenary are left out: the host was the plenary's.
    static Rotation of(CommissionId commission, Collection<AdministrationId> members, List<Meeting> meetings) {
        var hosted = meetings.stream()
                .filter(meeting -> meeting.stage() != Stage.CANCELLED && meeting.with().isEmpty())
                .filter(meeting -> meeting.commission().filter(commission::equals).isPresent())
                .toList();
        return new Rotation(commission, members.stream()
                .map(member -> new Turn(member, hosted.stream().filter(meeting -> meeting.host().filter(member::equals).isPresent())
                        .map(meeting -> meeting.dates().year()).max(Integer::compare).orElse(null)))
                .sorted(Comparator.comparing(Turn::lastYear, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(turn -> turn.country().iso()))
                .toList());
    }

    public List<AdministrationId> never() {
        return turns.stream().filter(turn -> turn.lastYear() == null).map(Turn::country).toList();
    }

    public List<Turn> before() {
        return turns.stream().filter(turn -> turn.lastYear() != null).toList();
    }
}
