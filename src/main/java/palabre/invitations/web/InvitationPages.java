package palabre.invitations.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import palabre.agenda.Agendas;
import palabre.charter.Charter;
import palabre.invitations.Addressee;
import palabre.invitations.Addressees;
import palabre.invitations.Convocations;
import palabre.invitations.InvitationRights;
import palabre.invitations.Letter;
import palabre.invitations.LetterId;
import palabre.invitations.ObserverProposals;
import palabre.invitations.Posting;
import palabre.invitations.Postings;
import palabre.invitations.Recipient;
import palabre.invitations.Reminders;
import palabre.invitations.Sending;
import palabre.invitations.SendingId;
import palabre.invitations.Tally;
import palabre.journal.Acting;
import palabre.meetings.Duty.Task;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.meetings.Meetings;
import palabre.meetings.Planning;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.members.Departments;
import palabre.members.FocalPoints;
import palabre.ui.Fields;
import palabre.ui.Language;
import palabre.ui.Ui;

/// What the screens of invitations share: the meeting, its letters with what became of them, and whom to ring up.
@Component
class InvitationPages {

    private final Meetings meetings;
    private final Planning planning;
    private final Agendas agendas;
    private final Convocations convocations;
    private final Addressees addressees;
    private final ObserverProposals observers;
    private final Administrations administrations;
    private final Departments departments;
    private final FocalPoints focalPoints;
    private final Charter charter;
    private final ObjectProvider<Postings> postings;
    private final Clock clock;
    private final Templates templates;

