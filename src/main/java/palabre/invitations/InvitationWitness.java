package palabre.invitations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import palabre.charter.Finding;
import palabre.charter.Rule;
import palabre.charter.Terms;
import palabre.meetings.Duty.Done;
import palabre.meetings.Duty.Task;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.meetings.Witness;
import palabre.ui.Message;

/// What the house sees of invitations: that all went out, who prepared them and who dispatched them.
@Component
class InvitationWitness implements Witness {

    private final Convocations convocations;
    private final ObserverProposals observers;

    InvitationWitness(Convocations convocations, ObserverProposals observers) {
        this.convocations = convocations;
        this.observers = observers;
    }

    @Override
    public Set<Task> sees() {
        return Set.of(Task.INVITATIONS);
    }

    /// Done once every administration was written to.
    @Override
    public Map<MeetingId, Map<Task, Done>> done() {
        var done = new HashMap<MeetingId, Map<Task, Done>>();
        convocations.all().forEach((meeting, letters) -> {
            var first = first(letters);
            if (!first.isEmpty() && first.stream().allMatch(Letter::dispatched)) {
                var last = first.stream().flatMap(letter -> letter.sentOn().stream()).max(LocalDate::compareTo).orElseThrow();
                done.put(meeting, Map.of(Task.INVITATIONS, new Done(last, by(first), "", meeting.path() + "/invitations")));
            }
        });
        return done;
    }

    @Override
    public List<Finding> findings(Meeting meeting, Terms terms) {
        if (!InvitationRights.has(meeting)) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        var first = first(convocations.all().getOrDefault(meeting.id(), List.of()));
        if (meeting.plenary()) {
            findings.add(first.isEmpty() ? terms.toCome(Rule.R_PREP_03, Message.of("invitations.finding.none"))
                    : terms.respected(Rule.R_PREP_03, Message.of("invitations.finding.prepared", first.size(), first.getFirst().preparedBy().name())));
            findings.add(dispatched(Rule.R_PREP_04, first, terms));
            observed(meeting, terms, findings);
        } else {
            findings.add(dispatched(Rule.R_CMT_21, first, terms));
        }
        return findings;
    }

    private static Finding dispatched(Rule rule, List<Letter> first, Terms terms) {
        var sent = first.stream().filter(Letter::dispatched).toList();
        return sent.isEmpty() ? terms.toCome(rule, Message.of("invitations.finding.unsent"))
                : terms.respected(rule, Message.of("invitations.finding.sent", sent.size(), first.size(), by(sent)));
    }

    private void observed(Meeting meeting, Terms terms, List<Finding> findings) {
        var approved = observers.of(meeting.id()).stream().filter(one -> one.stage() == ObserverProposal.Stage.APPROVED).count();
        for (var rule : List.of(Rule.R_PLEN_16, Rule.R_PLEN_17)) {
            findings.add(approved == 0 ? terms.notApplicable(rule, Message.of("invitations.finding.observers.none"))
                    : terms.respected(rule, Message.of("invitations.finding.observers", approved)));
        }
    }

    /// The first letter to each administration: later ones amend it.
    private static List<Letter> first(List<Letter> letters) {
        return letters.stream().filter(letter -> letter.to().administration() && letter.round() == 0).toList();
    }

    private static String by(List<Letter> sent) {
        return sent.getFirst().sendings().getFirst().by().name();
    }
}
