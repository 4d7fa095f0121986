package palabre.agenda;

import java.time.Instant;
import palabre.journal.Actor;
import palabre.journal.Function;

/// What a consulted body thinks of the draft; at the end of the term Palabre writes down the silence of those who said nothing.
public record Opinion(Function body, Verdict verdict, String words, Actor by, Instant at) {

    public enum Verdict { AGREED, REMARKS, RESERVED, SILENT }

    /// Something has to be said to make remarks or reserves.
    static boolean wantsWords(Verdict verdict) {
        return verdict == Verdict.REMARKS || verdict == Verdict.RESERVED;
    }
}
