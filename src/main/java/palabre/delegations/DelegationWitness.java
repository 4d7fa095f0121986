package palabre.delegations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import palabre.agenda.AgendaRights;
import palabre.agenda.Agendas;
import palabre.agenda.ItemId;
import palabre.charter.Finding;
import palabre.charter.Rule;
import palabre.charter.Terms;
import palabre.meetings.Duty.Done;
import palabre.meetings.Duty.Task;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.meetings.Meetings;
import palabre.meetings.Witness;
import palabre.ui.Message;

/// What the house sees of designations: that all are made, and what the rules on participants make of them.
@Component
class DelegationWitness implements Witness {

    private final Delegations delegations;
    private final Expected expected;
    private final Agendas agendas;
    private final Meetings meetings;
    private final Clock clock;

    DelegationWitness(Delegations delegations, Expected expected, Agendas agendas, Meetings meetings, Clock clock) {
        this.delegations = delegations;
        this.expected = expected;
        this.agendas = agendas;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public Set<Task> sees() {
        return Set.of(Task.DESIGNATIONS);
    }

    /// Done on the day the last of the administrations awaited had confirmed.
    @Override
    public Map<MeetingId, Map<Task, Done>> done() {
        var done = new HashMap<MeetingId, Map<Task, Done>>();
        var begun = delegations.all();
        for (var meeting : meetings.all()) {
            var id = meeting.id();
            var confirmed = begun.containsKey(id) ? confirmed(meeting, begun.getOrDefault(id, List.of())) : List.<Delegation>of();
            if (!confirmed.isEmpty() && confirmed.size() == expected.administrations(meeting).size()) {
                confirmed.stream().max(Comparator.comparing(DelegationWitness::confirmation)).ifPresent(last -> done.put(id, Map.of(Task.DESIGNATIONS,
                        new Done(LocalDate.ofInstant(confirmation(last), clock.getZone()), last.confirmedBy() == null ? "" : last.confirmedBy().name(), "",
                                id.path() + "/delegations"))));
            }
        }
        return done;
    }

    @Override
    public List<Finding> findings(Meeting meeting, Terms terms) {
        if (!AgendaRights.has(meeting)) {
            return List.of();
        }
        var all = delegations.of(meeting.id());
        var awaited = expected.administrations(meeting).size();
        var confirmed = confirmed(meeting, all);
        var findings = new ArrayList<Finding>();
        findings.add(timely(meeting, terms, confirmed, awaited));
        var commitment = Message.of("delegations.finding.committed", confirmed.size());
        if (meeting.plenary()) {
            findings.add(confirmed.isEmpty() ? terms.toCome(Rule.R_PART_02, commitment) : terms.respected(Rule.R_PART_02, commitment));
            plenary(meeting, terms, all, confirmed, awaited, findings);
        } else {
            findings.add(confirmed.isEmpty() ? terms.toCome(Rule.R_CMT_31, commitment) : terms.respected(Rule.R_CMT_31, commitment));
            commission(terms, all, findings);
        }
        return findings;
    }

    private Finding timely(Meeting meeting, Terms terms, List<Delegation> confirmed, int awaited) {
        var rule = Expected.rule(meeting);
        var term = expected.term(meeting);
        if (!LocalDate.now(clock).isAfter(term)) {
            return terms.toCome(rule, Message.of("delegations.finding.until", term, confirmed.size(), awaited));
        }
        var late = confirmed.stream().filter(one -> one.daysBefore() != null).count();
        var evidence = Message.of("delegations.finding.timely", confirmed.size() - late, awaited, late, awaited - confirmed.size());
        return late == 0 && confirmed.size() == awaited ? terms.respected(rule, evidence) : terms.broken(rule, evidence);
    }

    private void plenary(Meeting meeting, Terms terms, List<Delegation> all, List<Delegation> confirmed, int awaited, List<Finding> findings) {
        var heads = confirmed.stream().filter(one -> one.confirmed().stream().anyMatch(each -> each.category() == Category.IT_HEAD)).count();
        var evidence = Message.of("delegations.finding.heads", heads, awaited);
        findings.add(heads == awaited ? terms.respected(Rule.R_PLEN_10, evidence) : open(meeting) ? terms.toCome(Rule.R_PLEN_10, evidence) : terms.broken(Rule.R_PLEN_10, evidence));
        findings.add(seat(meeting, terms, all, Category.COORDINATOR));
        findings.add(seat(meeting, terms, all, Category.VICE_PRESIDENCY));
        findings.add(seat(meeting, terms, all, Category.REGIONAL_OFFICE));
        var experts = people(all, Category.CUSTOMS_EXPERT);
        var count = Message.of("delegations.finding.experts", experts.size());
        findings.add(experts.isEmpty() ? terms.toCome(Rule.R_PLEN_14, count) : terms.respected(Rule.R_PLEN_14, count));
        var orphans = experts.stream().filter(one -> one.items().stream().anyMatch(item -> dropped(meeting, item))).count();
        findings.add(orphans > 0 ? terms.broken(Rule.R_PLEN_15, Message.of("delegations.finding.orphans", orphans))
                : experts.isEmpty() ? terms.toCome(Rule.R_PLEN_15, count) : terms.respected(Rule.R_PLEN_15, count));
        var observers = Message.of("delegations.finding.observers", delegations.observers(meeting.id()).size());
        findings.add(terms.respected(Rule.R_PLEN_16, observers));
        findings.add(terms.respected(Rule.R_PLEN_17, observers));
    }

    private void commission(Terms terms, List<Delegation> all, List<Finding> findings) {
        var guests = people(all, Category.TECHNICAL_GUEST).size();
        findings.add(guests == 0 ? terms.respected(Rule.R_CMT_07, Message.of("delegations.finding.seated"))
                : new Finding(Rule.R_CMT_07, terms.severity(Rule.R_CMT_07), Finding.Verdict.DEROGATED, Message.of("delegations.finding.guests", guests)));
        findings.add(people(all, Category.PRESIDENCY).isEmpty() ? terms.toCome(Rule.R_CMT_08, Message.of("delegations.finding.absent"))
                : terms.respected(Rule.R_CMT_08, Message.of("delegations.finding.present")));
    }

    private Finding seat(Meeting meeting, Terms terms, List<Delegation> all, Category category) {
        return !people(all, category).isEmpty() ? terms.respected(category.rule(), Message.of("delegations.finding.present"))
                : open(meeting) ? terms.toCome(category.rule(), Message.of("delegations.finding.absent"))
                : terms.broken(category.rule(), Message.of("delegations.finding.absent"));
    }

    private boolean dropped(Meeting meeting, ItemId item) {
        var agenda = agendas.all().get(meeting.id());
        return agenda != null && agenda.published().filter(edition -> edition.items().find(item).isEmpty()).isPresent();
    }

    private static Instant confirmation(Delegation one) {
        return Objects.requireNonNullElse(one.confirmedAt(), Instant.EPOCH);
    }

    /// Before the term nothing is missing yet.
    private boolean open(Meeting meeting) {
        return !LocalDate.now(clock).isAfter(expected.term(meeting));
    }

    private List<Delegation> confirmed(Meeting meeting, List<Delegation> all) {
        var awaited = expected.administrations(meeting).stream().map(one -> Sender.of(one.id())).toList();
        return all.stream().filter(one -> awaited.contains(one.sender()) && !one.confirmed().isEmpty()).toList();
    }

    private static List<Delegate> people(List<Delegation> all, Category category) {
        return all.stream().flatMap(one -> one.confirmed().stream()).filter(one -> one.category() == category).toList();
    }
}
