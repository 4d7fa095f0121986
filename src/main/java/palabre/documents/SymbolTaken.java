package palabre.documents;

import palabre.ui.Refusal;

/// A symbol is never given twice, even after its document was withdrawn.
public final class SymbolTaken extends Refusal {

    SymbolTaken(String symbol) {
        super(null, symbol + " is taken", symbol);
    }
}
