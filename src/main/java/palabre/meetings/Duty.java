package palabre.meetings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palabre.journal.Acting;
import palabre.journal.Function;
import palabre.members.AdministrationId;

/// One line of the retro-planning: what is owed before or after a meeting, by whom, by which rule.
/// `due` is the last day the text or the parameter leaves; `target` the working day not later than it, on which it is done.
/// `mark` says how far from the meeting: `J-30`, `C+15`.
public record Duty(MeetingId meeting, Task task, String mark, LocalDate due, LocalDate target, List<Function> by,
        String host, @Nullable String rule, @Nullable Done done) {

    /// What is owed; its words are under `meetings.duty.`.
    public enum Task {
        CALL_FOR_HOSTS, HOST_AND_DATES, CALL_FOR_ITEMS, AGENDA_TO_CONSULTATION, CONSULTATION_ENDS, INVITATIONS,
        DESIGNATIONS, FUNDING_REVIEW, CONTRIBUTIONS, COMMISSION_DOCUMENTS, DOCUMENTS, VISAS_AND_AUTHORITIES, LOGISTICS_REVIEW,
        PARTICIPANTS, COMMISSIONS, OPENING, CLOSING, REPORT, TO_THE_EXPERTS
    }

    /// When it was done, and by whom, as the journal names them. `proof` is the page that shows it when the house saw it done.
    public record Done(LocalDate on, String by, String note, String proof) {

        /// On someone's word.
        public Done(LocalDate on, String by, String note) {
            this(on, by, note, "");
        }

        public boolean proved() {
            return !proof.isEmpty();
        }
    }

    /// Whether nobody's word is needed any more.
    public boolean proved() {
        return done != null && done.proved();
    }

    /// Where it is told done, or where the proof is that it was.
    public String path() {
        return done != null && done.proved() ? done.proof() : meeting.path() + "/duties/" + task;
    }

    public boolean late(LocalDate today) {
        return done == null && today.isAfter(due);
    }

    /// Whether it is for this reader to do.
    public boolean owedBy(Acting who) {
        var scope = who.capacity().scope();
        return by.contains(who.capacity().function())
                && (!who.is(Function.HOTE) || scope.equals(host) || scope.equals(meeting.value().toString()))
                && (!who.is(Function.RAP) || AdministrationId.of(who).isPresent() || scope.equals(meeting.value().toString()));
    }

    Duty done(Done how) {
        return new Duty(meeting, task, mark, due, target, by, host, rule, how);
    }
}
