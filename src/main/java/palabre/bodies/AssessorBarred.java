package palabre.bodies;

import palabre.members.AdministrationId;
import palabre.ui.Message;
import palabre.ui.Refusal;

/// A country that may not be designated: the lead, one whose mandate is ending, one that is not an active member.
public class AssessorBarred extends Refusal {

    AssessorBarred(AdministrationId country, Rotation.Bar bar) {
        super(bar.rule().id(), "%s may not be designated: %s".formatted(country.iso(), bar), Message.of("bodies.bar." + bar));
    }
}
