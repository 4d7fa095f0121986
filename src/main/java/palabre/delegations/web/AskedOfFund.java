package palabre.delegations.web;

import palabre.delegations.Costs;
import palabre.delegations.Coverage;

/// A request to the regional fund and for whom it is.
public record AskedOfFund(Coverage coverage, Costs.Beneficiary whose) {}
