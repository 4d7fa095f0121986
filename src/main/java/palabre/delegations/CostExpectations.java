package palabre.delegations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import palabre.charter.Rule;
import palabre.journal.Acting;
import palabre.journal.Awaited;
import palabre.journal.Expectations;
import palabre.meetings.Titles;
import palabre.ui.Message;

/// What waits for those who decide who pays.
@Component
class CostExpectations implements Expectations {

    private final Costs costs;

    CostExpectations(Costs costs) {
        this.costs = costs;
    }

    @Override
    public List<Awaited> of(Acting who, LocalDate today) {
        var awaited = new ArrayList<Awaited>();
        if (CostRights.mayApprove(who)) {
            var waiting = costs.coverages().values().stream().filter(one -> one.stage() == Coverage.Stage.REQUESTED).count();
            if (waiting > 0) {
                awaited.add(new Awaited(Message.of("delegations.awaited.coverage", waiting), Message.of("delegations.coverages"), null, Rule.R_FUND_07.id(), "/coverages"));
            }
        }
        if (CostRights.mayEndorse(who) || CostRights.mayDecide(who)) {
            for (var one : costs.open()) {
                var mine = one.stage() == CostException.Stage.ASKED ? CostRights.mayEndorse(who) : CostRights.mayDecide(who);
                if (mine) {
                    costs.beneficiary(one.delegate()).ifPresent(whose -> awaited.add(new Awaited(Message.of("delegations.awaited.exception", whose.delegate().called()),
                            Titles.of(whose.meeting()), null, Rule.R_FUND_04.id(), whose.delegation().path() + "/delegates/" + whose.delegate().id().value())));
                }
            }
        }
        return awaited;
    }
}
