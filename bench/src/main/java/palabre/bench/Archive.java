package palabre.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// A hundred thousand papers of the meetings the house has: one in ten with the secretariat still, one in five for the participants of its meeting only,
/// each in one of four languages, some short, some long.
record Archive(Connection database, Map<String, Vocabulary> languages, Random chance) {

    private static final int BATCH = 1_000;
    private static final Map<String, String> CONFIGS = Map.of("fr", "french", "en", "english", "pt", "portuguese", "es", "spanish");

    static Archive of(Connection database, Path messages, Random chance) throws Exception {
        var languages = new LinkedHashMap<String, Vocabulary>();
        for (var language : new String[] {"fr", "fr", "en", "pt", "es"}) {
            languages.put(language, Vocabulary.of(messages, language, chance));
        }
        return new Archive(database, languages, chance);
    }

    void fill(int papers) throws SQLException {
        run("create temporary table paper (n int, id uuid, language text, title text, said text)");
        run("insert into documents.communication (id, meeting, reference, at, by_whom, opening, days, before) select gen_random_uuid(), id, 'B-' || id, now(), '{}', first_day, 30, 30 from meetings.meeting");
        // The house looks for papers it has not read yet: it must not see some of a thousand.
        database.setAutoCommit(false);
        for (int from = 0; from < papers; from += BATCH) {
            try (var insert = database.prepareStatement("insert into paper values (?, ?, ?, ?, ?)")) {
                for (int n = from; n < from + BATCH; n++) {
                    var language = languages.keySet().toArray(String[]::new)[chance.nextInt(languages.size())];
                    insert.setInt(1, n);
                    insert.setObject(2, UUID.randomUUID());
                    insert.setString(3, language);
                    insert.setString(4, text(language, 4 + chance.nextInt(8)));
                    insert.setString(5, text(language, (int) Math.min(4_000, 60 + 250 * Math.exp(chance.nextGaussian() * 0.8))));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            enter();
            database.commit();
            if (from % 10_000 == 0) {
                System.err.println(from + " / " + papers);
            }
        }
        database.setAutoCommit(true);
        run("analyze");
    }

    /// As the house lays and indexes them, a thousand at once.
    private void enter() throws SQLException {
        run("create temporary view fingerprint as select n, encode(sha256(('p' || n)::bytea), 'hex') as file from paper");
        run("insert into files.content (fingerprint, size) select file, 1 from fingerprint");
        run("""
                insert into documents.document (id, meeting, symbol, session, type, title, author, level, observers, wanted, stage, steps, told, version)
                select p.id, m.id, 'B/' || m.year || '/DOC.' || p.n, false, (array['PRESENTATION', 'REPORT', 'DOCUMENT', 'OTHER'])[1 + p.n % 4],
                       jsonb_build_object(upper(p.language), p.title), (array['BJ', 'BF', 'CM', 'GA', 'GH', 'ML', 'NE', 'SN', 'TG', 'PRES', 'BRRC'])[1 + p.n % 11],
                       case when p.n % 5 = 0 then 'C2' else 'C1' end, false, '{}', case when p.n % 10 = 1 then 'DEPOSITED' else 'COMMUNICATED' end,
                       (select jsonb_agg(jsonb_build_object('what', 'DEPOSITED', 'at', now(), 'note', '', 'by', jsonb_build_object('name', 'Barnabé Houndété', 'capacity', 'FP:BJ')))
                          from generate_series(1, 5)),
                       case when p.n % 10 <> 1 then m.first_day - 30 end, 1
                  from paper p join (select id, first_day, extract(year from first_day)::int as year, row_number() over (order by id) as k, count(*) over () as all_of_them
                                       from meetings.meeting) m on m.k = 1 + p.n % m.all_of_them
                """);
        run("""
                insert into documents.version (id, document, issue, number, language, file, file_name, file_kind, file_size, at, by_whom, note, standing, communication)
                select gen_random_uuid(), d.id, 'ORIGINAL', 0, upper(p.language), f.file, 'papier.pdf', 'PDF', 1, now(), '{}', '', case when d.told is null then 'DEPOSITED' else 'PASSED' end,
                       case when d.told is not null then (select c.id from documents.communication c where c.meeting = d.meeting limit 1) end
                  from paper p join fingerprint f using (n) join documents.document d on d.id = p.id
                """);
        run("insert into search.content (fingerprint, title, text, whole) select f.file, '', p.said, true from paper p join fingerprint f using (n)");
        for (var language : CONFIGS.entrySet()) {
            var words = "(to_tsvector('%1$s', %2$s) || to_tsvector('%1$s', translate(%2$s, 'àâäáãåçéèêëíìîïñóòôöõúùûü', 'aaaaaaceeeeiiiinooooouuuu')))";
            var title = words.formatted(language.getValue(), "p.title");
            run("""
                    insert into search.entry (document, symbol, vector, due)
                    select p.id, d.symbol, setweight(array_to_tsvector(array[lower(d.symbol)]), 'A') || setweight(%s, 'A'), null
                      from paper p join documents.document d on d.id = p.id where p.language = '%s'
                    """.formatted(title, language.getKey()));
            run("""
                    insert into search.entry (document, version, language, symbol, vector, due)
                    select p.id, v.id, v.language, d.symbol, setweight(array_to_tsvector(array[lower(d.symbol)]), 'A') || setweight(%s, 'A') || setweight(%s, 'D'), null
                      from paper p join documents.document d on d.id = p.id join documents.version v on v.document = p.id where p.language = '%s'
                    """.formatted(title, words.formatted(language.getValue(), "p.said"), language.getKey()));
        }
        run("drop view fingerprint");
        run("truncate paper");
    }

    private String text(String language, int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : i % 14 == 0 ? ".\n" : " ").append(languages.get(language).said(chance));
        }
        return text.toString();
    }

    private void run(String statement) throws SQLException {
        try (var sql = database.createStatement()) {
            sql.execute(statement);
        }
    }
}
