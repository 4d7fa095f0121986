package palabre.store;

/// Why the house cannot open, as whoever starts it has to read it: one line, in French and in English.
public final class Unusable extends RuntimeException {

    private final String french;
    private final String english;

    public Unusable(String french, String english) {
        super(english);
        this.french = french;
        this.english = english;
    }

    public String line() {
        return "palabre : " + french + " / " + english;
    }
}
