package palabre.documents;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.agenda.ItemId;
import palabre.files.Files;
import palabre.files.Received;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.store.Kept;
import palabre.store.Shelf;
import palabre.ui.Language;
import palabre.ui.Text;

/// The documents of all meetings, and what is done to them. `seen` is the version whoever acts had before their eyes.
@Repository
@Transactional
public class Documents {

    /// In agenda order once read: by symbol, those without one after, the oldest first.
    private static final String ORDER = " order by d.symbol nulls last, d.steps -> 0 ->> 'at', d.id";

    private final DocumentRows rows;
    private final Symbols symbols;
    private final Deadlines deadlines;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Kept<List<Document>> open;

    Documents(DocumentRows rows, Symbols symbols, Deadlines deadlines, Files files, ApplicationEventPublisher events, Clock clock, Shelf shelf) {
        this.rows = rows;
        this.symbols = symbols;
        this.deadlines = deadlines;
        this.files = files;
        this.events = events;
        this.clock = clock;
        this.open = shelf.keep(() -> rows.read("where d.stage not in ('ARCHIVED', 'WITHDRAWN')" + ORDER, Map.of()), "documents", "document", "version");
    }

    public static String path(MeetingId meeting) {
        return meeting.path() + "/documents";
    }

    @Transactional(readOnly = true)
    public Optional<Document> find(DocumentId id) {
        return rows.find(id);
    }

    /// All of a meeting, for those who keep its rules; readers are given `readable`.
    @Transactional(readOnly = true)
    public List<Document> of(MeetingId meeting) {
        return rows.read("where d.meeting = :meeting" + ORDER, Map.of("meeting", meeting.value()));
    }

    /// Those of all meetings that are neither archived nor withdrawn.
    @Transactional(readOnly = true)
    public List<Document> open() {
        return open.content();
    }

    /// What a reader may know of one meeting.
    @Transactional(readOnly = true)
    public List<Document> readable(Reach reach, MeetingId meeting) {
        var with = new HashMap<String, Object>(reach.parameters());
        with.put("meeting", meeting.value());
        return rows.read("where d.meeting = :meeting and " + Reach.SEEN + ORDER, with);
    }

    /// What a reader may know of all, those told last first: `most` of them after the first `skipped`.
    @Transactional(readOnly = true)
    public List<Document> readable(Reach reach, int skipped, int most) {
        var with = new HashMap<String, Object>(reach.parameters());
        with.put("skipped", skipped);
        with.put("most", most);
        return rows.read("where " + Reach.SEEN + " order by coalesce(d.told, (d.steps -> -1 ->> 'at')::timestamptz) desc, d.id limit :most offset :skipped", with);
    }

    @Transactional(readOnly = true)
    public int readable(Reach reach) {
        return rows.count("where " + Reach.SEEN, reach.parameters());
    }

    /// What someone brings, or announces: the type, the item it is for, the language it is written in.
    public record Deposit(Document.Type type, Text title, String author, @Nullable ItemId item, Level level, Language language, String note) {}

    public Document announce(Meeting meeting, Deposit what, Acting by) {
        mustTake(meeting);
        var announced = rows.save(announced(meeting, what, by));
        events.publishEvent(new DocumentAct.DocumentAnnounced(announced.id(), meeting.id(), what.author(), by.actor()));
        return announced;
    }

    /// Once the meeting has opened, what is brought is a session paper, and knows no term.
    public Document deposit(Meeting meeting, Deposit what, Received file, Acting by) {
        mustTake(meeting);
        return deposited(rows.save(announced(meeting, what, by)), what.language(), file, what.note(), by);
    }

    /// The file that was announced, or again what was returned.
    public Document bring(DocumentId id, int seen, Language language, Received file, String note, Acting by) {
        return deposited(existing(id, seen), language, file, note, by);
    }

    private Document deposited(Document document, Language language, Received file, String note, Acting by) {
        var now = clock.instant();
        var kept = files.keep(file);
        var deposited = rows.save(document.deposited(Version.brought(Issue.ORIGINAL, language, kept, now, by.actor(), note, false), by.actor(), now, note));
        events.publishEvent(new DocumentAct.DocumentDeposited(document.id(), document.meeting(), document.author(), kept.fingerprint(), document.session(), by.actor()));
        return deposited;
    }

    public Document takeUp(DocumentId id, int seen, Acting by) {
        return change(id, seen, by, Document::takenUp, document -> new DocumentAct.DocumentTakenUp(id, document.meeting(), by.actor()));
    }

    public Document giveBack(DocumentId id, int seen, String reason, Acting by) {
        return change(id, seen, by, (document, actor, now) -> document.returned(reason, actor, now),
                document -> new DocumentAct.DocumentReturned(id, document.meeting(), reason, by.actor()));
    }

    /// How a paper is accepted; no `number` takes the next.
    public record Acceptance(Series series, OptionalInt number, Level level, boolean observers, Set<Language> wanted) {}

    public Document accept(Meeting meeting, DocumentId id, int seen, Acceptance how, Acting by) {
        return change(id, seen, by, (document, actor, now) -> {
            var known = document.symbol();
            var series = document.session() ? Series.CRP : how.series();
            var symbol = known != null ? known : series.numbered(meeting, symbols.take(series.prefix(meeting), how.number()));
            return document.accepted(symbol, how.level(), how.observers(), how.wanted(), actor, now);
        }, document -> new DocumentAct.DocumentAccepted(id, document.meeting(), String.valueOf(document.symbol()), by.actor()));
    }

