package palabre.delegations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import palabre.agenda.Agendas;
import palabre.agenda.Edition;
import palabre.agenda.ItemId;
import palabre.charter.Charter;
import palabre.charter.Parameter;
import palabre.charter.Rule;
import palabre.meetings.Dates;
import palabre.meetings.Meeting;
import palabre.meetings.Meetings;
import palabre.meetings.Titles;
import palabre.ui.Message;

/// What keeps someone from being sent as they were named.
@Component
class Designable {

    private final DelegationRows rows;
    private final Expected expected;
    private final Agendas agendas;
    private final Meetings meetings;
    private final Charter charter;
    private final Clock clock;

    Designable(DelegationRows rows, Expected expected, Agendas agendas, Meetings meetings, Charter charter, Clock clock) {
        this.rows = rows;
        this.expected = expected;
        this.agendas = agendas;
        this.meetings = meetings;
        this.charter = charter;
        this.clock = clock;
    }

    List<Fault> faults(Meeting meeting, Delegation delegation, Delegate candidate) {
        var faults = new ArrayList<Fault>();
        category(meeting, delegation, candidate, faults);
        if (candidate.category() == Category.CUSTOMS_EXPERT) {
            expert(meeting, candidate, faults);
        }
        twice(meeting, delegation, candidate, faults);
        parallel(meeting, candidate, faults);
        return faults;
    }

    private void category(Meeting meeting, Delegation delegation, Delegate candidate, List<Fault> faults) {
        var category = candidate.category();
        if (!expected.categories(meeting, delegation.sender()).contains(category)) {
            faults.add(new Fault("category", category.rule(), Message.of("delegations.fault.category")));
            return;
        }
        var already = delegation.present().stream().filter(one -> one.category() == category && !one.id().equals(candidate.replaces())
                && delegation.present().stream().noneMatch(other -> one.id().equals(other.replaces()))).count();
        if (category.single() && already > 0) {
            faults.add(new Fault("category", category.rule(), Message.of("delegations.fault.single")));
        }
        var most = charter.on(LocalDate.now(clock)).number(Parameter.PARTICIPANTS_MAX);
        if (most > 0 && already >= most) {
            faults.add(new Fault("category", meeting.plenary() ? Rule.R_PLEN_10 : Rule.R_CMT_07, Message.of("delegations.fault.most", most)));
        }
    }

    private void expert(Meeting meeting, Delegate candidate, List<Fault> faults) {
        var edition = agendas.of(meeting).published();
        if (edition.isEmpty()) {
            faults.add(new Fault("category", Rule.R_PLEN_15, Message.of("delegations.fault.agenda")));
        } else if (candidate.items().isEmpty() || !candidate.items().stream().allMatch(item -> known(edition.get(), item))) {
            faults.add(new Fault("items", Rule.R_PLEN_15, Message.of("delegations.fault.item")));
        }
    }

    private static boolean known(Edition edition, ItemId item) {
        return edition.items().find(item).isPresent();
    }

    /// One person takes one seat; only that of the presidency may be held beside a seat of the lead's own.
    private void twice(Meeting meeting, Delegation delegation, Delegate candidate, List<Fault> faults) {
        for (var other : rows.all().getOrDefault(meeting.id(), List.of())) {
            var presidency = other.sender().equals(Sender.PRESIDENCY) != delegation.sender().equals(Sender.PRESIDENCY);
            if (!presidency && other.present().stream().anyMatch(one -> one.sameMail(candidate.mail()))) {
                var own = other.sender().equals(delegation.sender());
                var vice = Stream.of(other.sender(), delegation.sender()).anyMatch(Sender.VICE_PRESIDENCY::equals);
                faults.add(!own && vice ? new Fault("mail", Rule.R_PLEN_12, Message.of("delegations.fault.vicePresidency", candidate.name()))
                        : new Fault("mail", null, Message.of(own ? "delegations.fault.twice" : "delegations.fault.elsewhere", candidate.name())));
            }
        }
    }

    private void parallel(Meeting meeting, Delegate candidate, List<Fault> faults) {
        if (meeting.plenary()) {
            return;
        }
        rows.all().forEach((id, delegations) -> {
            if (!id.equals(meeting.id()) && delegations.stream().flatMap(one -> one.present().stream()).anyMatch(one -> one.sameMail(candidate.mail()))) {
                meetings.find(id).filter(other -> !other.plenary() && overlap(other.dates(), meeting.dates()))
                        .ifPresent(other -> faults.add(new Fault("mail", Rule.R_CMT_07, Message.of("delegations.fault.parallel", candidate.name(), Titles.of(other)))));
            }
        });
    }

    private static boolean overlap(Dates one, Dates other) {
        return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
    }
}
