package palabre.documents.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palabre.agenda.Item;
import palabre.agenda.ItemId;
import palabre.documents.Document;
import palabre.documents.Stage;
import palabre.documents.Step;
import palabre.documents.Step.What;
import palabre.documents.Version;
import palabre.files.Attached;
import palabre.files.Kind;
import palabre.files.Weight;
import palabre.ui.Language;
import palabre.ui.Message;

/// What one reader may take away of a meeting, in the order of its agenda. `days` are those on which the programme deals with each item.
public record Basket(Binder binder, Choice choice, Map<ItemId, Set<Integer>> days) {

    /// One file, with the document it is of.
    public record File(Document document, Version version) {

        public Attached attached() {
            return version.file();
        }
    }

    /// The documents of one agenda item; of none, those that are for no item.
    public record Part(@Nullable Item item, String number, List<Document> documents) {}

    /// All items of the agenda, those without papers too, and then what is for no item.
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        var sorted = binder.byItem(binder.documents().stream().filter(one -> !files(one).isEmpty()).toList());
        for (var item : binder.items().list()) {
            if (choice.day() == null || on(item.id())) {
                parts.add(new Part(item, binder.number(item.id()), sorted.getOrDefault(Optional.of(item), List.of())));
            }
        }
        var rest = sorted.get(Optional.<Item>empty());
        if (rest != null) {
            parts.add(new Part(null, "", rest));
        }
        return parts;
    }

    public List<File> files() {
        return parts().stream().flatMap(part -> part.documents().stream()).flatMap(document -> files(document).stream().map(version -> new File(document, version))).toList();
    }

    public List<Version> files(Document document) {
        return may(document).filter(one -> choice.language() == null || one.language() == choice.language()).filter(one -> choice.format() == null || one.file().kind() == choice.format())
                .filter(one -> choice.day() == null || document.item() != null && on(document.item()))
                .filter(one -> choice.since() == null || since(document, one).isAfter(choice.since())).toList();
    }

    /// Languages its reader may have it in that were not asked for here.
    public Set<Language> elsewhere(Document document) {
        var others = EnumSet.noneOf(Language.class);
        may(document).filter(one -> !document.superseded(one)).forEach(one -> others.add(one.language()));
        files(document).forEach(one -> others.remove(one.language()));
        return others;
    }

    /// The kinds of file there are to choose from.
    public Set<Kind> kinds() {
        var kinds = EnumSet.noneOf(Kind.class);
        binder.documents().stream().flatMap(this::may).forEach(one -> kinds.add(one.file().kind()));
        return kinds;
    }

    public Message weight() {
        return Weight.of(files().stream().mapToLong(file -> file.attached().size()).sum());
    }

    /// When the last of it came to its reader.
    public Optional<Instant> latest() {
        return files().stream().map(file -> since(file.document(), file.version())).max(Comparator.naturalOrder());
    }

    /// What was returned to its author or withdrawn is nobody's to take along.
    private Stream<Version> may(Document document) {
        return document.stage() == Stage.WITHDRAWN ? Stream.empty() : binder.readable(document).stream()
                .filter(one -> one.standing() != Version.Standing.RETURNED && (choice.all() || !document.superseded(one)));
    }

    private boolean on(ItemId item) {
        return choice.day() != null && days.getOrDefault(item, Set.of()).contains(choice.day());
    }

    /// Since when its reader may have it: since it was brought for those who prepare it, since it was communicated or opened to them for others.
    private Instant since(Document document, Version version) {
        var sent = binder.sent(version);
        if (binder.insider(document) || sent.isEmpty()) {
            return version.at();
        }
        return Stream.concat(Stream.of(sent.get().at()), document.steps().stream().filter(step -> step.what() == What.OPENED_TO_OBSERVERS || step.what() == What.LOWERED).map(Step::at))
                .max(Comparator.naturalOrder()).orElseThrow();
    }
}
