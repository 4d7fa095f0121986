package palabre.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.charter.Derogation;
import palabre.charter.Derogations;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.meetings.Meetings;
import palabre.meetings.Titles;
import palabre.members.PersonId;
import palabre.store.Kept;
import palabre.store.Shelf;
import palabre.ui.Language;
import palabre.ui.Message;
import tools.jackson.databind.json.JsonMapper;

/// What the regional office sent to participants, when, in time or by derogation, and the proof that they had it (R-PREP-08, R-PREP-09, R-CMT-24).
@Repository
@Transactional
public class Communications {

    private static final String COLUMNS = "select id, meeting, reference, at, by_whom, opening, days, before from documents.communication ";

    private final JdbcClient sql;
    private final JsonMapper json;
    private final DocumentRows rows;
    private final Symbols symbols;
    private final Deadlines deadlines;
    private final Recipients recipients;
    private final Derogations derogations;
    private final Meetings meetings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Kept<Map<MeetingId, Communication>> first;

    Communications(JdbcClient sql, JsonMapper json, DocumentRows rows, Symbols symbols, Deadlines deadlines, Recipients recipients, Derogations derogations,
            Meetings meetings, ApplicationEventPublisher events, Clock clock, Shelf shelf) {
        this.sql = sql;
        this.json = json;
        this.rows = rows;
        this.symbols = symbols;
        this.deadlines = deadlines;
        this.recipients = recipients;
        this.derogations = derogations;
        this.meetings = meetings;
        this.events = events;
        this.clock = clock;
        this.first = shelf.keep(() -> sql.sql(COLUMNS + "order by at, reference").query((row, _) -> communication(row)).stream()
                .collect(Collectors.toMap(Communication::meeting, one -> one, (one, _) -> one)), "documents", "communication");
    }

    /// Sends what waits of these documents, all or none of it.
    public Communication communicate(Meeting meeting, Set<DocumentId> chosen, Acting by) {
        var now = clock.instant();
        var papers = rows.read("where d.meeting = :meeting and d.id = any(:chosen) order by d.symbol",
                Map.of("meeting", meeting.id().value(), "chosen", chosen.stream().map(DocumentId::value).toArray(UUID[]::new)));
        if (papers.isEmpty() || papers.size() != chosen.size()) {
            throw new NothingToCommunicate();
        }
        var term = deadlines.communication(meeting);
        for (var paper : papers) {
            if (paper.waiting().isEmpty()) {
                throw new NothingToCommunicate();
            }
            if (sameHand(paper, by.actor())) {
                throw new UploadedByTheSameHand(String.valueOf(paper.symbol()));
            }
            if (needsDerogation(paper, term, now) && !allowed(paper, meeting)) {
                throw new CommunicatedLate(Deadlines.rule(meeting), String.valueOf(paper.symbol()), term.days(), term.before(now));
            }
        }
        var sent = insert(meeting, term, now, by.actor());
        papers.forEach(paper -> rows.save(paper.sent(sent.id(), by.actor(), now, paper.session() ? "" : sent.mark())));
        var told = concerned(meeting, papers).toList();
        tell(sent.id(), told);
        meetings.documentsSent(meeting.id(), by);
        events.publishEvent(new DocumentAct.DocumentsCommunicated(sent.id(), meeting.id(), sent.reference(),
                papers.stream().map(paper -> String.valueOf(paper.symbol())).toList(), told.size(), sent.mark(), by.actor()));
        return sent;
    }

    /// Those who take part now and were not told of it yet.
    @Transactional(readOnly = true)
    public List<Recipient> newcomers(Communication sent, Meeting meeting, List<Document> papers) {
        var known = recipients(sent.id()).stream().map(Recipient::person).collect(Collectors.toSet());
        return concerned(meeting, papers).filter(one -> !known.contains(one.person())).toList();
    }

    /// What was communicated is told to them too; its day does not change.
    public void tellNewcomers(Communication sent, Meeting meeting, Acting by) {
        var newcomers = newcomers(sent, meeting, papers(sent));
        if (newcomers.isEmpty()) {
            throw new NothingToCommunicate();
        }
        tell(sent.id(), newcomers);
        events.publishEvent(new DocumentAct.NewcomersTold(sent.id(), sent.meeting(), sent.reference(), newcomers.size(), by.actor()));
    }

    /// To send these papers after the last day.
    public void askDerogations(Meeting meeting, Collection<Document> papers, String reason, Acting by) {
        for (var paper : papers) {
            derogations.request(Deadlines.rule(meeting), paper.id().subject(), Message.of("documents.derogation.about", Titles.of(meeting)), paper.id().path(), reason, by);
        }
    }

    public static boolean sameHand(Document paper, Actor by) {
        return paper.waiting().stream().anyMatch(one -> one.by().samePerson(by));
    }

    public static boolean needsDerogation(Document paper, Term term, Instant now) {
        return !paper.session() && term.late(now);
    }

    /// The one asked for a paper to go out late, if it is still open.
    @Transactional(readOnly = true)
    public Optional<Derogation> derogation(Document paper, Meeting meeting) {
        return derogations.on(paper.id().subject()).stream().filter(one -> one.rule() == Deadlines.rule(meeting) && one.open()).findFirst();
    }

    private boolean allowed(Document paper, Meeting meeting) {
        return derogation(paper, meeting).filter(one -> one.status() == Derogation.Status.GRANTED).isPresent();
    }

