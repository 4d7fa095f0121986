package palabre.agenda.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import palabre.agenda.AgendaRights;
import palabre.agenda.Agendas;
import palabre.agenda.Item;
import palabre.agenda.ItemProposals;
import palabre.agenda.Seats;
import palabre.bodies.Commissions;
import palabre.charter.Derogations;
import palabre.charter.Rule;
import palabre.journal.Acting;
import palabre.journal.Function;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.meetings.MeetingRights;
import palabre.meetings.Meetings;
import palabre.members.Administration;
import palabre.members.Administrations;
import palabre.ui.Fields;
import palabre.ui.Ui;

/// What the screens of agendas share: the meeting asked for, all there is to know of its agenda, and what one may choose from.
@Component
class AgendaPages {

    /// In whose name an item may be presented, besides commissions and countries.
    private static final List<Function> PRESENTERS = List.of(Function.PRES, Function.SG, Function.HOTE, Function.RAP, Function.BRRC, Function.OMD, Function.VP);

    private final Meetings meetings;
    private final Agendas agendas;
    private final ItemProposals proposals;
    private final Seats seats;
    private final Administrations administrations;
    private final Commissions commissions;
    private final Derogations derogations;
    private final Clock clock;
    private final Templates templates;

    AgendaPages(Meetings meetings, Agendas agendas, ItemProposals proposals, Seats seats, Administrations administrations, Commissions commissions,
            Derogations derogations, Clock clock, Templates templates) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.proposals = proposals;
        this.seats = seats;
        this.administrations = administrations;
        this.commissions = commissions;
        this.derogations = derogations;
        this.clock = clock;
        this.templates = templates;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The meeting, if it has an agenda and this reader may read agendas of such meetings; whoever is not signed in is asked to.
    Meeting seen(UUID id, Acting who) {
        var meeting = meetings.find(new MeetingId(id)).filter(one -> MeetingRights.maySee(who, one) && AgendaRights.has(one))
                .orElseThrow(() -> new NoSuchElementException("agenda of meeting " + id));
        if (!who.signedIn()) {
            throw new AccessDeniedException("agendas are for members");
        }
        if (!seats.mayRead(who, meeting)) {
            throw new NoSuchElementException("agenda of meeting " + id);
        }
        return meeting;
    }

    Meeting allowed(UUID id, Acting who, BiPredicate<Acting, Meeting> right) {
        var meeting = seen(id, who);
        if (!right.test(who, meeting)) {
            throw new AccessDeniedException("may not do this to the agenda of meeting " + id);
        }
        return meeting;
    }

    Folder folder(Meeting meeting, Acting who) {
        var rule = Agendas.consultationRule(meeting);
        return new Folder(meeting, agendas.of(meeting), agendas.consultees(meeting), proposals.of(meeting.id()), seats.sits(who, meeting),
                derogations.on(meeting.id().subject()).stream().anyMatch(one -> one.rule() == rule && one.open()), names(), today(), who);
    }

    JteModel page(Ui ui, Meeting meeting, Acting who, Fields fields, boolean stale) {
        return templates.agendaShow(ui, fields, folder(meeting, who), stale);
    }

    Presenters names() {
        return new Presenters(administrations.all().stream().collect(Collectors.toMap(Administration::id, Administration::name)));
    }

    Map<String, String> presenters(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        var names = names();
        PRESENTERS.forEach(function -> options.put(function.name(), names.of(ui.wording(), function.name())));
        commissions.all().forEach(one -> options.put(one.id().code(), names.of(ui.wording(), one.id().code())));
        administrations.all().stream().sorted(Administration.inOrder(ui.language())).forEach(one -> options.put(one.id().iso(), ui.text(one.name())));
        return options;
    }

    /// The functions of the meeting's mandate and the charges of the commissions it concerns.
    Map<String, String> serves(Ui ui, Meeting meeting) {
        var options = new LinkedHashMap<String, String>();
        for (var rule : Rule.values()) {
            if (meeting.plenary() ? rule.id().startsWith("R-MAND-") : rule == Rule.R_CMT_12 || rule == Rule.R_CMT_13 || rule == Rule.R_CMT_14) {
                options.put(rule.id(), rule.id() + " " + ui.text("charter.rule." + rule.id() + ".title"));
            }
        }
        for (var commission : commissions.all()) {
            if (meeting.commission().map(commission.id()::equals).orElse(true)) {
                commission.charges().forEach(charge -> options.put(commission.id().code() + "-" + charge.number(),
                        ui.text("agenda.charge", commission.number(), charge.number(), ui.text(charge.words()))));
            }
        }
        return options;
    }

    /// What the text asks for keeps its kind, and nothing else takes it.
    Map<String, String> kinds(Ui ui, boolean standing) {
        var options = new LinkedHashMap<String, String>();
        for (var kind : Item.Kind.values()) {
            if (standing == (kind == Item.Kind.STANDING)) {
                options.put(kind.name(), ui.label("agenda.kind", kind));
            }
        }
        return options;
    }
}
