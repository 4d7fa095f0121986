package palabre.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import palabre.charter.Charter;
import palabre.charter.Parameter;
import palabre.charter.Rule;
import palabre.charter.Terms;
import palabre.journal.Acting;
import palabre.journal.Awaited;
import palabre.journal.Expectations;
import palabre.meetings.Duty;
import palabre.meetings.Duty.Task;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.meetings.Meetings;
import palabre.meetings.Planning;
import palabre.meetings.Titles;
import palabre.ui.Message;

/// What agendas expect of whoever acts: a draft, an opinion, a publication, an answer, an idea.
@Component
class AgendaExpectations implements Expectations {

    private static final int AHEAD = 120;

    private final Agendas agendas;
    private final ItemProposals proposals;
    private final Seats seats;
    private final Meetings meetings;
    private final Planning planning;
    private final Charter charter;

    AgendaExpectations(Agendas agendas, ItemProposals proposals, Seats seats, Meetings meetings, Planning planning, Charter charter) {
        this.agendas = agendas;
        this.proposals = proposals;
        this.seats = seats;
        this.meetings = meetings;
        this.planning = planning;
        this.charter = charter;
    }

    @Override
    public List<Awaited> of(Acting who, LocalDate today) {
        var coming = meetings.all().stream()
                .filter(meeting -> AgendaRights.has(meeting) && seats.mayRead(who, meeting) && !meeting.stage().held() && !meeting.dates().last().isBefore(today))
                .collect(Collectors.toMap(Meeting::id, Function.identity(), (one, _) -> one, java.util.LinkedHashMap::new));
        var awaited = new ArrayList<Awaited>();
        if (!who.signedIn() || coming.isEmpty()) {
            return awaited;
        }
        var written = agendas.all();
        duties(who, today, coming, written, awaited);
        var proposed = proposals.all();
        var terms = charter.on(today);
        coming.forEach((id, meeting) -> {
            var agenda = written.get(id);
            if (agenda != null) {
                owned(who, today, meeting, agenda, terms, awaited);
                consulted(who, meeting, agenda, awaited);
                proposals(who, today, meeting, agenda, proposed.getOrDefault(id, List.of()), awaited);
            }
        });
        return awaited;
    }

    /// The lines of the retro-plannings that are done here.
    private void duties(Acting who, LocalDate today, Map<MeetingId, Meeting> coming, Map<MeetingId, Agenda> written, List<Awaited> awaited) {
        if (coming.values().stream().noneMatch(meeting -> AgendaRights.mayDraft(who, meeting))) {
            return;
        }
        for (var duty : planning.duties()) {
            var meeting = coming.get(duty.meeting());
            if (meeting != null && mine(duty, who, meeting) && duty.done() == null && !duty.target().isAfter(today.plusDays(AHEAD))
                    && (duty.task() != Task.CALL_FOR_ITEMS || !written.containsKey(meeting.id()) || open(written.get(meeting.id())))) {
                awaited.add(new Awaited(Message.of("meetings.duty." + duty.task()), Message.of("meetings.awaited.duty", Titles.of(meeting), duty.mark()),
                        duty.target(), duty.rule(), Agenda.path(meeting.id())));
            }
        }
    }

    private static boolean open(@Nullable Agenda agenda) {
        return agenda == null || !agenda.phase().published();
    }

    private static boolean mine(Duty duty, Acting who, Meeting meeting) {
        return duty.owedBy(who) && switch (duty.task()) {
            case CALL_FOR_ITEMS -> AgendaRights.mayCall(who, meeting);
            case AGENDA_TO_CONSULTATION -> AgendaRights.mayDecide(who, meeting);
            default -> false;
        };
    }

    private static void owned(Acting who, LocalDate today, Meeting meeting, Agenda agenda, Terms terms, List<Awaited> awaited) {
        if (!AgendaRights.mayDecide(who, meeting)) {
            return;
        }
        var first = meeting.dates().first();
        if (agenda.phase() == Phase.CONSULTATION && agenda.heard(today)) {
            var days = terms.number(meeting.plenary() ? Parameter.AGENDA_DAYS_PLENARY : Parameter.AGENDA_DAYS_COMMISSION);
            awaited.add(awaited("agenda.awaited.publication", meeting, first.minusDays(days), meeting.plenary() ? Rule.R_PREP_05 : Rule.R_CMT_22, ""));
        }
        if (agenda.phase() == Phase.PROVISIONAL) {
            awaited.add(awaited("agenda.awaited.annotation", meeting, first.minusDays(terms.number(Parameter.DOCUMENTS_DAYS)),
                    meeting.plenary() ? Rule.R_PREP_09 : Rule.R_CMT_24, ""));
        }
    }

    private static void consulted(Acting who, Meeting meeting, Agenda agenda, List<Awaited> awaited) {
        var consultation = agenda.consultation();
        if (agenda.phase() == Phase.CONSULTATION && consultation != null && consultation.awaits(who, agenda.opinions())) {
            var host = meeting.plenary() && consultation.asked().stream().anyMatch(one -> one.is(who) && !one.required());
            awaited.add(awaited("meetings.duty.CONSULTATION_ENDS", meeting, consultation.until(),
                    host ? Rule.R_PREP_07 : Agendas.consultationRule(meeting), "/opinion"));
        }
    }

    private void proposals(Acting who, LocalDate today, Meeting meeting, Agenda agenda, List<ItemProposal> proposed, List<Awaited> awaited) {
        if (AgendaRights.mayDecide(who, meeting) && agenda.phase().open()) {
            proposed.stream().filter(ItemProposal::open).forEach(one -> awaited.add(new Awaited(Message.of("agenda.awaited.answer", one.title()),
                    Titles.of(meeting), null, (meeting.plenary() ? Rule.R_PREP_05 : Rule.R_CMT_22).id(), Agenda.path(meeting.id()) + "/proposals/" + one.id().value())));
        }
        var call = agenda.call();
        if (call != null && !today.isAfter(call.until()) && proposed.stream().noneMatch(one -> one.from(who))
                && who.is(palabre.journal.Function.FP, palabre.journal.Function.AUT) && AgendaRights.mayPropose(who, meeting, agenda, seats.sits(who, meeting))) {
            awaited.add(awaited("agenda.awaited.proposal", meeting, call.until(), meeting.plenary() ? Rule.R_MAND_08 : Rule.R_CMT_13, "/proposals/new"));
        }
    }

    private static Awaited awaited(String what, Meeting meeting, LocalDate due, Rule rule, String where) {
        return new Awaited(Message.of(what), Titles.of(meeting), due, rule.id(), Agenda.path(meeting.id()) + where);
    }
}
