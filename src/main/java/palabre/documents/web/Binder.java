package palabre.documents.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import palabre.agenda.Item;
import palabre.agenda.ItemId;
import palabre.agenda.Items;
import palabre.documents.Communication;
import palabre.documents.CommunicationId;
import palabre.documents.Document;
import palabre.documents.DocumentRights;
import palabre.documents.Documents;
import palabre.documents.Reach;
import palabre.documents.Step;
import palabre.documents.Term;
import palabre.documents.Version;
import palabre.journal.Acting;
import palabre.meetings.Meeting;

/// The documents of a meeting as far as their reader may know them, with what their pages tell beside.
/// `published` when the items are those of a published agenda; `target` is the working day on which they are to go out, not later than
/// the last day of `term`.
public record Binder(Meeting meeting, List<Document> documents, Items items, boolean published, Map<CommunicationId, Communication> communications, Term term, Term contribution,
        LocalDate target, Authors names, Reach reach, Instant now, LocalDate today) {

    public Acting who() {
        return reach.who();
    }

    public String path() {
        return Documents.path(meeting.id());
    }

    /// In the order of the agenda; under nothing, those that are for no item, or for one that is no longer there.
    public SequencedMap<Optional<Item>, List<Document>> byItem() {
        return byItem(documents);
    }

    public SequencedMap<Optional<Item>, List<Document>> byItem(List<Document> some) {
        var sorted = new LinkedHashMap<Optional<Item>, List<Document>>();
        for (var item : items.list()) {
            var its = some.stream().filter(one -> item.id().equals(one.item())).toList();
            if (!its.isEmpty()) {
                sorted.put(Optional.of(item), its);
            }
        }
        var rest = some.stream().filter(one -> item(one).isEmpty()).toList();
        if (!rest.isEmpty()) {
            sorted.put(Optional.empty(), rest);
        }
        return sorted;
    }

    public Optional<Item> item(Document document) {
        return Optional.ofNullable(document.item()).flatMap(items::find);
    }

    public String number(ItemId item) {
        return items.number(item);
    }

    /// The sending a version went out with.
    public Optional<Communication> sent(Version version) {
        return Optional.ofNullable(version.communication()).map(communications::get);
    }

    /// The first sending of a document.
    public Optional<Communication> sent(Document document) {
        return document.versions().stream().map(Version::communication).filter(Objects::nonNull).map(communications::get).filter(Objects::nonNull)
                .min(Comparator.comparing(Communication::at));
    }

    /// When anything last happened to what is in it.
    public Instant changed() {
        return documents.stream().flatMap(one -> one.steps().stream()).map(Step::at).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    /// The same, as papers drawn up that day say it.
    Binder on(LocalDate day) {
        return new Binder(meeting, documents, items, published, communications, term, contribution, target, names, reach, now, day);
    }

    /// A paper of the plan that waits, though the last day has passed.
    public boolean overdue(Document document) {
        return !document.session() && !document.waiting().isEmpty() && term.late(now);
    }

    /// Deposited after the day contributions were due.
    public boolean depositedLate(Document document) {
        return !document.session() && document.deposited().filter(contribution::late).isPresent();
    }

    /// What its reader may take away of it, the text that stands first.
    public List<Version> readable(Document document) {
        return document.versions().stream().filter(one -> reach.sees(document, one)).toList();
    }

    public boolean insider(Document document) {
        return reach.insider(document);
    }

    public boolean deposits() {
        return DocumentRights.mayDeposit(who(), meeting, reach);
    }

    public boolean examines() {
        return DocumentRights.mayExamine(who(), meeting, reach);
    }

    public boolean translates() {
        return DocumentRights.mayTranslate(who(), meeting, reach);
    }

    public boolean seesProof() {
        return DocumentRights.maySeeProof(who(), meeting, reach);
    }

    public List<Document> waiting() {
        var waiting = new ArrayList<>(documents);
        waiting.removeIf(one -> one.waiting().isEmpty());
        return waiting;
    }
}
