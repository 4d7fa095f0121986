package palabre.delegations;

import palabre.ui.Refusal;

/// The texts do not let this person be sent so.
public final class NotDesignable extends Refusal {

    NotDesignable(Fault fault) {
        super(fault.rule() == null ? null : fault.rule().id(), "not designable: " + fault.why().key(), fault.why());
    }
}
