package palabre.agenda;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import palabre.charter.Finding;
import palabre.charter.Rule;
import palabre.charter.Terms;
import palabre.meetings.Duty.Done;
import palabre.meetings.Duty.Task;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.meetings.Witness;
import palabre.ui.Message;

/// What the house sees of agendas: the call for items, the consultation, its end, and the rules on all that.
@Component
class AgendaWitness implements Witness {

    static final Set<Task> SEEN = Set.of(Task.CALL_FOR_ITEMS, Task.AGENDA_TO_CONSULTATION, Task.CONSULTATION_ENDS);

    private final Agendas agendas;
    private final Clock clock;

    AgendaWitness(Agendas agendas, Clock clock) {
        this.agendas = agendas;
        this.clock = clock;
    }

    @Override
    public Set<Task> sees() {
        return SEEN;
    }

    @Override
    public Map<MeetingId, Map<Task, Done>> done() {
        var done = new HashMap<MeetingId, Map<Task, Done>>();
        agendas.all().forEach((meeting, agenda) -> done.put(meeting, done(agenda)));
        return done;
    }

    private Map<Task, Done> done(Agenda agenda) {
        var done = new EnumMap<Task, Done>(Task.class);
        var call = agenda.call();
        if (call != null) {
            done.put(Task.CALL_FOR_ITEMS, new Done(call.on(), call.by().name(), "", agenda.path() + "#proposals"));
        }
        var consultation = agenda.consultation();
        if (consultation != null) {
            done.put(Task.AGENDA_TO_CONSULTATION, new Done(day(consultation.opened()), consultation.by().name(), "", agenda.path() + "#consultation"));
            if (agenda.opinions().stream().filter(opinion -> consultation.asked().stream().anyMatch(one -> one.required() && one.function() == opinion.body())).count()
                    == consultation.asked().stream().filter(Consultee::required).count()) {
                var last = agenda.opinions().getLast();
                done.put(Task.CONSULTATION_ENDS, new Done(day(last.at()), last.by().name(), "", agenda.path() + "#consultation"));
            }
        }
        return done;
    }

    @Override
    public List<Finding> findings(Meeting meeting, Terms terms) {
        if (!AgendaRights.has(meeting)) {
            return List.of();
        }
        var agenda = agendas.of(meeting);
        var findings = new ArrayList<Finding>();
        var drafting = meeting.plenary() ? Rule.R_PREP_05 : Rule.R_CMT_22;
        findings.add(agenda.version() == 0 ? terms.toCome(drafting, Message.of("agenda.finding.unwritten"))
                : terms.respected(drafting, Message.of(meeting.plenary() ? "agenda.finding.lead" : "agenda.finding.host", Message.of("agenda.phase." + agenda.phase()))));
        findings.add(consultation(Agendas.consultationRule(meeting), agenda, terms));
        if (meeting.plenary()) {
            var invited = agendas.consultees(meeting).stream().anyMatch(one -> !one.required());
            findings.add(!invited ? terms.notApplicable(Rule.R_PREP_07, Message.of("agenda.finding.hostLeads"))
                    : agenda.consultation() == null ? terms.toCome(Rule.R_PREP_07, Message.of("agenda.finding.notConsulted"))
                    : terms.respected(Rule.R_PREP_07, Message.of("agenda.finding.hostAsked")));
            for (var item : agenda.items().list()) {
                if (item.standing()) {
                    Rule.of(item.serves()).ifPresent(rule ->
                            findings.add(terms.toCome(rule, Message.of("agenda.finding.standing", agenda.items().number(item.id())))));
                }
            }
        } else {
            var outside = agenda.items().list().stream().filter(item -> item.kind().institutional()).findFirst();
            findings.add(outside.map(item -> terms.broken(Rule.R_FCT_06, Message.of("agenda.finding.institutional", agenda.items().number(item.id()), item.title())))
                    .orElseGet(() -> terms.respected(Rule.R_FCT_06, Message.of("agenda.finding.technical"))));
        }
        return findings;
    }

    private Finding consultation(Rule rule, Agenda agenda, Terms terms) {
        var consultation = agenda.consultation();
        if (consultation == null) {
            return terms.toCome(rule, Message.of("agenda.finding.notConsulted"));
        }
        var silent = agenda.opinions().stream().filter(opinion -> opinion.verdict() == Opinion.Verdict.SILENT).count();
        if (agenda.heard(LocalDate.now(clock))) {
            return terms.respected(rule, Message.of("agenda.finding.heard", agenda.opinions().size() - silent, consultation.asked().size()));
        }
        return agenda.phase().published() ? terms.broken(rule, Message.of("agenda.finding.tooEarly"))
                : terms.toCome(rule, Message.of("agenda.finding.underWay", consultation.until()));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
