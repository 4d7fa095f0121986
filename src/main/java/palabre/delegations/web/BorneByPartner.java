package palabre.delegations.web;

import palabre.delegations.CostException;
import palabre.delegations.Costs;

/// A line that a partner bears, and for whom.
public record BorneByPartner(CostException exception, Costs.Beneficiary whose) {}
