package palabre.search;

import java.text.Normalizer;
import java.time.Duration;

/// The words read in a file so far: so many at most, and for so long at most.
final class Words {

    /// Some two hundred pages; and what one index entry of PostgreSQL can hold.
    static final int MOST = 600_000;
    static final Duration LONGEST = Duration.ofSeconds(30);

    private final StringBuilder text = new StringBuilder();
    private final int most;
    private final long deadline;

    Words(int most, Duration longest) {
        this.most = most;
        this.deadline = System.nanoTime() + longest.toNanos();
    }

    Words() {
        this(MOST, LONGEST);
    }

    void add(CharSequence more) throws Enough {
        mustGoOn();
        for (int i = 0; i < more.length(); i++) {
            add(more.charAt(i));
        }
    }

    void gap() throws Enough {
        add(' ');
    }

    void line() throws Enough {
        add('\n');
    }

    void mustGoOn() throws Enough {
        if (text.length() >= most || System.nanoTime() > deadline) {
            throw new Enough();
        }
    }

    boolean none() {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }

    String told() {
        return Normalizer.normalize(text.toString().strip(), Normalizer.Form.NFC);
    }

    /// One blank where there were several, and nothing that no one can read.
    private void add(char next) throws Enough {
        if (text.length() >= most) {
            throw new Enough();
        }
        if (next == '\u00AD' || next == '\uFEFF' || next == '\u200B') {
            return;
        }
        var blank = Character.isWhitespace(next) || Character.isSpaceChar(next) || Character.isISOControl(next);
        if (!blank) {
            text.append(next);
        } else if (next == '\n') {
            while (endsWith(' ')) {
                text.setLength(text.length() - 1);
            }
            if (!text.isEmpty() && !endsWith('\n')) {
                text.append('\n');
            }
        } else if (!text.isEmpty() && !endsWith(' ') && !endsWith('\n')) {
            text.append(' ');
        }
    }

    private boolean endsWith(char last) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == last;
    }
}