    InvitationPages(Meetings meetings, Planning planning, Agendas agendas, Convocations convocations, Addressees addressees, ObserverProposals observers,
            Administrations administrations, Departments departments, FocalPoints focalPoints, Charter charter, ObjectProvider<Postings> postings,
            Clock clock, Templates templates) {
        this.meetings = meetings;
        this.planning = planning;
        this.agendas = agendas;
        this.convocations = convocations;
        this.addressees = addressees;
        this.observers = observers;
        this.administrations = administrations;
        this.departments = departments;
        this.focalPoints = focalPoints;
        this.charter = charter;
        this.postings = postings;
        this.clock = clock;
        this.templates = templates;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The meeting, for those who see to its invitations; to all others there is no such page.
    Meeting seen(UUID id, Acting who) {
        if (!who.signedIn()) {
            throw new AccessDeniedException("invitations are for members");
        }
        return meetings.find(new MeetingId(id)).filter(meeting -> InvitationRights.maySee(who) && InvitationRights.has(meeting))
                .orElseThrow(() -> new NoSuchElementException("invitations to meeting " + id));
    }

    Meeting allowed(UUID id, Acting who, Predicate<Acting> right) {
        var meeting = seen(id, who);
        if (!right.test(who)) {
            throw new AccessDeniedException("may not do this to the invitations to meeting " + id);
        }
        return meeting;
    }

    Meeting meeting(UUID id) {
        return meetings.find(new MeetingId(id)).orElseThrow(() -> new NoSuchElementException("meeting " + id));
    }

    /// A letter, for those who see to it and for its addressee.
    Letter letter(UUID id, UUID letter, Acting who) {
        if (!who.signedIn()) {
            throw new AccessDeniedException("letters are for those concerned");
        }
        return convocations.find(new LetterId(letter)).filter(one -> one.meeting().value().equals(id) && InvitationRights.mayRead(who, one))
                .orElseThrow(() -> new NoSuchElementException("letter " + letter));
    }

    Letter letter(UUID id, UUID letter, Acting who, Predicate<Acting> right) {
        var found = letter(id, letter, who);
        if (!right.test(who)) {
            throw new AccessDeniedException("may not do this to letter " + letter);
        }
        return found;
    }

    Line line(Letter letter) {
        var meeting = meetings.find(letter.meeting()).orElseThrow();
        return lines(meeting, List.of(letter), Language.FR).getFirst();
    }

    List<Line> lines(Meeting meeting, List<Letter> letters, Language language) {
        var known = known(meeting);
        var fates = fates(letters);
        var places = places(language);
        return letters.stream().flatMap(letter -> Optional.ofNullable(known.get(letter.to()))
                        .map(to -> new Line(letter, to, letter.last().map(Sending::id).map(fates::get).orElse(null))).stream())
                .sorted(Comparator.<Line, Recipient.Group>comparing(line -> line.letter().to().group())
                        .thenComparing(line -> places.getOrDefault(line.letter().to().code(), 0)).thenComparing(line -> line.letter().reference().number())).toList();
    }

    Sheet sheet(Meeting meeting, Sheet.Filter filter, Acting who, Language language) {
        var letters = convocations.of(meeting.id());
        var lines = lines(meeting, letters, language);
        var ours = letters.stream().filter(letter -> letter.to().administration()).toList();
        var failed = (int) lines.stream().filter(Line::administration).filter(Line::failed).count();
        var terms = charter.on(today());
        var target = planning.duties(meeting).stream().filter(duty -> duty.task() == Task.INVITATIONS).map(duty -> duty.target()).findFirst();
        return new Sheet(meeting, lines, calls(lines), Tally.of(ours.isEmpty() ? letters : ours), failed, Reminders.due(letters, meeting, terms, today()).size(),
                Reminders.next(meeting, terms, today()), filter, agendas.of(meeting).published().isPresent(), target, today(), who);
    }

    JteModel page(Ui ui, Meeting meeting, Sheet.Filter filter, Acting who, Fields fields) {
        return templates.invitationsShow(ui, fields, sheet(meeting, filter, who, ui.language()), invited(meeting, convocations.of(meeting.id())));
    }

    /// Those whose letter is still lacking, by group.
    Map<Recipient.Group, Long> invited(Meeting meeting, List<Letter> letters) {
        var written = letters.stream().map(Letter::to).collect(Collectors.toSet());
        return convocations.invited(meeting, EnumSet.allOf(Recipient.Group.class)).stream().map(Addressee::recipient)
                .filter(one -> !written.contains(one)).collect(Collectors.groupingBy(Recipient::group, Collectors.counting()));
    }

    private Map<Recipient, Addressee> known(Meeting meeting) {
        var known = addressees.known(meeting);
        observers.approved(meeting.id()).forEach(one -> known.put(one.recipient(), one));
        return known;
    }

    private Map<SendingId, Posting> fates(List<Letter> letters) {
        var sent = letters.stream().flatMap(letter -> letter.last().stream()).filter(sending -> !sending.channel().byHand()).map(Sending::id).toList();
        return Optional.ofNullable(postings.getIfAvailable()).map(known -> known.of(sent)).orElse(Map.of());
    }

    private Map<String, Integer> places(Language language) {
        var order = new ArrayList<>(administrations.all());
        order.sort(Administration.inOrder(language));
        return order.stream().collect(Collectors.toMap(one -> one.id().iso(), order::indexOf));
    }

    /// The focal point first, else whoever heads the department.
    private List<Sheet.Call> calls(List<Line> lines) {
        var silent = lines.stream().filter(line -> line.administration() && (line.letter().silent() || line.failed())).toList();
        if (silent.isEmpty()) {
            return List.of();
        }
        var sheets = departments.all();
        var rosters = focalPoints.all();
        return silent.stream().map(line -> {
            var id = new AdministrationId(line.letter().to().code());
            var sheet = Optional.ofNullable(sheets.get(id));
            var main = Optional.ofNullable(rosters.get(id)).flatMap(roster -> roster.main()).map(one -> one.person());
            return new Sheet.Call(line, main.map(one -> one.called()).or(() -> sheet.map(one -> one.head())).orElse(""),
                    sheet.map(one -> one.phone()).orElse(""), main.map(one -> one.mail()).or(() -> sheet.map(one -> one.mail())).orElse(""));
        }).toList();
    }
}
