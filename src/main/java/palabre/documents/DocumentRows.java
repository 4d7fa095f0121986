package palabre.documents;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import palabre.agenda.ItemId;
import palabre.files.Attached;
import palabre.journal.Actor;
import palabre.meetings.MeetingId;
import palabre.ui.Language;
import palabre.ui.Text;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How documents lie in their tables.
@Component
class DocumentRows {

    private static final TypeReference<Map<Language, String>> WORDS = new TypeReference<>() {};
    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};
    private static final String COLUMNS = """
            select d.id, d.meeting, d.symbol, d.session, d.type, d.title, d.author, d.item, d.level, d.observers, d.wanted, d.stage, d.lowering, d.steps, d.told, d.version
              from documents.document d
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    DocumentRows(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<Document> find(DocumentId id) {
        return read("where d.id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    /// Those `which` chooses, whole, in two statements however many there are.
    List<Document> read(String which, Map<String, ?> with) {
        var rows = sql.sql(COLUMNS + which).params(with).query((row, _) -> document(row)).list();
        if (rows.isEmpty()) {
            return rows;
        }
        var versions = new HashMap<DocumentId, List<Version>>();
        sql.sql("""
                select id, document, issue, number, language, file, file_name, file_kind, file_size, at, by_whom, note, standing, communication
                  from documents.version where document = any(:documents) order by at, id
                """)
                .param("documents", rows.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .query((row, _) -> versions.computeIfAbsent(new DocumentId(row.getObject("document", UUID.class)), _ -> new ArrayList<>()).add(version(row)))
                .list();
        return rows.stream().map(one -> versions.containsKey(one.id()) ? with(one, versions.getOrDefault(one.id(), List.of()), one.version()) : one).toList();
    }

    int count(String which, Map<String, ?> with) {
        return sql.sql("select count(*) from documents.document d " + which).params(with).query(Integer.class).single();
    }

    /// Writes what was changed if nobody else did meanwhile; a symbol given to another at the same moment is refused.
    Document save(Document document) {
        int written;
        try {
            written = sql.sql(document.version() == 0 ? """
                    insert into documents.document (id, meeting, symbol, session, type, title, author, item, level, observers, wanted, stage, lowering, steps, told, version)
                    values (:id, :meeting, :symbol, :session, :type, :title::jsonb, :author, :item, :level, :observers, :wanted, :stage, :lowering::jsonb, :steps::jsonb, :told, 1)
                        on conflict (id) do nothing
                    """ : """
                    update documents.document
                       set symbol = :symbol, title = :title::jsonb, level = :level, observers = :observers, wanted = :wanted, stage = :stage, lowering = :lowering::jsonb,
                           steps = :steps::jsonb, told = :told, version = version + 1
                     where id = :id and version = :version
                    """).params(parameters(document)).update();
        } catch (DuplicateKeyException taken) {
            throw new SymbolTaken(Objects.requireNonNullElse(document.symbol(), ""));
        }
        if (written == 0) {
            throw new OptimisticLockingFailureException("document %s was changed by someone else".formatted(document.id().value()));
        }
        document.versions().forEach(one -> save(document.id(), one));
        return with(document, document.versions(), document.version() + 1);
    }

    /// A version that is there may be judged and sent; what it says never changes.
    private void save(DocumentId document, Version one) {
        sql.sql("""
                insert into documents.version (id, document, issue, number, language, file, file_name, file_kind, file_size, at, by_whom, note, standing, communication)
                values (:id, :document, :issue, :number, :language, :file, :file_name, :file_kind, :file_size, :at, :by::jsonb, :note, :standing, :communication)
                    on conflict (id) do update set standing = excluded.standing, communication = excluded.communication
                """)
                .params(Attached.parameters("file", one.file()))
                .param("id", one.id().value()).param("document", document.value()).param("issue", one.issue().kind().name()).param("number", one.issue().number())
                .param("language", one.language().name()).param("at", Timestamp.from(one.at())).param("by", json.writeValueAsString(one.by()))
                .param("note", one.note()).param("standing", one.standing().name())
                .param("communication", one.communication() == null ? null : one.communication().value(), java.sql.Types.OTHER)
                .update();
    }

    private Map<String, @Nullable Object> parameters(Document document) {
        var parameters = new HashMap<String, @Nullable Object>();
        var item = document.item();
        var told = document.told();
        parameters.put("id", document.id().value());
        parameters.put("meeting", document.meeting().value());
        parameters.put("symbol", document.symbol());
        parameters.put("session", document.session());
        parameters.put("type", document.type().name());
        parameters.put("title", json.writeValueAsString(document.title().words()));
        parameters.put("author", document.author());
        parameters.put("item", item == null ? null : item.value());
        parameters.put("level", document.level().name());
        parameters.put("observers", document.observers());
        parameters.put("wanted", document.wanted().stream().map(Language::name).toArray(String[]::new));
        parameters.put("stage", document.stage().name());
        parameters.put("lowering", document.lowering() == null ? null : json.writeValueAsString(document.lowering()));
        parameters.put("steps", json.writeValueAsString(document.steps()));
        parameters.put("told", told == null ? null : Timestamp.from(told));
        parameters.put("version", document.version());
        return parameters;
    }

    private Document document(ResultSet row) throws SQLException {
        var item = row.getObject("item", UUID.class);
        var lowering = row.getString("lowering");
        return new Document(new DocumentId(row.getObject("id", UUID.class)), new MeetingId(row.getObject("meeting", UUID.class)), row.getString("symbol"),
                row.getBoolean("session"), Document.Type.valueOf(row.getString("type")), new Text(json.readValue(row.getString("title"), WORDS)), row.getString("author"),
                item == null ? null : new ItemId(item), Level.valueOf(row.getString("level")), row.getBoolean("observers"), languages(row.getArray("wanted")),
                Stage.valueOf(row.getString("stage")), lowering == null ? null : json.readValue(lowering, Lowering.class),
                json.readValue(row.getString("steps"), STEPS), List.of(), instant(row.getTimestamp("told")), row.getInt("version"));
    }

    private Version version(ResultSet row) throws SQLException {
        var communication = row.getObject("communication", UUID.class);
        return new Version(new VersionId(row.getObject("id", UUID.class)), new Issue(Issue.Kind.valueOf(row.getString("issue")), row.getInt("number")),
                Language.valueOf(row.getString("language")), Objects.requireNonNull(Attached.in(row, "file")), row.getTimestamp("at").toInstant(),
                json.readValue(row.getString("by_whom"), Actor.class), row.getString("note"), Version.Standing.valueOf(row.getString("standing")),
                communication == null ? null : new CommunicationId(communication));
    }

    private static Document with(Document one, List<Version> versions, int version) {
        return new Document(one.id(), one.meeting(), one.symbol(), one.session(), one.type(), one.title(), one.author(), one.item(), one.level(), one.observers(),
                one.wanted(), one.stage(), one.lowering(), one.steps(), versions, one.told(), version);
    }

    private static Set<Language> languages(Array codes) throws SQLException {
        var languages = EnumSet.noneOf(Language.class);
        Arrays.stream((String[]) codes.getArray()).map(Language::valueOf).forEach(languages::add);
        return languages;
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
