package palabre.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import palabre.agenda.ItemId;
import palabre.documents.Step.What;
import palabre.journal.Actor;
import palabre.meetings.MeetingId;
import palabre.ui.Language;
import palabre.ui.Text;

/// A paper of a meeting, from its announcement to the archive (SM-04). `author` is the code of who answers for it: an administration (`GH`),
/// an organisation, an organ (`PRES`, `COM3`). `session` papers are handed out once the meeting has opened and know no term. `wanted` are the
/// languages it is to be read in; `told` is when participants were first told of it.
public record Document(DocumentId id, MeetingId meeting, @Nullable String symbol, boolean session, Type type, Text title, String author, @Nullable ItemId item,
        Level level, boolean observers, Set<Language> wanted, Stage stage, @Nullable Lowering lowering, List<Step> steps, List<Version> versions,
        @Nullable Instant told, int version) {

    /// What participating countries and organisations bring (R-PART-05).
    public enum Type { PRESENTATION, REPORT, DOCUMENT, OTHER }

    public Document {
        wanted = wanted.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(wanted));
        steps = List.copyOf(steps);
        versions = versions.stream().sorted(Comparator.comparing(Version::issue).thenComparing(Version::language)).toList();
    }

    static Document announced(MeetingId meeting, boolean session, Type type, Text title, String author, @Nullable ItemId item, Level level, Actor by, Instant now) {
        return new Document(DocumentId.next(), meeting, null, session, type, title, author, item, level, false, Set.of(), Stage.ANNOUNCED, null,
                List.of(new Step(What.ANNOUNCED, now, by, "")), List.of(), null, 0);
    }

    public boolean communicated() {
        return told != null;
    }

    /// The text that stands: its languages as first deposited, or of the latest revision let pass.
    public Issue inForce() {
        return versions.stream().filter(one -> !one.issue().corrects() && one.standing() == Version.Standing.PASSED).map(Version::issue)
                .max(Comparator.naturalOrder()).orElse(Issue.ORIGINAL);
    }

    /// Replaced by a later revision.
    public boolean superseded(Version one) {
        return !one.issue().corrects() && one.issue().compareTo(inForce()) < 0;
    }

    public Set<Language> languages() {
        var languages = EnumSet.noneOf(Language.class);
        versions.stream().filter(one -> one.issue().equals(inForce()) && one.standing() != Version.Standing.RETURNED).forEach(one -> languages.add(one.language()));
        return languages;
    }

    /// The languages asked for in which the text that stands cannot be read yet.
    public Set<Language> missing() {
        var missing = EnumSet.noneOf(Language.class);
        missing.addAll(wanted);
        missing.removeAll(languages());
        return missing;
    }

    /// The latest issue first, each with its languages.
    public SequencedMap<Issue, List<Version>> issues() {
        var issues = new TreeMap<Issue, List<Version>>(Comparator.<Issue>naturalOrder().reversed());
        versions.forEach(one -> issues.computeIfAbsent(one.issue(), _ -> new ArrayList<>()).add(one));
        return issues;
    }

    public Optional<Version> find(VersionId which) {
        return versions.stream().filter(one -> one.id().equals(which)).findFirst();
    }

    /// What may go out now.
    public List<Version> waiting() {
        return stage.grows() ? versions.stream().filter(Version::waits).toList() : List.of();
    }

    /// Brought by its author after it was accepted, and not looked at yet.
    public List<Version> pending() {
        return stage.grows() ? versions.stream().filter(one -> one.standing() == Version.Standing.DEPOSITED).toList() : List.of();
    }

    /// When it was last deposited for examination.
    public Optional<Instant> deposited() {
        return steps.stream().filter(step -> step.what() == What.DEPOSITED).map(Step::at).reduce((_, later) -> later);
    }

    public Optional<Step> last(What what) {
        return steps.stream().filter(step -> step.what() == what).reduce((_, later) -> later);
    }

    /// The file comes: for the first time, or again after it was returned; what was returned stays visible to its author.
    Document deposited(Version brought, Actor by, Instant now, String note) {
        var others = versions.stream().filter(one -> one.standing() != Version.Standing.DEPOSITED).toList();
        return with(at(Stage.DEPOSITED), and(others, brought), step(What.DEPOSITED, now, by, note));
    }

    Document takenUp(Actor by, Instant now) {
        return with(at(Stage.UNDER_EXAMINATION), versions, step(What.TAKEN_UP, now, by, ""));
    }

    Document returned(String reason, Actor by, Instant now) {
        return with(at(Stage.RETURNED), judged(Version.Standing.RETURNED), step(What.RETURNED, now, by, reason));
    }

    /// Accepted under a symbol it never loses; ready at once if nothing is to be translated.
    Document accepted(String given, Level level, boolean observers, Set<Language> wanted, Actor by, Instant now) {
        if (lowers(level)) {
            throw new LoweredByTwo();
        }
        at(Stage.ACCEPTED);
        var accepted = new Document(id, meeting, symbol == null ? given : symbol, session, type, title, author, item, level, observers, wanted, Stage.ACCEPTED, lowering,
                and(steps, new Step(What.ACCEPTED, now, by, symbol == null ? given : symbol)), judged(Version.Standing.PASSED), told, version);
        return accepted.missing().isEmpty() ? accepted.with(Stage.READY, accepted.versions, accepted.steps) : accepted;
    }

    /// Another language of the text that stands.
    Document translated(Version brought, Actor by, Instant now) {
        if (versions.stream().anyMatch(one -> one.issue().equals(brought.issue()) && one.language() == brought.language() && one.standing() != Version.Standing.RETURNED)) {
            throw new LanguageThere(brought.language());
        }
        return grown(brought, by, now).readyIfComplete(by, now);
    }

    /// A revision replaces the text that stands, a corrigendum mends it; languages missing again are waited for.
    Document reissued(Version brought, Actor by, Instant now) {
        return grown(brought, by, now);
    }

    private Document grown(Version brought, Actor by, Instant now) {
        if (!stage.grows()) {
            throw new DocumentOutOfStep(stage);
        }
        return with(stage, and(versions, brought), step(What.VERSION, now, by, brought.issue().suffix() + " " + brought.language().code()));
    }

    /// Its title in one more language.
    Document titled(Language language, String words) {
        var more = new EnumMap<Language, String>(Language.class);
        more.putAll(title.words());
        more.putIfAbsent(language, words);
        return new Document(id, meeting, symbol, session, type, new Text(more), author, item, level, observers, wanted, stage, lowering, steps, versions, told, version);
    }

    public Issue next(Issue.Kind kind) {
        return kind == Issue.Kind.ORIGINAL ? inForce() : new Issue(kind, 1 + versions.stream().map(Version::issue).filter(one -> one.kind() == kind)
                .mapToInt(Issue::number).max().orElse(0));
    }

    Document passed(Actor by, Instant now) {
        mustHavePending();
        return with(stage, judged(Version.Standing.PASSED), step(What.PASSED, now, by, "")).readyIfComplete(by, now);
    }

    Document versionsReturned(String reason, Actor by, Instant now) {
        mustHavePending();
        return with(stage, judged(Version.Standing.RETURNED), step(What.VERSION_RETURNED, now, by, reason));
    }

    /// The languages it is to be read in; those it lacks are sent to translation.
    Document toTranslate(Set<Language> languages, Actor by, Instant now) {
        if (!stage.grows()) {
            throw new DocumentOutOfStep(stage);
        }
        var asked = new Document(id, meeting, symbol, session, type, title, author, item, level, observers, languages, stage, lowering, steps, versions, told, version);
        if (stage == Stage.COMMUNICATED || stage == Stage.PRESENTED) {
            return asked.with(stage, versions, step(What.TRANSLATION, now, by, codes(languages)));
        }
        return asked.missing().isEmpty() ? asked.with(Stage.READY, versions, step(What.READY, now, by, ""))
                : asked.with(Stage.IN_TRANSLATION, versions, step(What.TRANSLATION, now, by, codes(asked.missing())));
    }

    private Document readyIfComplete(Actor by, Instant now) {
        return missing().isEmpty() && (stage == Stage.ACCEPTED || stage == Stage.IN_TRANSLATION) ? with(Stage.READY, versions, step(What.READY, now, by, "")) : this;
    }

    /// What waits goes out with a communication. From then on it may be read.
    Document sent(CommunicationId with, Actor by, Instant now, String mark) {
        if (waiting().isEmpty()) {
            throw new NothingToCommunicate();
        }
        var sent = versions.stream().map(one -> one.sent(with)).toList();
        var next = stage == Stage.PRESENTED ? stage : Stage.COMMUNICATED;
        return new Document(id, meeting, symbol, session, type, title, author, item, level, observers, wanted, next, lowering,
                step(What.COMMUNICATED, now, by, mark), sent, told == null ? now : told, version);
    }

    Document presented(Actor by, Instant now) {
        return with(at(Stage.PRESENTED), versions, step(What.PRESENTED, now, by, ""));
    }

    Document archived(Actor by, Instant now) {
        return with(at(Stage.ARCHIVED), versions, step(What.ARCHIVED, now, by, ""));
    }

    /// Its author takes it back before the opening; its symbol and its fingerprints stay.
    Document withdrawn(String reason, LocalDate today, LocalDate opening, Actor by, Instant now) {
        if (communicated() && !today.isBefore(opening)) {
            throw new TooLateToWithdraw(opening);
        }
        return with(at(Stage.WITHDRAWN), versions, step(What.WITHDRAWN, now, by, reason));
    }

    Document opened(boolean toObservers, Actor by, Instant now) {
        if (stage == Stage.WITHDRAWN) {
            throw new DocumentOutOfStep(stage);
        }
        return new Document(id, meeting, symbol, session, type, title, author, item, level, toObservers, wanted, stage, lowering,
                step(toObservers ? What.OPENED_TO_OBSERVERS : What.CLOSED_TO_OBSERVERS, now, by, ""), versions, told, version);
    }

    public boolean lowers(Level other) {
        return level.stricterThan(other);
    }

    /// One hand is enough to have fewer read it; a lowering asked for falls away.
    Document raised(Level to, Actor by, Instant now) {
        if (!to.stricterThan(level)) {
            throw new LoweredByTwo();
        }
        return levelled(to, null, step(What.RAISED, now, by, to.name()));
    }

    Document loweringAsked(Level to, String reason, Actor by, Instant now) {
        if (!lowers(to) || lowering != null) {
            throw new LoweredByTwo();
        }
        return levelled(level, new Lowering(to, reason, by), step(What.LOWERING_ASKED, now, by, to.name() + " " + reason));
    }

    /// The other body agrees: another person, in the other capacity.
    Document lowered(Actor by, Instant now) {
        if (lowering == null || lowering.by().samePerson(by) || function(lowering.by()).equals(function(by))) {
            throw new LoweredByTwo();
        }
        return levelled(lowering.to(), null, step(What.LOWERED, now, by, lowering.to().name()));
    }

    Document loweringDropped(Actor by, Instant now) {
        if (lowering == null) {
            throw new DocumentOutOfStep(stage);
        }
        return levelled(level, null, step(What.LOWERING_DROPPED, now, by, ""));
    }

    private static String function(Actor actor) {
        return actor.capacity().split(":", 2)[0];
    }

    private Document levelled(Level to, @Nullable Lowering asked, List<Step> told) {
        return new Document(id, meeting, symbol, session, type, title, author, item, to, observers, wanted, stage, asked, told, versions, this.told, version);
    }

    private Stage at(Stage next) {
        if (!stage.next().contains(next)) {
            throw new DocumentOutOfStep(stage);
        }
        return next;
    }

    private void mustHavePending() {
        if (pending().isEmpty()) {
            throw new DocumentOutOfStep(stage);
        }
    }

    private List<Version> judged(Version.Standing verdict) {
        return versions.stream().map(one -> one.judged(verdict)).toList();
    }

    private static String codes(Set<Language> languages) {
        return String.join(" ", languages.stream().map(Language::code).toList());
    }

    private List<Step> step(What what, Instant now, Actor by, String words) {
        return and(steps, new Step(what, now, by, words));
    }

    private static <T> List<T> and(List<T> before, T more) {
        var all = new ArrayList<>(before);
        all.add(more);
        return all;
    }

    private Document with(Stage other, List<Version> which, List<Step> done) {
        return new Document(id, meeting, symbol, session, type, title, author, item, level, observers, wanted, other, lowering, done, which, told, version);
    }
}
