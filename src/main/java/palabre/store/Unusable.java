package palabre.store;

import java.util.Optional;

/// Why the house cannot open, as whoever starts it has to read it: one line, in French and in English.
public final class Unusable extends RuntimeException {

    private final String french;
    private final String english;

    public Unusable(String french, String english) {
        super(english);
        this.french = french;
        this.english = english;
    }

    /// The reason at the bottom of a failure, if it is one of ours.
    public static Optional<Unusable> in(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unusable unusable) {
                return Optional.of(unusable);
            }
        }
        return Optional.empty();
    }

    public String line() {
        return "palabre : " + french + " / " + english;
    }
}
