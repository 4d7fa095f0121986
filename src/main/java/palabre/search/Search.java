package palabre.search;

import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.documents.Document;
import palabre.documents.DocumentId;
import palabre.documents.Reach;
import palabre.meetings.MeetingId;
import palabre.ui.Language;
import palabre.ui.Text;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Searches papers by their words, for a reader and among what this reader may read: nothing else is found, counted or proposed.
@Repository
@Transactional(readOnly = true)
public class Search {

    public static final int PAGE = 20;

    /// Of very common words not every paper is weighed against every other: those that bear them in the title, then the latest.
    public static final int WEIGHED = 1_000;

    /// Who may know of a paper finds it by its title; its words are found by those who may take its file away.
    private static final String FOUND = """
             from search.entry e
             join documents.document d on d.id = e.document
             left join documents.version v on v.id = e.version
            where e.vector @@ cast(:query as tsquery)
              and (e.version is null and %s or v.standing <> 'RETURNED' and %s)
            """.formatted(Reach.SEEN, Reach.READ);

    /// All that is found is gone through once: to be counted, and for the page. What is heavy is read of those weighed, and of the page.
    private static final String FIND = """
            with found as materialized (
                select e.id, e.document, e.version, e.language, d.meeting, d.author, d.type, d.told
            """ + FOUND + """
            ), groups as (
                select meeting, author, type, languages, count(*) as papers
                  from (select meeting, author, type, array_remove(array_agg(distinct language), null) as languages
                          from found group by document, meeting, author, type) as one
                 group by meeting, author, type, languages
            ), narrowed as (
                select id, document, told from found
                 where (:anywhere or meeting = any(cast(:meetings as uuid[]))) and (cast(:author as text) is null or author = :author)
                   and (cast(:type as text) is null or type = :type) and (cast(:language as text) is null or language = :language)
                 order by version is null desc, told desc nulls first, id desc
                 limit :weighed
            ), weighed as (
                select document, told, ts_rank('{0.1, 0.3, 0.5, 1.0}', (select e.vector from search.entry e where e.id = n.id), cast(:query as tsquery), 1) as weight
                  from narrowed n
            ), page as (
                select document, max(weight) as weight, max(told) as told
                  from weighed
                 group by document
                 order by weight desc, told desc nulls first, document
                 limit :page offset :skipped
            ), spoken as (
                select distinct on (document) document, version
                  from found
                 where version is not null and (cast(:language as text) is null or language = :language) and document in (select document from page)
                 order by document, (language = :spoken) desc, id desc
            ), hits as (
                select d.id, d.meeting, d.symbol, d.title, d.author, d.type, v.language, v.file as content, coalesce(not c.whole, false) as partly,
                       coalesce(c.why, (select min(c.why) from documents.version v join search.content c on c.fingerprint = v.file
                                         where s.version is null and v.document = d.id and v.standing <> 'RETURNED' and %s)) as unread
                  from page p join documents.document d on d.id = p.document
                  left join spoken s on s.document = p.document
                  left join documents.version v on v.id = s.version
                  left join search.content c on c.fingerprint = v.file
                 order by p.weight desc, p.told desc nulls first, d.id)
            select (select json_agg(groups) from groups)::text as groups, (select json_agg(hits) from hits)::text as hits
            """.formatted(Reach.READ);

    private static final TypeReference<List<GroupRow>> GROUPS = new TypeReference<>() {};
    private static final TypeReference<List<HitRow>> HITS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Tongues tongues;
    private final Extracts extracts;
    private final Spelling spelling;

    Search(JdbcClient sql, JsonMapper json, Tongues tongues, Extracts extracts, Spelling spelling) {
        this.sql = sql;
        this.json = json;
        this.tongues = tongues;
        this.extracts = extracts;
        this.spelling = spelling;
    }

    /// `skipped` papers on, a page of those found; all are counted, whatever the filter, so that each filter can tell what it would leave.
    public Found find(Question question, Filter filter, Reach reach, Language language, int skipped) {
        var sought = tongues.understood(question);
        if (sought.none()) {
            return Found.NOTHING;
        }
        var told = told(sought, filter, reach, language, skipped);
        var groups = told.groups().stream().map(GroupRow::group).toList();
        int papers = groups.stream().filter(group -> group.within(filter)).mapToInt(Group::papers).sum();
        return new Found(papers, groups, extracts.of(told.hits().stream().map(HitRow::place).toList(), sought),
                groups.isEmpty() ? meant(question, reach).orElse(null) : null);
    }

    /// What the statement tells.
    private record Told(List<GroupRow> groups, List<HitRow> hits) {}

    private record GroupRow(UUID meeting, String author, Document.Type type, Set<Language> languages, int papers) {

        Group group() {
            return new Group(new MeetingId(meeting), author, type, languages, papers);
        }
    }

    private record HitRow(UUID id, UUID meeting, @Nullable String symbol, Map<Language, String> title, String author, Document.Type type,
            @Nullable Language language, @Nullable String content, boolean partly, Reading.@Nullable Why unread) {

        Extracts.Place place() {
            return new Extracts.Place(new Hit(new DocumentId(id), new MeetingId(meeting), symbol, new Text(title), author, type, language, List.of(), partly, unread), content);
        }
    }

    private Told told(Sought sought, Filter filter, Reach reach, Language language, int skipped) {
        var with = new HashMap<String, @Nullable Object>(reach.parameters());
        with.put("query", sought.query());
        with.put("anywhere", filter.meetings() == null);
        with.put("author", filter.author());
        with.put("type", filter.type() == null ? null : filter.type().name());
        with.put("language", filter.language() == null ? null : filter.language().name());
        with.put("spoken", language.name());
        with.put("weighed", WEIGHED);
        with.put("skipped", skipped);
        with.put("page", PAGE);
        return sql.sql(FIND).params(with).param("meetings", filter.meetingIds(), Types.ARRAY)
                .query((row, _) -> new Told(rows(row.getString("groups"), GROUPS), rows(row.getString("hits"), HITS))).single();
    }

    private <T> List<T> rows(@Nullable String json, TypeReference<List<T>> type) {
        return json == null ? List.of() : this.json.readValue(json, type);
    }

    /// The same question with a word spelled as papers spell it, if that finds something for this reader.
    private Optional<Question> meant(Question question, Reach reach) {
        for (var term : question.terms()) {
            if (!term.phrase() && !term.excluded()) {
                for (var near : spelling.near(term.words())) {
                    var other = question.with(term, near);
                    if (finds(tongues.understood(other), reach)) {
                        return Optional.of(other);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// Counted, since whoever only asks whether there is one is answered by reading through all until it comes.
    private boolean finds(Sought sought, Reach reach) {
        return !sought.none() && sql.sql("select count(*) > 0" + FOUND).params(reach.parameters()).param("query", sought.query()).query(Boolean.class).single();
    }
}
