package palabre.bodies;

import palabre.ui.Refusal;

/// The composition is known after the second plenary only (R-COM-22).
public class CompositionNotYetKnown extends Refusal {

    CompositionNotYetKnown(int plenary) {
        super("R-COM-22", "plenary %d is not closed yet".formatted(plenary), plenary);
    }
}
