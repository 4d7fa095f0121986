package palabre.documents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import palabre.charter.Finding;
import palabre.charter.Finding.Verdict;
import palabre.charter.Rule;
import palabre.charter.Terms;
import palabre.meetings.Duty.Done;
import palabre.meetings.Duty.Task;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.meetings.Meetings;
import palabre.meetings.Witness;
import palabre.ui.Message;

/// What the house sees of papers: contributions gathered, papers communicated and when, and the rules on all that.
@Component
class DocumentWitness implements Witness {

    private static final Set<Task> SEEN = Set.of(Task.CONTRIBUTIONS, Task.DOCUMENTS, Task.COMMISSION_DOCUMENTS);

    private final Documents documents;
    private final Communications communications;
    private final Meetings meetings;
    private final Deadlines deadlines;

    DocumentWitness(Documents documents, Communications communications, Meetings meetings, Deadlines deadlines) {
        this.documents = documents;
        this.communications = communications;
        this.meetings = meetings;
        this.deadlines = deadlines;
    }

    @Override
    public Set<Task> sees() {
        return SEEN;
    }

    /// Papers are communicated once some are; contributions were gathered once they go out.
    @Override
    public Map<MeetingId, Map<Task, Done>> done() {
        var first = communications.first();
        var done = new HashMap<MeetingId, Map<Task, Done>>();
        first.forEach((meeting, sent) -> {
            var seen = new EnumMap<Task, Done>(Task.class);
            seen.put(Task.DOCUMENTS, told(sent));
            seen.put(Task.CONTRIBUTIONS, told(sent));
            done.put(meeting, seen);
        });
        meetings.all().stream().collect(Collectors.groupingBy(one -> one.with().orElse(one.id()))).forEach((plenary, all) -> {
            var beside = all.stream().filter(one -> one.with().isPresent()).map(Meeting::id).toList();
            if (!beside.isEmpty() && first.keySet().containsAll(beside)) {
                beside.stream().map(first::get).max(java.util.Comparator.comparing(Communication::at))
                        .ifPresent(last -> done.computeIfAbsent(plenary, _ -> new EnumMap<>(Task.class)).put(Task.COMMISSION_DOCUMENTS, told(last)));
            }
        });
        return done;
    }

    private Done told(Communication sent) {
        return new Done(java.time.LocalDate.ofInstant(sent.at(), java.time.ZoneOffset.UTC), sent.by().name(), sent.reference(), sent.path());
    }

    @Override
    public List<Finding> findings(Meeting meeting, Terms terms) {
        var papers = documents.of(meeting.id());
        if (papers.isEmpty() && !DocumentRights.takesPapers(meeting)) {
            return List.of();
        }
        var sent = communications.of(meeting.id());
        var findings = new ArrayList<Finding>();
        if (meeting.plenary()) {
            findings.add(sent.isEmpty() ? terms.toCome(Rule.R_PREP_08, Message.of("documents.finding.awaited"))
                    : terms.respected(Rule.R_PREP_08, Message.of("documents.finding.by", sent.getFirst().by().name(), sent.getFirst().at(), sent.size())));
        }
        findings.add(term(meeting, papers, sent, terms));
        findings.add(contributions(meeting, papers, terms));
        if (meeting.plenary()) {
            var files = papers.stream().mapToInt(one -> one.versions().size()).sum();
            findings.add(files == 0 ? terms.toCome(Rule.R_PART_05, Message.of("documents.finding.noFile"))
                    : terms.respected(Rule.R_PART_05, Message.of("documents.finding.files", files)));
        }
        return findings;
    }

    private Finding term(Meeting meeting, List<Document> papers, List<Communication> sent, Terms terms) {
        var rule = Deadlines.rule(meeting);
        var term = deadlines.communication(meeting);
        var byId = sent.stream().collect(Collectors.toMap(Communication::id, one -> one));
        var plan = papers.stream().filter(one -> !one.session()).toList();
        var told = plan.stream().filter(Document::communicated).toList();
        var late = told.stream().filter(one -> one.versions().stream().anyMatch(version -> version.communication() != null
                && byId.containsKey(version.communication()) && byId.get(version.communication()).late())).count();
        var kept = plan.stream().filter(one -> !one.waiting().isEmpty()).count();
        if (late > 0) {
            var last = sent.stream().filter(Communication::late).reduce((_, later) -> later).map(Communication::mark).orElse("");
            return new Finding(rule, terms.severity(rule), Verdict.DEROGATED, Message.of("documents.finding.late", told.size() - late, late, last));
        }
        if (term.due().isBefore(deadlines.today()) && kept > 0) {
            return terms.broken(rule, Message.of("documents.finding.overdue", kept, term.due()));
        }
        return told.isEmpty() || sent.isEmpty() ? terms.toCome(rule, Message.of("documents.finding.due", term.due()))
                : terms.respected(rule, Message.of("documents.finding.onTime", told.size(), sent.getFirst().mark()));
    }

    private Finding contributions(Meeting meeting, List<Document> papers, Terms terms) {
        var rule = Deadlines.contributions(meeting);
        var term = deadlines.contribution(meeting);
        var brought = papers.stream().filter(one -> !one.session() && one.deposited().isPresent()).toList();
        var late = brought.stream().filter(one -> one.deposited().filter(term::late).isPresent()).count();
        if (brought.isEmpty()) {
            return terms.toCome(rule, Message.of("documents.finding.contributions.due", term.due()));
        }
        return late == 0 ? terms.respected(rule, Message.of("documents.finding.contributions", brought.size(), term.due()))
                : terms.broken(rule, Message.of("documents.finding.contributions.late", brought.size() - late, late, term.due()));
    }
}
