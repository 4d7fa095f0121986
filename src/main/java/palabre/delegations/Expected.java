package palabre.delegations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import palabre.bodies.Commissions;
import palabre.bodies.Mandates;
import palabre.charter.Charter;
import palabre.charter.Derogation;
import palabre.charter.Derogations;
import palabre.charter.Finding;
import palabre.charter.Parameter;
import palabre.charter.Rule;
import palabre.charter.Severity;
import palabre.meetings.Meeting;
import palabre.meetings.Titles;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.ui.Message;

/// Whom the texts want at a meeting, and as what (R-PLEN-10 to R-PLEN-17, R-CMT-07, R-CMT-08).
@Component
public class Expected {

    private final Administrations administrations;
    private final Commissions commissions;
    private final Mandates mandates;
    private final Observers observers;
    private final Derogations derogations;
    private final Charter charter;
    private final Clock clock;

    Expected(Administrations administrations, Commissions commissions, Mandates mandates, Observers observers, Derogations derogations,
            Charter charter, Clock clock) {
        this.administrations = administrations;
        this.commissions = commissions;
        this.mandates = mandates;
        this.observers = observers;
        this.derogations = derogations;
        this.charter = charter;
        this.clock = clock;
    }

    /// The administrations: all members at a plenary, in a commission those who sit in it on its first day and the lead.
    public List<Administration> administrations(Meeting meeting) {
        var first = meeting.dates().first();
        var active = administrations.active(first);
        return meeting.commission().map(commission -> {
            var seated = commissions.compositionOn(first).map(one -> one.members().getOrDefault(commission, Set.<AdministrationId>of())).orElse(Set.of());
            var lead = mandates.lead(first);
            return active.stream().filter(one -> seated.contains(one.id()) || one.id().equals(lead)).toList();
        }).orElse(active);
    }

    /// The bodies and organisations beside the administrations; observers last.
    public List<Sender> others(Meeting meeting) {
        if (!meeting.plenary()) {
            return List.of(Sender.PRESIDENCY);
        }
        var others = new ArrayList<>(List.of(Sender.REGIONAL_OFFICE, Sender.WCO, Sender.VICE_PRESIDENCY));
        observers.of(meeting.id()).forEach(one -> others.add(one.sender()));
        return others;
    }

    /// As what a sender may send people; nothing if the texts do not name it.
    public List<Category> categories(Meeting meeting, Sender sender) {
        var administration = sender.administration();
        if (administration.isPresent()) {
            if (administrations(meeting).stream().anyMatch(one -> one.id().equals(administration.get()))) {
                return meeting.plenary() ? List.of(Category.IT_HEAD, Category.IT_STAFF, Category.CUSTOMS_EXPERT) : List.of(Category.IT_HEAD, Category.IT_STAFF);
            }
            return guest(meeting, sender).stream().anyMatch(one -> one.status() == Derogation.Status.GRANTED) ? List.of(Category.TECHNICAL_GUEST) : List.of();
        }
        if (!others(meeting).contains(sender)) {
            return List.of();
        }
        return switch (sender.code()) {
            case "PRES" -> List.of(Category.PRESIDENCY);
            case "VP" -> List.of(Category.VICE_PRESIDENCY);
            case "OMD" -> List.of(Category.COORDINATOR);
            case "BRRC" -> List.of(Category.REGIONAL_OFFICE);
            default -> observers.of(meeting.id()).stream().filter(one -> one.sender().equals(sender)).map(Observer::kind).toList();
        };
    }

    /// A country of the region that does not sit in the commission: it sends a technical guest by derogation, or nobody.
    public boolean outside(Meeting meeting, Sender sender) {
        return !meeting.plenary() && sender.administration().filter(id -> administrations.active(meeting.dates().first()).stream().anyMatch(one -> one.id().equals(id))
                && administrations(meeting).stream().noneMatch(one -> one.id().equals(id))).isPresent();
    }

    /// The derogations asked for a technical guest of this country.
    public List<Derogation> guest(Meeting meeting, Sender sender) {
        return derogations.on(guestSubject(meeting, sender)).stream().filter(one -> one.rule() == Rule.R_CMT_07).toList();
    }

    static String guestSubject(Meeting meeting, Sender sender) {
        return meeting.id().subject() + ":" + sender.code();
    }

    /// The rule holds for all who designate; a reading of it admits a guest when it is asked for.
    static Finding guestFinding(Meeting meeting) {
        return new Finding(Rule.R_CMT_07, Severity.DEROGATE, Finding.Verdict.BROKEN, Message.of("delegations.outside", Titles.of(meeting)));
    }

    /// The last day on which a designation is in time (R-PART-01, R-CMT-30).
    public LocalDate term(Meeting meeting) {
        return meeting.dates().first().minusDays(charter.on(LocalDate.now(clock)).number(parameter(meeting)));
    }

    private static Parameter parameter(Meeting meeting) {
        return meeting.plenary() ? Parameter.DESIGNATION_DAYS_PLENARY : Parameter.DESIGNATION_DAYS_COMMISSION;
    }

    static Rule rule(Meeting meeting) {
        return meeting.plenary() ? Rule.R_PART_01 : Rule.R_CMT_30;
    }
}
