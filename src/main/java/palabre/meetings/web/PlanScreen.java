package palabre.meetings.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palabre.meetings.Judgement;
import palabre.meetings.Rotation;

/// What the planning form shows besides its fields: where it is sent, what one may choose from, what the charter makes
/// of it, the reasons typed so far, what someone else wrote meanwhile,
/// and for a commission whose turn it is to host.
public record PlanScreen(String action, boolean commission, boolean fresh, Map<String, String> countries, Map<String, String> commissions,
        @Nullable Judgement judgement, MeetingPages.Names names, Map<String, String> reasons, List<Difference> theirs,
        List<Rotation> rotations) {

    /// A field on which two people differ.
    public record Difference(String label, String mine, String theirs) {}

    public String reason(String rule) {
        return reasons.getOrDefault(rule, "");
    }
}
