package palabre.delegations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import palabre.agenda.Agendas;
import palabre.journal.Acting;
import palabre.journal.Awaited;
import palabre.journal.Expectations;
import palabre.journal.Function;
import palabre.meetings.Meeting;
import palabre.meetings.Meetings;
import palabre.meetings.Titles;
import palabre.ui.Message;

/// What delegations expect of whoever acts: to name people, to validate, to say again that they come.
@Component
class DelegationExpectations implements Expectations {

    private static final int AHEAD = 180;

    private final Delegations delegations;
    private final Expected expected;
    private final Agendas agendas;
    private final Meetings meetings;

    DelegationExpectations(Delegations delegations, Expected expected, Agendas agendas, Meetings meetings) {
        this.delegations = delegations;
        this.expected = expected;
        this.agendas = agendas;
        this.meetings = meetings;
    }

    @Override
    public List<Awaited> of(Acting who, LocalDate today) {
        var awaited = new ArrayList<Awaited>();
        var sender = Sender.of(who);
        if (!who.signedIn() || sender.isEmpty()) {
            return awaited;
        }
        for (var meeting : meetings.all()) {
            var own = delegations.of(meeting.id(), sender.get());
            var near = !meeting.dates().first().isAfter(today.plusDays(AHEAD)) || own.moved();
            if (near && DelegationRights.open(meeting, today) && !expected.categories(meeting, sender.get()).isEmpty()) {
                of(who, meeting, own, awaited);
            }
        }
        return awaited;
    }

    private void of(Acting who, Meeting meeting, Delegation own, List<Awaited> awaited) {
        var rule = Expected.rule(meeting).id();
        var term = expected.term(meeting);
        if (own.moved() && DelegationRights.mayConfirm(who, own.sender())) {
            awaited.add(awaited("delegations.awaited.reconfirm", meeting, own, null, rule));
        }
        if (own.stage() == Delegation.Stage.PROPOSED) {
            if (DelegationRights.mayConfirm(who, own.sender())) {
                awaited.add(awaited("delegations.awaited.validate", meeting, own, term, rule));
            }
        } else if (own.present().isEmpty() && !who.is(Function.AUT)) {
            awaited.add(awaited(who.is(Function.FP) ? "delegations.awaited.propose" : "delegations.awaited.name", meeting, own, term, rule));
        } else if (own.confirmed().isEmpty() && DelegationRights.mayPropose(who, own.sender())) {
            awaited.add(awaited("delegations.awaited.propose", meeting, own, term, rule));
        }
        if (own.present().stream().anyMatch(one -> !one.items().isEmpty()) && orphaned(meeting, own)) {
            awaited.add(awaited("delegations.awaited.orphan", meeting, own, null, "R-PLEN-15"));
        }
    }

    private boolean orphaned(Meeting meeting, Delegation own) {
        var agenda = agendas.all().get(meeting.id());
        var edition = agenda == null ? null : agenda.published().orElse(null);
        return edition != null && own.present().stream().flatMap(one -> one.items().stream()).anyMatch(item -> edition.items().find(item).isEmpty());
    }

    private static Awaited awaited(String what, Meeting meeting, Delegation own, @Nullable LocalDate due, String rule) {
        return new Awaited(Message.of(what), Titles.of(meeting), due, rule, own.path());
    }
}
