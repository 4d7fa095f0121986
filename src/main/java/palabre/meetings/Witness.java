package palabre.meetings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import palabre.charter.Finding;
import palabre.charter.Terms;
import palabre.meetings.Duty.Done;
import palabre.meetings.Duty.Task;

/// A module above in which lines of the retro-planning are done and rules are kept: it saw them done, so nobody has to declare them.
public interface Witness {

    /// The lines it sees done; it tells by itself whom it awaits for them.
    Set<Task> sees();

    /// What it has seen done of all meetings at once, with where the proof is.
    Map<MeetingId, Map<Task, Done>> done();

    /// What it can say of the rules it keeps, for the conformity sheet.
    List<Finding> findings(Meeting meeting, Terms terms);
}
