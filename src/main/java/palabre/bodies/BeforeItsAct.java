package palabre.bodies;

import palabre.ui.KnownDate;
import palabre.ui.Message;
import palabre.ui.Refusal;

/// A mandate cannot begin before the decision it rests on.
public class BeforeItsAct extends Refusal {

    BeforeItsAct(Mandate.Kind kind, KnownDate decided) {
        super(kind.rule(), "decided only on " + decided.iso(), Message.of("bodies.mandate." + kind), decided);
    }
}
