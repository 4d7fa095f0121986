package palabre.charter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import palabre.journal.Actor;
import palabre.ui.Message;

/// Leave not to follow one rule for one thing: asked for with a reason, endorsed by the regional office,
/// granted by the presidency, and printed wherever that thing is accounted for (SM-23).
public record Derogation(DerogationId id, Rule rule, String subject, Message about, String href, String reason,
        String reference, List<Step> steps, int version) {

    public static final int SHORTEST_REASON = 20;

    public enum Status {
        REQUESTED,
        ENDORSED,
        GRANTED,
        REFUSED,
        LAPSED;

        Set<Status> next() {
            return switch (this) {
                case REQUESTED -> Set.of(ENDORSED, REFUSED, LAPSED);
                case ENDORSED -> Set.of(GRANTED, REFUSED, LAPSED);
                case GRANTED -> Set.of(LAPSED);
                case REFUSED, LAPSED -> Set.of();
            };
        }
    }

    /// What was done about it, by whom and in what words.
    public record Step(Status to, Instant at, Actor by, String words) {}

    public Derogation {
        steps = List.copyOf(steps);
    }

    static Derogation requested(Rule rule, String subject, Message about, String href, String reason, String reference,
            Actor by, Instant now) {
        if (reason.strip().length() < SHORTEST_REASON) {
            throw new IllegalArgumentException("a derogation needs a reason of %d letters".formatted(SHORTEST_REASON));
        }
        return new Derogation(DerogationId.next(), rule, subject, about, href, reason.strip(), reference.strip(),
                List.of(new Step(Status.REQUESTED, now, by, "")), 0);
    }

    public Status status() {
        return steps.getLast().to();
    }

    public Actor requestedBy() {
        return steps.getFirst().by();
    }

    public Optional<Step> step(Status status) {
        return steps.stream().filter(step -> step.to() == status).findFirst();
    }

    /// Still asked for, or granted.
    public boolean open() {
        return !status().next().isEmpty();
    }

    Derogation endorsed(Actor by, Instant now, String words) {
        notTheAuthor(by);
        return after(new Step(Status.ENDORSED, now, by, words));
    }

    /// The regional office does not give its visa.
    Derogation declined(Actor by, Instant now, String words) {
        if (status() != Status.REQUESTED) {
            throw new AlreadyDecided();
        }
        notTheAuthor(by);
        return after(new Step(Status.REFUSED, now, by, words));
    }

    Derogation granted(Actor by, Instant now, String words) {
        notTheEndorser(by);
        return after(new Step(Status.GRANTED, now, by, words));
    }

    Derogation refused(Actor by, Instant now, String words) {
        if (status() != Status.ENDORSED) {
            throw new AlreadyDecided();
        }
        notTheEndorser(by);
        return after(new Step(Status.REFUSED, now, by, words));
    }

    Derogation lapsed(Actor by, Instant now) {
        return after(new Step(Status.LAPSED, now, by, ""));
    }

    private void notTheAuthor(Actor by) {
        if (requestedBy().samePerson(by)) {
            throw new AuthorMayNotEndorse();
        }
    }

    private void notTheEndorser(Actor by) {
        if (step(Status.ENDORSED).filter(visa -> visa.by().samePerson(by)).isPresent()) {
            throw new EndorserMayNotGrant();
        }
    }

    private Derogation after(Step step) {
        if (!status().next().contains(step.to())) {
            throw new AlreadyDecided();
        }
        var longer = Stream.concat(steps.stream(), Stream.of(step)).toList();
        return new Derogation(id, rule, subject, about, href, reason, reference, longer, version);
    }
}
