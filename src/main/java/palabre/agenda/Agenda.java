package palabre.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import palabre.charter.Rule;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;

/// The agenda of a meeting as its owner works on it; readers see the last of its `editions`.
public record Agenda(MeetingId meeting, Phase phase, Items items, List<Sitting> sittings, @Nullable Call call,
        @Nullable Consultation consultation, List<Opinion> opinions, List<Edition> editions, int version) {

    public Agenda {
        sittings = sittings.stream().sorted().toList();
        opinions = List.copyOf(opinions);
        editions = List.copyOf(editions);
    }

    public static String path(MeetingId meeting) {
        return meeting.path() + "/agenda";
    }

    public String path() {
        return path(meeting);
    }

    public Optional<Edition> last() {
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.getLast());
    }

    public Optional<Edition> edition(int number) {
        return editions.stream().filter(edition -> edition.number() == number).findFirst();
    }

    /// What participants read: the last version published, if there is one.
    public Optional<Edition> published() {
        return last().filter(edition -> edition.phase().published());
    }

    /// Something was changed that readers have not seen.
    public boolean unpublished() {
        return last().filter(edition -> edition.sameAs(items, sittings)).isEmpty();
    }

    public Optional<Opinion> opinion(Consultee body) {
        return opinions.stream().filter(opinion -> opinion.body() == body.function()).findFirst();
    }

    /// Every required body has spoken, or the last day has passed (R-PREP-06, R-CMT-23).
    public boolean heard(LocalDate today) {
        return consultation != null && (consultation.over(today)
                || consultation.awaited(opinions).stream().noneMatch(Consultee::required));
    }

    Agenda edited(UnaryOperator<Items> change) {
        mustBeOpen();
        var edited = change.apply(items);
        for (var item : items.list()) {
            if (item.standing() && edited.find(item.id()).filter(Item::standing).isEmpty()) {
                throw new StandingItem(item);
            }
        }
        return with(edited, sittings);
    }

    Agenda seated(List<Sitting> others) {
        mustBeOpen();
        return with(items, others);
    }

    Agenda called(Call other) {
        mustBeOpen();
        if (call != null) {
            throw new AgendaOutOfStep(phase);
        }
        return new Agenda(meeting, phase, items, sittings, other, consultation, opinions, editions, version);
    }

    /// The draft goes to the bodies the text names; a plenary's must hold what every plenary deals with.
    Agenda consulted(Consultation round, Meeting of) {
        var to = at(Phase.CONSULTATION);
        if (of.plenary()) {
            missing(items).stream().findFirst().ifPresent(rule -> {
                throw new StandingItemMissing(rule);
            });
        }
        return new Agenda(meeting, to.phase, items, sittings, call, round, opinions, editions, version);
    }

    /// `allowed` when a derogation lets it be published before all were heard.
    Agenda provisional(LocalDate today, boolean allowed, Rule rule) {
        var to = at(Phase.PROVISIONAL);
        if (!heard(today) && !allowed && consultation != null) {
            throw new ConsultationUnderWay(rule, consultation);
        }
        return to;
    }

    Agenda annotated() {
        var to = at(Phase.ANNOTATED);
        items.timed().stream().filter(item -> !item.annotated()).findFirst().ifPresent(item -> {
            throw new NotAnnotated(items.number(item.id()), item);
        });
        return to;
    }

    /// In session: not before the meeting has begun.
    Agenda adopted(LocalDate today, Meeting of) {
        var to = at(Phase.ADOPTED);
        if (!of.dates().begunBy(today)) {
            throw new NotInSession(of.dates().first());
        }
        return to;
    }

    Agenda frozen() {
        return at(Phase.FROZEN);
    }

    /// What is published is changed openly: by a new version, and only if it differs.
    Agenda revised() {
        if (!phase.revisable()) {
            throw new AgendaOutOfStep(phase);
        }
        if (!unpublished()) {
            throw new NothingNew();
        }
        return this;
    }

    Agenda with(Edition edition) {
        var more = new ArrayList<>(editions);
        more.add(edition);
        return new Agenda(meeting, phase, items, sittings, call, consultation, opinions, more, version);
    }

    /// What every plenary deals with and this one does not say.
    static List<Rule> missing(Items items) {
        return Set.of(Rule.R_MAND_01, Rule.R_MAND_02, Rule.R_MAND_05).stream()
                .filter(rule -> items.list().stream().noneMatch(item -> item.standing() && item.serves().equals(rule.id())))
                .sorted(Comparator.naturalOrder()).toList();
    }

    private Agenda at(Phase next) {
        if (!phase.next().contains(next)) {
            throw new AgendaOutOfStep(phase);
        }
        return new Agenda(meeting, next, items, sittings, call, consultation, opinions, editions, version);
    }

    private Agenda with(Items others, List<Sitting> times) {
        return new Agenda(meeting, phase, others, times, call, consultation, opinions, editions, version);
    }

    private void mustBeOpen() {
        if (!phase.open()) {
            throw new AgendaOutOfStep(phase);
        }
    }
}
