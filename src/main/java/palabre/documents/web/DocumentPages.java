package palabre.documents.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import palabre.agenda.Agendas;
import palabre.agenda.Edition;
import palabre.agenda.Items;
import palabre.bodies.Commissions;
import palabre.documents.Communication;
import palabre.documents.Communications;
import palabre.documents.Deadlines;
import palabre.documents.Document;
import palabre.documents.DocumentId;
import palabre.documents.Documents;
import palabre.documents.Reach;
import palabre.documents.Reaches;
import palabre.journal.Acting;
import palabre.meetings.Duty;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.meetings.MeetingRights;
import palabre.meetings.Meetings;
import palabre.meetings.Planning;
import palabre.members.Administration;
import palabre.members.Administrations;
import palabre.members.Organisations;
import palabre.ui.Ui;
import palabre.ui.Wording;

/// What the screens of documents share: the meeting or the document asked for, if its reader may know of it, and all there is to tell of them.
@Component
class DocumentPages {

    private final Meetings meetings;
    private final Documents documents;
    private final Communications communications;
    private final Reaches reaches;
    private final Deadlines deadlines;
    private final Agendas agendas;
    private final Planning planning;
    private final Administrations administrations;
    private final Organisations organisations;
    private final Commissions commissions;
    private final Clock clock;

    DocumentPages(Meetings meetings, Documents documents, Communications communications, Reaches reaches, Deadlines deadlines, Agendas agendas, Planning planning,
            Administrations administrations, Organisations organisations, Commissions commissions, Clock clock) {
        this.meetings = meetings;
        this.documents = documents;
        this.communications = communications;
        this.reaches = reaches;
        this.deadlines = deadlines;
        this.agendas = agendas;
        this.planning = planning;
        this.administrations = administrations;
        this.organisations = organisations;
        this.commissions = commissions;
        this.clock = clock;
    }

    /// Papers are none of the technical administrator's business, be they there or not.
    static void admit(Acting who) {
        if (who.is(palabre.journal.Function.SYS)) {
            throw new AccessDeniedException("papers are not for the technical administrator");
        }
    }

    static void check(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("may not do this to documents");
        }
    }

    /// The version someone had before their eyes; whoever says none saw none.
    static int seen(@Nullable Integer version) {
        return version == null ? -1 : version;
    }

    /// The documents of a meeting, for someone they are for, or who may know of one.
    Binder binder(UUID id, Acting who, Ui ui) {
        admit(who);
        var meeting = meetings.find(new MeetingId(id)).filter(one -> MeetingRights.maySee(who, one)).orElseThrow(() -> missing(id));
        var reach = reaches.of(who, meeting);
        var readable = documents.readable(reach, meeting.id());
        if (readable.isEmpty() && !reach.belongs(meeting.id())) {
            throw missing(id);
        }
        return binder(meeting, readable, reach, ui);
    }

    /// One document, in the binder of its meeting.
    Binder binder(DocumentId id, Acting who, Ui ui) {
        admit(who);
        var document = documents.find(id).orElseThrow(() -> missing(id.value()));
        var meeting = meetings.find(document.meeting()).orElseThrow(() -> missing(id.value()));
        var reach = reaches.of(who, meeting);
        if (!reach.sees(document)) {
            throw missing(id.value());
        }
        return binder(meeting, List.of(document), reach, ui);
    }

    private Binder binder(Meeting meeting, List<Document> readable, Reach reach, Ui ui) {
        var term = deadlines.communication(meeting);
        var target = planning.duties(meeting).stream().filter(duty -> duty.task() == Duty.Task.DOCUMENTS).map(Duty::target).findFirst().orElse(term.due());
        var agenda = agendas.of(meeting);
        var published = agenda.published();
        // Those who examine papers know the draft too.
        var items = published.map(Edition::items).orElseGet(() -> reach.house() || reach.desks().contains(meeting.id()) ? agenda.items() : new Items(List.of()));
        return new Binder(meeting, readable, items, published.isPresent(), communications.of(meeting.id()).stream().collect(Collectors.toMap(Communication::id, Function.identity())),
                term, deadlines.contribution(meeting), target, names(ui.wording()), reach, clock.instant(), deadlines.today());
    }

    Authors names(Wording wording) {
        var countries = new LinkedHashMap<palabre.members.AdministrationId, palabre.ui.Text>();
        administrations.all().stream().sorted(Administration.inOrder(wording.language())).forEach(one -> countries.put(one.id(), one.name()));
        var others = new LinkedHashMap<String, palabre.ui.Text>();
        organisations.all().forEach(one -> others.put(one.code(), one.name()));
        return new Authors(countries, others);
    }

    Map<String, String> authors(Binder binder, Wording wording) {
        return binder.names().options(wording, commissions.all().stream().map(one -> one.id().code()).toList());
    }

    static Map<String, String> items(Binder binder, Wording wording) {
        var options = new LinkedHashMap<String, String>();
        binder.items().list().forEach(item -> options.put(item.id().value().toString(), binder.number(item.id()) + ". " + wording.text(item.title())));
        return options;
    }

    static NoSuchElementException missing(UUID id) {
        return new NoSuchElementException("document or meeting " + id);
    }
}
