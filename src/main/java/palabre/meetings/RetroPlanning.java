package palabre.meetings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import palabre.charter.Parameter;
import palabre.charter.Terms;
import palabre.journal.Function;
import palabre.meetings.Duty.Done;
import palabre.meetings.Duty.Task;

/// Who owes what, until when, for a meeting to be held by the rules.
/// Computed anew each time, so that moving the meeting moves it all.
public final class RetroPlanning {

    private final Meeting meeting;
    private final Terms terms;
    private final DayCalendar calendar;
    private final Map<Task, Done> done;
    private final List<Duty> duties = new ArrayList<>();

    private RetroPlanning(Meeting meeting, Terms terms, DayCalendar calendar, Map<Task, Done> done) {
        this.meeting = meeting;
        this.terms = terms;
        this.calendar = calendar;
        this.done = done;
    }

    /// `experts` is the first day of the experts' session that follows, if one is known.
    public static List<Duty> of(Meeting meeting, Terms terms, DayCalendar calendar, Optional<LocalDate> experts, Map<Task, Done> done) {
        var planning = new RetroPlanning(meeting, terms, calendar, done);
        if (meeting.stage() == Stage.CANCELLED || meeting.asItWas() != null) {
            return List.of();
        }
        if (meeting.plenary()) {
            planning.plenary(experts);
        } else {
            planning.commission();
        }
        planning.duties.sort(Comparator.comparing(Duty::target));
        return List.copyOf(planning.duties);
    }

    private void plenary(Optional<LocalDate> experts) {
        before(Task.CALL_FOR_HOSTS, Parameter.CANDIDATURE_DAYS, "R-PLEN-04", Function.PRES);
        before(Task.HOST_AND_DATES, Parameter.CONFIRMATION_DAYS, "R-PLEN-06", Function.PRES, Function.BRRC);
        before(Task.CALL_FOR_ITEMS, Parameter.ITEMS_CALL_DAYS, "R-MAND-08", Function.SG);
        before(Task.AGENDA_TO_CONSULTATION, Parameter.CONSULTATION_OPENING_DAYS, "R-PREP-05", Function.PRES);
        before(Task.CONSULTATION_ENDS, terms.number(Parameter.CONSULTATION_OPENING_DAYS) - terms.number(Parameter.CONSULTATION_DAYS),
                "R-PREP-06", Function.BRRC, Function.VP, Function.OMD);
        before(Task.INVITATIONS, Parameter.INVITATION_DAYS_PLENARY, "R-PREP-04", Function.PRES, Function.BRRC);
        before(Task.DESIGNATIONS, Parameter.DESIGNATION_DAYS_PLENARY, "R-PART-01", Function.AUT, Function.FP);
        before(Task.FUNDING_REVIEW, Parameter.FUNDING_REVIEW_DAYS, "R-PRES-10", Function.PRES);
        before(Task.CONTRIBUTIONS, Parameter.CONTRIBUTION_DAYS_PLENARY, "R-PART-04", Function.FP, Function.OMD, Function.VP);
        commissionDocuments();
        before(Task.DOCUMENTS, Parameter.DOCUMENTS_DAYS, "R-PREP-09", Function.BRRC);
        before(Task.VISAS_AND_AUTHORITIES, Parameter.VISA_DAYS, "R-LOG-13", Function.HOTE);
        before(Task.LOGISTICS_REVIEW, Parameter.LOGISTICS_REVIEW_DAYS, "R-FUND-01", Function.HOTE, Function.PRES, Function.BRRC);
        before(Task.PARTICIPANTS, Parameter.PARTICIPANT_LIST_DAYS, "R-LOG-01", Function.HOTE);
        on(Task.COMMISSIONS, "J-" + terms.number(Parameter.COMMISSION_DAYS_BEFORE),
                BeforeThePlenary.dates(meeting.dates().first(), terms, calendar).first(), "R-CMT-05", Function.HOTE, Function.PRES);
        on(Task.OPENING, "J", meeting.dates().first(), "R-PLEN-18", Function.PRES, Function.BRRC);
        on(Task.CLOSING, "C", meeting.dates().last(), "R-REP-01", Function.PRES, Function.RAP);
        var report = terms.number(Parameter.REPORT_DAYS);
        until(Task.REPORT, "C+" + report, meeting.dates().last().plusDays(report), "R-PRES-08", Function.PRES);
        var ahead = terms.number(Parameter.EXPERTS_DAYS);
        experts.ifPresent(session -> until(Task.TO_THE_EXPERTS, "E-" + ahead, session.minusDays(ahead), "R-PRES-03", Function.PRES));
    }

    /// The commissions open first: their papers are due before the plenary's, counted from their own opening (R-CMT-24).
    private void commissionDocuments() {
        var opening = BeforeThePlenary.dates(meeting.dates().first(), terms, calendar).first();
        var due = opening.minusDays(terms.number(Parameter.DOCUMENTS_DAYS));
        until(Task.COMMISSION_DOCUMENTS, "J-" + ChronoUnit.DAYS.between(due, meeting.dates().first()), due, "R-CMT-24", Function.BRRC);
    }

    private void commission() {
        before(Task.AGENDA_TO_CONSULTATION, Parameter.AGENDA_DAYS_COMMISSION, "R-CMT-22", Function.HOTE);
        before(Task.INVITATIONS, Parameter.INVITATION_DAYS_COMMISSION, "R-CMT-21", Function.PRES, Function.BRRC);
        before(Task.DESIGNATIONS, Parameter.DESIGNATION_DAYS_COMMISSION, "R-CMT-30", Function.AUT, Function.FP);
        before(Task.CONTRIBUTIONS, Parameter.CONTRIBUTION_DAYS_COMMISSION, "R-CMT-32", Function.FP);
        before(Task.DOCUMENTS, Parameter.DOCUMENTS_DAYS, "R-CMT-24", Function.BRRC);
        before(Task.LOGISTICS_REVIEW, Parameter.LOGISTICS_REVIEW_DAYS, "R-FUND-01", Function.HOTE, Function.PRES);
        on(Task.OPENING, "J", meeting.dates().first(), "R-CMT-09", Function.HOTE, Function.PRES);
        on(Task.CLOSING, "C", meeting.dates().last(), "R-CMT-17", Function.HOTE, Function.RAP);
        var report = terms.number(Parameter.REPORT_DAYS);
        if (meeting.with().isEmpty()) {
            until(Task.REPORT, "C+" + report, meeting.dates().last().plusDays(report), "R-CMT-18", Function.HOTE);
        }
    }

    private void before(Task task, Parameter days, String rule, Function... by) {
        before(task, terms.number(days), rule, by);
    }

    private void before(Task task, int days, String rule, Function... by) {
        until(task, "J-" + days, meeting.dates().first().minusDays(days), rule, by);
    }

    /// « Au moins » : where the last day is not worked, the target moves earlier and the limit stays.
    private void until(Task task, String mark, LocalDate due, String rule, Function... by) {
        add(task, mark, due, calendar.noLaterThan(due), rule, by);
    }

    private void on(Task task, String mark, LocalDate day, String rule, Function... by) {
        add(task, mark, day, day, rule, by);
    }

    private void add(Task task, String mark, LocalDate due, LocalDate target, @Nullable String rule, Function... by) {
        duties.add(new Duty(meeting.id(), task, mark, due, target, List.of(by),
                meeting.host().map(host -> host.iso()).orElse(""), rule, done.get(task)));
    }
}
