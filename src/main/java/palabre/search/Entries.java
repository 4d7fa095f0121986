package palabre.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.files.Attached;
import palabre.search.Reading.Read;
import palabre.search.Reading.Unread;
import palabre.search.Reading.Why;
import palabre.ui.Language;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What papers say, made ready to be searched: who waits to be read, and what was read.
@Repository
@Transactional
class Entries {

    private static final TypeReference<Map<Language, String>> TITLES = new TypeReference<>() {};
    private static final int MOST_ATTEMPTS = 3;

    private final JdbcClient sql;
    private final JsonMapper json;

    Entries(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// One that waits, with its document as it is now. A title alone has no language and no file.
    record Due(long id, String symbol, Map<Language, String> titles, @Nullable Language language, @Nullable Attached file, int attempts) {

        /// Whoever read it did not come back, again and again.
        boolean hopeless() {
            return attempts > MOST_ATTEMPTS;
        }
    }

    /// Notes whatever documents have that is not here yet, or under another symbol.
    void enlist() {
        sql.sql("""
                insert into search.entry (document, symbol)
                select d.id, '' from documents.document d
                 where not exists (select from search.entry e where e.document = d.id and e.version is null)
                    on conflict do nothing
                """).update();
        sql.sql("""
                insert into search.entry (document, version, language, symbol)
                select v.document, v.id, v.language, '' from documents.version v
                 where not exists (select from search.entry e where e.version = v.id)
                    on conflict do nothing
                """).update();
        sql.sql("""
                update search.entry e set due = now(), attempts = 0
                  from documents.document d
                 where d.id = e.document and e.version is null and e.due is null and e.symbol <> coalesce(d.symbol, '')
                """).update();
    }

    /// Takes the one that has waited longest and that nobody else holds. A process that takes one and is heard of no more gives it back
    /// after five minutes.
    Optional<Due> take() {
        return sql.sql("""
                with taken as (
                    update search.entry
                       set attempts = attempts + 1, due = now() + interval '5 minutes'
                     where id = (select id from search.entry where due <= now() order by due, id limit 1 for update skip locked)
                 returning id, document, version, language, attempts)
                select t.id, t.language, t.attempts, coalesce(d.symbol, '') as symbol, d.title, v.file, v.file_name, v.file_kind, v.file_size
                  from taken t join documents.document d on d.id = t.document left join documents.version v on v.id = t.version
                """).query((row, _) -> due(row)).optional();
    }

    /// What was read in this content before, for whichever paper.
    @Transactional(readOnly = true)
    Optional<Reading> known(Attached file) {
        return sql.sql("select title, text, whole, why from search.content where fingerprint = :fingerprint")
                .param("fingerprint", file.fingerprint().hex()).query((row, _) -> reading(row)).optional();
    }

    void keep(Attached file, Reading reading) {
        var read = reading instanceof Read one ? one : new Read("", "", true);
        sql.sql("""
                insert into search.content (fingerprint, title, text, whole, why) values (:fingerprint, :title, :text, :whole, :why)
                    on conflict do nothing
                """)
                .param("fingerprint", file.fingerprint().hex()).param("title", read.title()).param("text", read.text()).param("whole", read.whole())
                .param("why", reading instanceof Unread none ? none.why().name() : null).update();
    }

    /// Under its title in each of its languages, and its symbol by each of its ends.
    void enter(Due due) {
        var voices = new ArrayList<Voice>();
        due.titles().forEach((language, title) -> voices.add(new Voice(language, title, 'A')));
        enter(due, voices);
    }

    /// Under the words of its file, of which no more than `most` letters count.
    void enter(Due due, Language language, Reading reading, int most) {
        var voices = new ArrayList<Voice>();
        var title = due.titles().get(language);
        if (title != null) {
            voices.add(new Voice(language, title, 'A'));
        }
        if (reading instanceof Read read) {
            voices.add(new Voice(language, read.title(), 'B'));
            voices.add(new Voice(language, read.text().substring(0, Math.min(most, read.text().length())), 'D'));
        }
        enter(due, voices);
    }

    /// Words of one language, and how much they weigh.
    private record Voice(Language language, String words, char weight) {}

    private void enter(Due due, List<Voice> voices) {
        var vector = new StringBuilder("setweight(array_to_tsvector(:ends), 'A')");
        var with = new HashMap<String, Object>();
        var words = new LinkedHashMap<String, String>();
        for (int i = 0; i < voices.size(); i++) {
            var voice = voices.get(i);
            vector.append(" || setweight(%s, '%s')".formatted(Tongues.vector(Tongue.of(voice.language()), "told" + i, "folded" + i), voice.weight()));
            with.put("told" + i, Tongues.told(voice.words()));
            with.put("folded" + i, Folded.text(voice.words()));
            Spelling.words(voice.words(), words);
        }
        sql.sql("update search.entry set symbol = :symbol, due = null, vector = " + vector + " where id = :id").params(with)
                .param("ends", Symbol.ends(due.symbol()).toArray(String[]::new)).param("symbol", due.symbol()).param("id", due.id()).update();
        sql.sql("insert into search.word (folded, word) select * from unnest(cast(:folded as text[]), cast(:word as text[])) order by 1 on conflict do nothing")
                .param("folded", words.keySet().toArray(String[]::new)).param("word", words.values().toArray(String[]::new)).update();
    }

    private Due due(ResultSet row) throws SQLException {
        var language = row.getString("language");
        return new Due(row.getLong("id"), row.getString("symbol"), json.readValue(row.getString("title"), TITLES),
                language == null ? null : Language.valueOf(language), Attached.in(row, "file"), row.getInt("attempts"));
    }

    private static Reading reading(ResultSet row) throws SQLException {
        var why = row.getString("why");
        return why == null ? new Read(row.getString("title"), row.getString("text"), row.getBoolean("whole")) : new Unread(Why.valueOf(why));
    }
}
