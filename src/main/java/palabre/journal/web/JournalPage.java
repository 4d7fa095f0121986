package palabre.journal.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palabre.journal.Journal;

/// The part of the journal on the page: what was asked for, its lines, whether there are older ones, and whether the chain held.
public record JournalPage(String subject, String act, boolean older, List<Line> lines, boolean more,
        Journal.@Nullable Verification verified) {

    public String next() {
        return address(subject, act) + "&below=" + lines.getLast().entry().number();
    }

    public String newest() {
        return address(subject, act);
    }

    public String ofSubject(String other) {
        return address(other, act);
    }

    public String ofAct(String other) {
        return address(subject, other);
    }

    private static String address(String subject, String act) {
        return "/journal?subject=" + encoded(subject) + "&act=" + encoded(act);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
