package palabre.delegations.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import palabre.agenda.Agendas;
import palabre.delegations.DelegateId;
import palabre.delegations.Delegation;
import palabre.delegations.DelegationRights;
import palabre.delegations.Delegations;
import palabre.delegations.Expected;
import palabre.delegations.Sender;
import palabre.journal.Acting;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.meetings.MeetingRights;
import palabre.meetings.Meetings;
import palabre.meetings.Participants;
import palabre.members.Administration;
import palabre.members.Administrations;
import palabre.members.Organisation;
import palabre.members.Organisations;
import palabre.ui.Fields;
import palabre.ui.Language;
import palabre.ui.Ui;

/// What the screens of delegations share: the meeting and the delegation asked for, and the names of senders.
@Component
class DelegationPages {

    private final Meetings meetings;
    private final Delegations delegations;
    private final Participants participants;
    private final Expected expected;
    private final Agendas agendas;
    private final Administrations administrations;
    private final Organisations organisations;
    private final Clock clock;
    private final Templates templates;

    DelegationPages(Meetings meetings, Delegations delegations, Participants participants, Expected expected, Agendas agendas,
            Administrations administrations, Organisations organisations, Clock clock, Templates templates) {
        this.meetings = meetings;
        this.delegations = delegations;
        this.participants = participants;
        this.expected = expected;
        this.agendas = agendas;
        this.administrations = administrations;
        this.organisations = organisations;
        this.clock = clock;
        this.templates = templates;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The meeting, if this reader may know who is sent to it; whoever is not signed in is asked to.
    Meeting seen(UUID id, Acting who) {
        var meeting = meetings.find(new MeetingId(id)).filter(one -> MeetingRights.maySee(who, one)).orElseThrow(() -> new NoSuchElementException("meeting " + id));
        if (!who.signedIn()) {
            throw new AccessDeniedException("delegations are for members");
        }
        var takesPart = participants.in(meeting.id(), who).isPresent() || invited(meeting, who);
        if (!DelegationRights.mayRead(who, meeting, takesPart)) {
            throw new NoSuchElementException("delegations of meeting " + id);
        }
        return meeting;
    }

    Meeting meeting(MeetingId id) {
        return meetings.find(id).orElseThrow(() -> new NoSuchElementException("meeting " + id.value()));
    }

    /// The delegation of a sender the texts expect, or of a country that may ask to be admitted.
    Designating desk(UUID id, String code, Acting who) {
        var meeting = seen(id, who);
        var sender = new Sender(code.toUpperCase(Locale.ROOT));
        var desk = desk(meeting, sender, who, Delegation.path(meeting.id(), sender));
        if (desk.categories().isEmpty() && !desk.outside() && desk.delegation().version() == 0
                || !DelegationRights.mayReadAll(who) && !DelegationRights.mayName(who, sender)) {
            throw new NoSuchElementException("delegation " + code);
        }
        return desk;
    }

    Designating desk(Meeting meeting, Sender sender, Acting who, String base) {
        return new Designating(meeting, delegations.of(meeting.id(), sender), senders(), expected.categories(meeting, sender),
                agendas.of(meeting).published().orElse(null), expected.term(meeting), today(), expected.outside(meeting, sender),
                expected.guest(meeting, sender), who, base);
    }

    /// Several forms stand on the page: what was typed comes back in the one it was typed in.
    JteModel page(Ui ui, Designating desk, Fields fields) {
        var known = Fields.known(Map.of("language", language(desk).name(), "category", desk.categories().isEmpty() ? "" : desk.categories().getFirst().name()));
        return templates.delegationsDelegation(ui, fields, typed(fields, "namedForm", known), typed(fields, "word", Fields.BLANK), typed(fields, "reason", Fields.BLANK),
                typed(fields, "scan", Fields.BLANK), desk, categories(ui, desk), languages());
    }

    static Fields typed(Fields fields, String form, Fields otherwise) {
        return fields.errors() instanceof BindingResult result && result.getObjectName().equals(form) ? fields : otherwise;
    }

    /// Names someone; what the texts do not let be is told beside the field.
    void name(Ui ui, Designating desk, NamedForm typed, BindingResult result) {
        if (result.hasErrors()) {
            return;
        }
        var candidate = typed.delegate();
        for (var fault : delegations.faults(desk.meeting(), desk.delegation().sender(), candidate)) {
            result.rejectValue(fault.field(), "fault", ui.text(fault.why()));
        }
        if (!result.hasErrors()) {
            delegations.name(desk.meeting(), desk.delegation().sender(), candidate, desk.who());
        }
    }

    static DelegateId delegate(Designating desk, UUID id) {
        return desk.delegation().find(new DelegateId(id)).orElseThrow(() -> new NoSuchElementException("delegate " + id)).id();
    }

    Senders senders() {
        return new Senders(administrations.all().stream().collect(Collectors.toMap(Administration::id, Function.identity())),
                organisations.all().stream().collect(Collectors.toMap(Organisation::code, Organisation::name)));
    }

    private boolean invited(Meeting meeting, Acting who) {
        return delegations.observers(meeting.id()).stream().anyMatch(one -> DelegationRights.mayName(who, one.sender()));
    }

    private Language language(Designating desk) {
        return desk.delegation().sender().administration().flatMap(administrations::find).map(Administration::language).orElse(Language.FR);
    }

    private static Map<String, String> categories(Ui ui, Designating desk) {
        var options = new LinkedHashMap<String, String>();
        desk.categories().forEach(one -> options.put(one.name(), ui.label("delegations.category", one)));
        return options;
    }

    private static Map<String, String> languages() {
        var options = new LinkedHashMap<String, String>();
        for (var one : Language.values()) {
            options.put(one.name(), one.ownName());
        }
        return options;
    }
}
