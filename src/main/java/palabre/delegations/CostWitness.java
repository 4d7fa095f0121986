package palabre.delegations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import palabre.agenda.AgendaRights;
import palabre.charter.Finding;
import palabre.charter.Rule;
import palabre.charter.Terms;
import palabre.meetings.Duty.Done;
import palabre.meetings.Duty.Task;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.meetings.Witness;
import palabre.ui.Message;

/// What the rules on who pays make of those who come.
@Component
class CostWitness implements Witness {

    private final Delegations delegations;
    private final Costs costs;

    CostWitness(Delegations delegations, Costs costs) {
        this.delegations = delegations;
        this.costs = costs;
    }

    @Override
    public Set<Task> sees() {
        return Set.of();
    }

    @Override
    public Map<MeetingId, Map<Task, Done>> done() {
        return Map.of();
    }

    @Override
    public List<Finding> findings(Meeting meeting, Terms terms) {
        if (!AgendaRights.has(meeting)) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        var all = delegations.of(meeting.id());
        var people = all.stream().flatMap(one -> one.confirmed().stream()).map(Delegate::id).toList();
        var granted = costs.exceptions(people).values().stream().flatMap(List::stream).filter(one -> one.stage() == CostException.Stage.GRANTED).count();
        var byDefault = Message.of("delegations.finding.bearers", people.size(), granted);
        findings.add(new Finding(Rule.R_FUND_04, terms.severity(Rule.R_FUND_04), granted > 0 ? Finding.Verdict.DEROGATED : people.isEmpty() ? Finding.Verdict.TO_COME
                : Finding.Verdict.RESPECTED, byDefault));
        findings.add(terms.respected(Rule.R_FUND_05, Message.of(meeting.plenary() ? "delegations.finding.lines" : "delegations.finding.lines.commission")));
        if (meeting.plenary()) {
            findings.add(terms.respected(Rule.R_PART_03, Message.of("delegations.finding.lines")));
            findings.add(terms.respected(Rule.R_FUND_06, byDefault));
            var coverages = costs.coverages();
            var funded = all.stream().filter(one -> Payer.byRule(meeting, one.sender(), terms).equals(Payer.FUND)).flatMap(one -> one.confirmed().stream()).toList();
            var approved = funded.stream().filter(one -> coverages.get(one.id()) instanceof Coverage known && known.stage() == Coverage.Stage.APPROVED).count();
            var fund = Message.of("delegations.finding.fund", approved, funded.size());
            findings.add(approved < funded.size() || funded.isEmpty() ? terms.toCome(Rule.R_FUND_07, fund) : terms.respected(Rule.R_FUND_07, fund));
        } else {
            findings.add(terms.respected(Rule.R_FUND_08, byDefault));
            findings.add(terms.respected(Rule.R_CMT_11, Message.of("delegations.finding.noFund")));
        }
        return findings;
    }
}
