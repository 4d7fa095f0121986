package palabre.invitations;

import java.util.Arrays;
import java.util.Optional;

/// A blank in the words of a letter, filled for each addressee; in French, the language of whoever writes them: `{dates}`.
public enum Placeholder {
    /// How the addressee is called: « Monsieur le Directeur général ».
    CALL("appel"),
    /// « 6e réunion du GTR-DI ».
    SHORT("titre"),
    /// Its name in full.
    MEETING("reunion"),
    /// « du 3 au 5 février 2027 ».
    DATES("dates"),
    /// « à Abidjan (Côte d’Ivoire) ».
    PLACE("lieu"),
    /// A sentence, or nothing.
    THEME("theme"),
    /// The sentence on the commission meetings that precede, or nothing.
    COMMISSIONS("commissions"),
    /// Who pays, as the rules say it (R-FUND-04, R-FUND-06 to R-FUND-08).
    COSTS("frais"),
    /// « l’ordre du jour provisoire ci-joint », or that it will follow.
    AGENDA("ordredujour"),
    /// The last day to name one’s people.
    DESIGNATION("designation"),
    /// The last day to send one’s papers.
    CONTRIBUTION("contribution"),
    /// In what quality an observer is invited (R-PLEN-16).
    QUALITY("qualite"),
    /// The dates it was to be held on before.
    BEFORE("anciennesdates"),
    /// Why it was moved or called off.
    REASON("motif"),
    /// The number of the letter a reminder is about.
    REFERENCE("reference");

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    /// As it stands in the words: `{dates}`.
    public String braced() {
        return "{" + word + "}";
    }

    static Optional<Placeholder> of(String braced) {
        return Arrays.stream(values()).filter(one -> one.braced().equals(braced)).findFirst();
    }
}