    /// Another language of the text that stands, a revision or a corrigendum; no `title` when it has one in that language.
    public record Addition(Issue.Kind kind, Language language, String title, String note) {}

    /// `passed` when it comes from those who let papers pass.
    public Document attach(DocumentId id, int seen, Addition what, Received file, boolean passed, Acting by) {
        var known = existing(id, seen);
        var before = what.title().isEmpty() ? known : known.titled(what.language(), what.title());
        var now = clock.instant();
        var brought = Version.brought(before.next(what.kind()), what.language(), files.keep(file), now, by.actor(), what.note(), passed);
        var grown = rows.save(what.kind() == Issue.Kind.ORIGINAL ? before.translated(brought, by.actor(), now) : before.reissued(brought, by.actor(), now));
        events.publishEvent(new DocumentAct.VersionAttached(id, grown.meeting(), brought.issue().suffix(), what.language(), brought.file().fingerprint(), by.actor()));
        return grown;
    }

    public Document pass(DocumentId id, int seen, Acting by) {
        return change(id, seen, by, Document::passed, document -> new DocumentAct.VersionsPassed(id, document.meeting(), by.actor()));
    }

    public Document returnVersions(DocumentId id, int seen, String reason, Acting by) {
        return change(id, seen, by, (document, actor, now) -> document.versionsReturned(reason, actor, now),
                document -> new DocumentAct.VersionsReturned(id, document.meeting(), reason, by.actor()));
    }

    public Document translate(DocumentId id, int seen, Set<Language> languages, Acting by) {
        return change(id, seen, by, (document, actor, now) -> document.toTranslate(languages, actor, now),
                document -> new DocumentAct.TranslationAsked(id, document.meeting(), List.copyOf(languages), by.actor()));
    }

    public Document admitObservers(DocumentId id, int seen, boolean admitted, Acting by) {
        return change(id, seen, by, (document, actor, now) -> document.opened(admitted, actor, now),
                document -> new DocumentAct.ObserversAdmitted(id, document.meeting(), admitted, by.actor()));
    }

    public Document raise(DocumentId id, int seen, Level to, Acting by) {
        var from = existing(id, seen).level();
        return change(id, seen, by, (document, actor, now) -> document.raised(to, actor, now),
                document -> new DocumentAct.LevelRaised(id, document.meeting(), from, to, by.actor()));
    }

    public Document askLowering(DocumentId id, int seen, Level to, String reason, Acting by) {
        return change(id, seen, by, (document, actor, now) -> document.loweringAsked(to, reason, actor, now),
                document -> new DocumentAct.LoweringAsked(id, document.meeting(), to, reason, by.actor()));
    }

    public Document agreeLowering(DocumentId id, int seen, Acting by) {
        var from = existing(id, seen).level();
        return change(id, seen, by, Document::lowered, document -> new DocumentAct.LevelLowered(id, document.meeting(), from, document.level(), by.actor()));
    }

    public Document dropLowering(DocumentId id, int seen, Acting by) {
        return change(id, seen, by, Document::loweringDropped, document -> new DocumentAct.LoweringDropped(id, document.meeting(), by.actor()));
    }

    public Document present(DocumentId id, int seen, Acting by) {
        return change(id, seen, by, Document::presented, document -> new DocumentAct.DocumentPresented(id, document.meeting(), by.actor()));
    }

    public Document withdraw(Meeting meeting, DocumentId id, int seen, String reason, Acting by) {
        return change(id, seen, by, (document, actor, now) -> document.withdrawn(reason, deadlines.today(), meeting.dates().first(), actor, now),
                document -> new DocumentAct.DocumentWithdrawn(id, document.meeting(), document.communicated(), reason, by.actor()));
    }

    /// The meeting is closed: what it had before it goes to the archive.
    public void archive(MeetingId meeting, Actor by) {
        var now = clock.instant();
        var over = of(meeting).stream().filter(one -> one.stage().next().contains(Stage.ARCHIVED)).toList();
        over.forEach(one -> rows.save(one.archived(by, now)));
        if (!over.isEmpty()) {
            events.publishEvent(new DocumentAct.DocumentsArchived(meeting, over.size(), by));
        }
    }

    /// A document as it came to be, when the house is filled with what came before; numbers go on after it.
    public Document record(Meeting meeting, Document document, Series series, int number) {
        if (number > 0) {
            symbols.take(series.prefix(meeting), OptionalInt.of(number));
        }
        return rows.save(document);
    }

    private Document announced(Meeting meeting, Deposit what, Acting by) {
        var session = !deadlines.today().isBefore(meeting.dates().first());
        return Document.announced(meeting.id(), session, what.type(), what.title(), what.author(), what.item(), what.level(), by.actor(), clock.instant());
    }

    private static void mustTake(Meeting meeting) {
        if (!DocumentRights.takesPapers(meeting)) {
            throw new DepositClosed();
        }
    }

    /// What is done to a document by someone at a moment.
    private interface Verb {
        Document on(Document document, Actor by, Instant now);
    }

    private Document change(DocumentId id, int seen, Acting by, Verb verb, Function<Document, DocumentAct> told) {
        var changed = rows.save(verb.on(existing(id, seen), by.actor(), clock.instant()));
        events.publishEvent(told.apply(changed));
        return changed;
    }

    private Document existing(DocumentId id, int seen) {
        var document = rows.find(id).orElseThrow(() -> new NoSuchElementException("document " + id.value()));
        if (document.version() != seen) {
            throw new OptimisticLockingFailureException("document %s was changed by someone else".formatted(id.value()));
        }
        return document;
    }
}
