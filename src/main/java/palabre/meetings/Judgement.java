package palabre.meetings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import palabre.charter.Finding;
import palabre.charter.Rule;

/// What the charter and the calendar make of a meeting as it is or would be, and of those that go with it.
public record Judgement(Meeting meeting, List<Finding> findings, List<CalendarNote> notes, List<Judgement> following) {

    /// All the meetings concerned, this one first.
    public Stream<Judgement> all() {
        return Stream.concat(Stream.of(this), following.stream());
    }

    public Optional<Finding> blocked() {
        return all().flatMap(each -> each.findings().stream()).filter(Finding::blocks).findFirst();
    }

    /// The rules for which a reason has to be given, to ask for a derogation.
    public Set<Rule> needingReason() {
        var rules = new LinkedHashSet<Rule>();
        all().flatMap(each -> each.findings().stream()).filter(Finding::needsReason).forEach(finding -> rules.add(finding.rule()));
        return rules;
    }

    Optional<Finding> awaited() {
        return all().flatMap(each -> each.findings().stream())
                .filter(finding -> finding.needsReason() || finding.verdict() == Finding.Verdict.REQUESTED)
                .findFirst();
    }
}
