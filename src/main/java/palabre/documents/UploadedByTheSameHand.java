package palabre.documents;

import palabre.ui.Refusal;

/// Whoever brought a paper does not communicate it, in whatever capacity (SoD-02).
public final class UploadedByTheSameHand extends Refusal {

    UploadedByTheSameHand(String symbol) {
        super("R-PREP-08", "brought by the same person: " + symbol, symbol);
    }
}
