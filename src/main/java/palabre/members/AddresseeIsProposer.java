package palabre.members;

import palabre.ui.Refusal;

/// What takes two hands is not signed at the address of the first.
public final class AddresseeIsProposer extends Refusal {

    AddresseeIsProposer(String mail) {
        super(null, "the addressee proposed it or is the person proposed", mail);
    }
}
