package palabre.files.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import palabre.files.Uploads;

/// What a browser says of a file before it sends it (`Upload-Metadata`). Nothing is believed but that it is the same file when it is said again.
record Told(Map<String, String> words) {

    private static final int LONGEST = 300;

    static Told of(String metadata) {
        var words = new HashMap<String, String>();
        for (var pair : metadata.split(",")) {
            var parts = pair.strip().split(" ", 2);
            words.put(parts[0], parts.length == 1 ? "" : decoded(parts[1]));
        }
        return new Told(words);
    }

    Uploads.Announced announced(long size) {
        return new Uploads.Announced(words.getOrDefault("place", ""), words.getOrDefault("filename", ""), number("modified", 0), size);
    }

    /// The weight its field takes at most, so that nobody sends for an hour what would be refused; the form judges by its own.
    long most() {
        return number("most", Long.MAX_VALUE);
    }

    private long number(String name, long otherwise) {
        var written = words.getOrDefault(name, "");
        return written.matches("\\d{1,18}") ? Long.parseLong(written) : otherwise;
    }

    private static String decoded(String value) {
        try {
            var words = new String(Base64.getDecoder().decode(value.strip()), StandardCharsets.UTF_8).replace("\0", "");
            // Of a long name the end says more: it has the ending.
            return words.substring(Math.max(0, words.length() - LONGEST));
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
