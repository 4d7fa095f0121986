package palabre.bodies;

import palabre.ui.Message;
import palabre.ui.Refusal;
import palabre.ui.Text;

/// Each active member sits in exactly one commission, the lead in all (R-COM-19 to R-COM-21).
public class MisplacedMember extends Refusal {

    /// `number` is that of the commission it is about, 0 if it is about none.
    MisplacedMember(Composition.Problem problem, Text name, int number) {
        super(problem.kind().rule().id(), "%s: %s".formatted(problem.administration().iso(), problem.kind()),
                Message.of("bodies.problem." + problem.kind(), name, number));
    }
}
