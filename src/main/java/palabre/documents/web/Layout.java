package palabre.documents.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;
import palabre.documents.Document;
import palabre.documents.Version;
import palabre.documents.VersionId;
import palabre.files.FileName;
import palabre.ui.Wording;

/// How a basket lies on a stick: a folder for each agenda item that has papers, the symbol first in the name of each file.
public record Layout(Map<VersionId, String> paths) {

    private static final int FOLDER = 50;
    private static final int NAME = 90;

    static Layout of(Basket basket, Wording wording) {
        var paths = new LinkedHashMap<VersionId, String>();
        var taken = new HashSet<String>();
        for (var part : basket.parts()) {
            var item = part.item();
            var folder = FileName.step(item == null ? "99 " + wording.text("documents.noItem") : numbered(part.number()) + " " + wording.text(item.title()), FOLDER);
            for (var document : part.documents()) {
                for (var version : basket.files(document)) {
                    var stem = folder + "/" + FileName.step(name(document, version), NAME);
                    var ending = "." + version.file().kind().endings().getFirst();
                    var path = stem + ending;
                    for (int more = 2; !taken.add(path.toLowerCase(Locale.ROOT)); more++) {
                        path = "%s (%d)%s".formatted(stem, more, ending);
                    }
                    paths.put(version.id(), path);
                }
            }
        }
        return new Layout(paths);
    }

    public String path(Version version) {
        return Objects.requireNonNull(paths.get(version.id()));
    }

    /// From the page beside the folders.
    public String link(Version version) {
        return link(path(version));
    }

    public static String link(String path) {
        return Arrays.stream(path.split("/")).map(step -> UriUtils.encodePathSegment(step, StandardCharsets.UTF_8)).collect(Collectors.joining("/"));
    }

    /// `07`, `12.1`: so that folders sort as the agenda does.
    private static String numbered(String number) {
        return number.matches("\\d(\\..*)?") ? "0" + number : number;
    }

    private static String name(Document document, Version version) {
        var title = version.language().name() + " " + document.title().in(version.language());
        return document.symbol() == null ? title : document.symbol() + version.issue().suffix() + " " + title;
    }
}