    @Transactional(readOnly = true)
    public Optional<Communication> find(CommunicationId id) {
        return sql.sql(COLUMNS + "where id = :id").param("id", id.value()).query((row, _) -> communication(row)).optional();
    }

    @Transactional(readOnly = true)
    public List<Communication> of(MeetingId meeting) {
        return sql.sql(COLUMNS + "where meeting = :meeting order by at, reference").param("meeting", meeting.value()).query((row, _) -> communication(row)).list();
    }

    /// The first of each meeting.
    @Transactional(readOnly = true)
    public Map<MeetingId, Communication> first() {
        return first.content();
    }

    /// The documents it took along.
    @Transactional(readOnly = true)
    public List<Document> papers(Communication sent) {
        return rows.read("where exists (select from documents.version v where v.document = d.id and v.communication = :sent) order by d.symbol",
                Map.of("sent", sent.id().value()));
    }

    @Transactional(readOnly = true)
    public List<Recipient> recipients(CommunicationId sent) {
        return sql.sql("select at, person, name, mail, language, sender, observer from documents.recipient where communication = :sent order by observer, sender, name")
                .param("sent", sent.value())
                .query((row, _) -> new Recipient(new PersonId(row.getObject("person", UUID.class)), row.getString("name"), row.getString("mail"),
                        Language.valueOf(row.getString("language")), row.getString("sender"), row.getBoolean("observer"), row.getTimestamp("at").toInstant()))
                .list();
    }

    /// When each person first opened something of it.
    @Transactional(readOnly = true)
    public Map<PersonId, Instant> opened(CommunicationId sent) {
        return openings("where v.communication = :id", sent.value());
    }

    /// When each person first opened a document, in whatever language.
    @Transactional(readOnly = true)
    public Map<PersonId, Instant> opened(DocumentId document) {
        return openings("where v.document = :id", document.value());
    }

    /// Someone takes away what was communicated; only the first time counts.
    public void open(Collection<Version> versions, Acting by) {
        if (by.person() != null) {
            sql.sql("insert into documents.opening (version, person, at) select unnest(:versions), :person, :at on conflict do nothing")
                    .param("versions", versions.stream().filter(Version::communicated).map(one -> one.id().value()).toArray(UUID[]::new))
                    .param("person", by.person()).param("at", Timestamp.from(clock.instant())).update();
        }
    }

    private Map<PersonId, Instant> openings(String which, UUID id) {
        var openings = new HashMap<PersonId, Instant>();
        sql.sql("select o.person, min(o.at) as at from documents.opening o join documents.version v on v.id = o.version " + which + " group by o.person")
                .param("id", id)
                .query(row -> {
                    openings.put(new PersonId(row.getObject("person", UUID.class)), row.getTimestamp("at").toInstant());
                });
        return openings;
    }

    private Communication insert(Meeting meeting, Term term, Instant now, Actor by) {
        var prefix = "GTR-DI/BRRC/%d/".formatted(term.day(now).getYear());
        var sent = new Communication(CommunicationId.next(), meeting.id(), prefix + "%03d".formatted(symbols.take(prefix, OptionalInt.empty())), now, by,
                term.opening(), term.days(), term.before(now));
        sql.sql("""
                insert into documents.communication (id, meeting, reference, at, by_whom, opening, days, before)
                values (:id, :meeting, :reference, :at, :by::jsonb, :opening, :days, :before)
                """)
                .param("id", sent.id().value()).param("meeting", meeting.id().value()).param("reference", sent.reference()).param("at", Timestamp.from(now))
                .param("by", json.writeValueAsString(by)).param("opening", sent.opening()).param("days", sent.days()).param("before", sent.before())
                .update();
        return sent;
    }

    /// Observers are told if something of it is open to them.
    private Stream<Recipient> concerned(Meeting meeting, List<Document> papers) {
        return recipients.of(meeting).stream().filter(one -> !one.observer() || papers.stream().anyMatch(Document::observers));
    }

    private void tell(CommunicationId sent, List<Recipient> told) {
        sql.sql("""
                insert into documents.recipient (communication, at, person, name, mail, language, sender, observer)
                select :sent, :at, * from unnest(:people, :names, :mails, :languages, :senders, :observers)
                """)
                .param("sent", sent.value()).param("at", Timestamp.from(clock.instant())).param("people", told.stream().map(one -> one.person().value()).toArray(UUID[]::new))
                .param("names", told.stream().map(Recipient::called).toArray(String[]::new)).param("mails", told.stream().map(Recipient::mail).toArray(String[]::new))
                .param("languages", told.stream().map(one -> one.language().name()).toArray(String[]::new))
                .param("senders", told.stream().map(Recipient::sender).toArray(String[]::new))
                .param("observers", told.stream().map(Recipient::observer).toArray(Boolean[]::new))
                .update();
    }

    private Communication communication(ResultSet row) throws SQLException {
        return new Communication(new CommunicationId(row.getObject("id", UUID.class)), new MeetingId(row.getObject("meeting", UUID.class)), row.getString("reference"),
                row.getTimestamp("at").toInstant(), json.readValue(row.getString("by_whom"), Actor.class), row.getObject("opening", LocalDate.class), row.getInt("days"),
                row.getInt("before"));
    }
}
