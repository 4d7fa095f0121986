package palabre.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.bodies.Mandates;
import palabre.charter.Charter;
import palabre.charter.Derogation;
import palabre.charter.Derogations;
import palabre.charter.Parameter;
import palabre.charter.Rule;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.journal.Function;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.meetings.Meetings;
import palabre.meetings.Titles;

/// The agendas of all meetings, and what is done to them. `seen` is the version whoever acts had before their eyes.
@Repository
@Transactional
public class Agendas {

    private final AgendaRows rows;
    private final FirstDraft drafts;
    private final Meetings meetings;
    private final Mandates mandates;
    private final Charter charter;
    private final Derogations derogations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agendas(AgendaRows rows, FirstDraft drafts, Meetings meetings, Mandates mandates, Charter charter, Derogations derogations,
            ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.meetings = meetings;
        this.mandates = mandates;
        this.charter = charter;
        this.derogations = derogations;
        this.events = events;
        this.clock = clock;
    }

    /// The agenda of a meeting; the one its text gives it as long as nobody wrote on it.
    @Transactional(readOnly = true)
    public Agenda of(Meeting meeting) {
        return rows.find(meeting.id()).orElseGet(() -> drafts.of(meeting));
    }

    /// Those somebody wrote on.
    @Transactional(readOnly = true)
    public Map<MeetingId, Agenda> all() {
        return rows.all();
    }

    /// The rule that says who is to be consulted.
    public static Rule consultationRule(Meeting meeting) {
        return meeting.plenary() ? Rule.R_PREP_06 : Rule.R_CMT_23;
    }

    /// Exactly the bodies the text names; a country is not consulted by itself (R-PREP-06, R-PREP-07, R-CMT-23).
    public List<Consultee> consultees(Meeting meeting) {
        var lead = mandates.lead(meeting.dates().first());
        var asked = new ArrayList<Consultee>();
        if (meeting.plenary()) {
            asked.add(new Consultee(Function.BRRC, "", true));
            asked.add(new Consultee(Function.VP, "", true));
            asked.add(new Consultee(Function.OMD, "", true));
            meeting.host().filter(host -> !host.equals(lead)).ifPresent(host -> asked.add(new Consultee(Function.HOTE, host.iso(), false)));
        } else {
            if (meeting.host().filter(lead::equals).isEmpty()) {
                asked.add(new Consultee(Function.PRES, "", true));
            }
            asked.add(new Consultee(Function.BRRC, "", true));
        }
        return asked;
    }

    public Agenda call(Meeting meeting, LocalDate until, Acting by) {
        var called = change(meeting, agenda -> agenda.called(new Call(LocalDate.now(clock), until, by.actor())));
        events.publishEvent(new AgendaAct.ItemsCalledFor(meeting.id(), until, by.actor()));
        return called;
    }

    /// `what` names the change for the journal: `added`, `moved`.
    public Agenda edit(Meeting meeting, int seen, UnaryOperator<Items> change, String what, ItemId item, Acting by) {
        var edited = change(meeting, seen, agenda -> agenda.edited(change));
        events.publishEvent(new AgendaAct.AgendaDrafted(meeting.id(), what, item.value().toString(), by.actor()));
        return edited;
    }

    public Agenda add(Meeting meeting, int seen, Item item, Acting by) {
        return edit(meeting, seen, items -> items.with(item), "added", item.id(), by);
    }

    public Agenda reword(Meeting meeting, int seen, Item item, Acting by) {
        return edit(meeting, seen, items -> items.changed(item), "changed", item.id(), by);
    }

    public Agenda push(Meeting meeting, int seen, ItemId item, Items.Step step, Acting by) {
        return edit(meeting, seen, items -> items.moved(item, step), "moved", item, by);
    }

    public Agenda remove(Meeting meeting, int seen, ItemId item, Acting by) {
        return edit(meeting, seen, items -> items.without(item), "removed", item, by);
    }

    public Agenda seat(Meeting meeting, int seen, List<Sitting> sittings, Acting by) {
        var seated = change(meeting, seen, agenda -> agenda.seated(sittings));
        events.publishEvent(new AgendaAct.AgendaDrafted(meeting.id(), "sittings", "", by.actor()));
        return seated;
    }

    /// The draft goes out as the first version, to be answered within the term of the parameter (A-25: until the end of the day).
    public Agenda consult(Meeting meeting, int seen, Acting by) {
        var today = LocalDate.now(clock);
        var until = today.plusDays(charter.on(today).number(Parameter.CONSULTATION_DAYS));
        var round = new Consultation(consultees(meeting), clock.instant(), until, by.actor());
        var consulted = release(change(meeting, seen, agenda -> agenda.consulted(round, meeting)), "", by.actor());
        events.publishEvent(new AgendaAct.ConsultationOpened(meeting.id(), until, by.actor()));
        return consulted;
    }

    /// A body may change its mind until the agenda is published, and speak after its term: it is then said late.
    public void say(Meeting meeting, Opinion.Verdict verdict, String words, Acting by) {
        var agenda = of(meeting);
        if (!AgendaRights.mayGiveOpinion(by, agenda) || verdict == Opinion.Verdict.SILENT) {
            throw new NotConsulted();
        }
        var body = by.capacity().function();
        rows.say(meeting.id(), new Opinion(body, verdict, words, by.actor(), clock.instant()));
        events.publishEvent(new AgendaAct.OpinionGiven(meeting.id(), body, verdict, by.actor()));
    }

