package palabre.delegations.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palabre.charter.Terms;
import palabre.delegations.CostException;
import palabre.delegations.CostLine;
import palabre.delegations.CostRights;
import palabre.delegations.Costs;
import palabre.delegations.Coverage;
import palabre.delegations.Delegate;
import palabre.delegations.Payer;
import palabre.ui.Ui;

/// Someone in a delegation, and who pays for what.
public record CostSheet(Designating desk, Delegate person, List<CostException> exceptions, @Nullable Coverage coverage, Terms terms) {

    public String path() {
        return desk.base() + "/delegates/" + person.id().value();
    }

    public List<CostLine> lines() {
        return CostLine.of(desk.meeting());
    }

    public Payer bearer(CostLine line) {
        return Costs.bearer(desk.meeting(), desk.delegation().sender(), line, exceptions, terms);
    }

    public String rule() {
        return Payer.rule(desk.meeting(), desk.delegation().sender(), terms).id();
    }

    public boolean asks() {
        return person.counts() && CostRights.mayAsk(desk.who(), desk.delegation().sender()) && !free().isEmpty();
    }

    /// The lines for which nothing is asked or granted.
    public List<CostLine> free() {
        return lines().stream().filter(line -> exceptions.stream().noneMatch(one -> one.line() == line && one.stage() != CostException.Stage.REFUSED)).toList();
    }

    public List<Payer.Kind> payers() {
        return Payer.others(desk.meeting(), terms);
    }

    /// « Administration (Guinée) », « Fonds régional », « CNUCED ».
    public String name(Ui ui, Payer payer) {
        return switch (payer.kind()) {
            case SENDER -> ui.text(desk.delegation().sender().administration().isPresent() ? "delegations.payer.administration" : "delegations.payer.organisation", desk.name(ui));
            case FUND -> ui.text("delegations.payer.FUND");
            case PARTNER -> ui.text("delegations.payer.partner", payer.name());
            case OTHER -> payer.name();
        };
    }
}
