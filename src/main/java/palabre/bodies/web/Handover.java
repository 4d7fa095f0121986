package palabre.bodies.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palabre.bodies.Mandate;
import palabre.bodies.Plenary;
import palabre.bodies.Session;
import palabre.files.Accepted;
import palabre.files.Kind;
import palabre.members.Administration;
import palabre.members.Person;

/// What a new lead or vice-presidency would move on its day: whose people step back, whose step in, what has to be decided again.
/// `seats` are the commissions the former lead may take its place in; none while no composition holds.
public record Handover(Mandate.Kind kind, @Nullable Administration before, Administration next, LocalDate from, Session session,
        List<Person> leaving, List<Person> arriving, List<Plenary> plenaries, Map<String, String> seats, boolean assessing) {

    /// What may be brought as the scan of an act.
    public static final Accepted SCANS = new Accepted(EnumSet.of(Kind.PDF, Kind.JPEG, Kind.PNG), 20_000_000);
}