    /// Once all were heard or their term has passed, or a derogation says otherwise (R-PREP-06).
    public Agenda publish(Meeting meeting, int seen, Acting by) {
        recordSilence(of(meeting));
        var rule = consultationRule(meeting);
        var allowed = derogations.on(meeting.id().subject()).stream()
                .anyMatch(given -> given.rule() == rule && given.status() == Derogation.Status.GRANTED);
        return release(change(meeting, seen, agenda -> agenda.provisional(LocalDate.now(clock), allowed, rule)), "", by.actor());
    }

    /// To publish before all were heard.
    public void askDerogation(Meeting meeting, String reason, Acting by) {
        derogations.request(consultationRule(meeting), meeting.id().subject(), Titles.of(meeting), Agenda.path(meeting.id()), reason, by);
    }

    public Agenda annotate(Meeting meeting, int seen, Acting by) {
        return release(change(meeting, seen, Agenda::annotated), "", by.actor());
    }

    public Agenda revise(Meeting meeting, int seen, String note, Acting by) {
        return release(change(meeting, seen, Agenda::revised), note, by.actor());
    }

    /// As the meeting adopted it, amended or not.
    public Agenda adopt(Meeting meeting, int seen, String note, Acting by) {
        var adopted = release(change(meeting, seen, agenda -> agenda.adopted(LocalDate.now(clock), meeting)), note, by.actor());
        events.publishEvent(new AgendaAct.AgendaAdopted(meeting.id(), adopted.editions().size(), by.actor()));
        return adopted;
    }

    /// An item accepted from outside: once the agenda is published it makes a version of its own, without what the owner is still working on.
    Agenda include(Meeting meeting, Item item, String note, Acting by) {
        var included = change(meeting, agenda -> agenda.edited(items -> items.with(item)));
        var last = included.last();
        if (!included.phase().revisable() || last.isEmpty()) {
            return included;
        }
        return release(included, new Edition(last.get().number() + 1, included.phase(), last.get().items().with(item),
                last.get().sittings(), clock.instant(), by.actor(), note));
    }

    /// Writes down the silence of those whose term has passed, and closes the agendas of meetings that are over. Done on rounds; doing it
    /// twice changes nothing.
    public void keepTime() {
        var today = LocalDate.now(clock);
        for (var agenda : rows.all().values()) {
            if (agenda.phase() == Phase.CONSULTATION) {
                recordSilence(agenda);
            } else if (agenda.phase() == Phase.ADOPTED
                    && meetings.find(agenda.meeting()).filter(meeting -> meeting.stage().held() || meeting.dates().last().isBefore(today)).isPresent()) {
                rows.save(agenda.frozen());
                events.publishEvent(new AgendaAct.AgendaFrozen(agenda.meeting(), Actor.PALABRE));
            }
        }
    }

    /// An agenda as it came to be, when the house is filled with what came before.
    public void record(Agenda agenda) {
        rows.save(agenda);
        agenda.opinions().forEach(opinion -> rows.say(agenda.meeting(), opinion));
        agenda.editions().forEach(edition -> rows.add(agenda.meeting(), edition));
    }

    private void recordSilence(Agenda agenda) {
        var round = agenda.consultation();
        if (agenda.phase() != Phase.CONSULTATION || round == null || !round.over(LocalDate.now(clock))) {
            return;
        }
        for (var silent : round.awaited(agenda.opinions())) {
            var silence = new Opinion(silent.function(), Opinion.Verdict.SILENT, "", Actor.PALABRE, clock.instant());
            if (rows.silent(agenda.meeting(), silence)) {
                events.publishEvent(new AgendaAct.SilenceRecorded(agenda.meeting(), silent.function(), Actor.PALABRE));
            }
        }
    }

    private Agenda release(Agenda agenda, String note, Actor by) {
        return release(agenda, new Edition(agenda.editions().size() + 1, agenda.phase(), agenda.items(), agenda.sittings(), clock.instant(), by, note));
    }

    private Agenda release(Agenda agenda, Edition edition) {
        rows.add(agenda.meeting(), edition);
        var removed = agenda.last().stream().flatMap(last -> last.items().list().stream()).map(Item::id)
                .filter(id -> edition.items().find(id).isEmpty()).map(id -> id.value().toString()).toList();
        events.publishEvent(new AgendaAct.AgendaReleased(agenda.meeting(), edition.number(), edition.phase(), removed, edition.by()));
        return agenda.with(edition);
    }

    private Agenda change(Meeting meeting, int seen, UnaryOperator<Agenda> change) {
        return change(meeting, agenda -> {
            if (agenda.version() != seen) {
                throw new OptimisticLockingFailureException("the agenda of meeting %s was changed by someone else".formatted(meeting.id().value()));
            }
            return change.apply(agenda);
        });
    }

    private Agenda change(Meeting meeting, UnaryOperator<Agenda> change) {
        if (!AgendaRights.has(meeting)) {
            throw new NoSuchElementException("no agenda for meeting " + meeting.id().value());
        }
        return rows.save(change.apply(of(meeting)));
    }
}
