package palabre.charter.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import palabre.charter.Article;
import palabre.charter.Reading;
import palabre.ui.Ui;

/// Where the texts say it, as it is quoted: « Charte, III, point II-1 b), l. 39 ».
final class Citation {

    private final Ui ui;

    Citation(Ui ui) {
        this.ui = ui;
    }

    /// The place of a rule first, then the other places that say the same.
    List<String> of(Article article) {
        var places = new ArrayList<String>();
        var here = new ArrayList<String>();
        for (var place : article.lines()) {
            if (place.startsWith("L")) {
                here.add(place);
            } else {
                places.add(elsewhere(place));
            }
        }
        places.addFirst(source(article.source()) + ", " + heading(article.heading()) + ", " + lines(here));
        return places;
    }

    /// The places a reading bears on: `000 L6; 001 L69`.
    List<String> of(Reading reading) {
        return Arrays.stream(reading.references().split(";")).map(String::strip).map(this::elsewhere).toList();
    }

    /// `000 II/ L59`, `000 I/ Présidence L10`, `001 L38-L40 L75`, `001`.
    private String elsewhere(String place) {
        var words = Arrays.asList(place.split(" "));
        var lines = words.stream().filter(word -> word.matches("L\\d+(-L\\d+)?")).toList();
        var heading = String.join(" ", words.subList(1, words.size() - lines.size()));
        var said = new StringBuilder(source(words.getFirst().equals("001") ? Article.Source.CHARTER : Article.Source.MEETING_RULES));
        if (!heading.isEmpty()) {
            said.append(", ").append(heading(heading));
        }
        if (!lines.isEmpty()) {
            said.append(", ").append(lines(lines));
        }
        return said.toString();
    }

    private String source(Article.Source source) {
        return ui.label("charter.source", source);
    }

    private String heading(String heading) {
        if (!heading.contains("/")) {
            return ui.text("charter.preamble");
        }
        var part = heading.substring(0, heading.indexOf('/'));
        var rest = heading.substring(heading.indexOf('/') + 1).strip();
        if (rest.isEmpty()) {
            return part;
        }
        return part + ", " + (rest.startsWith("II-") ? ui.text("charter.point", rest) : rest);
    }

    private String lines(List<String> lines) {
        return ui.text("charter.line", String.join(", ", lines).replace("L", "").replace("-", "–"));
    }
}
