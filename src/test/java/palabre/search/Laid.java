package palabre.search;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.files.Files;
import palabre.files.Kind;
import palabre.files.Received;
import palabre.ui.Language;

/// Papers laid before a meeting, in whatever state a test wants them.
record Laid(JdbcClient sql, Files files, UUID meeting) {

    static Laid before(String meeting, JdbcClient sql, Files files) {
        return new Laid(sql, files, sql.sql("select id from meetings.meeting where coalesce(commission, 'P' || number) = :code order by first_day desc limit 1")
                .param("code", meeting).query(UUID.class).single());
    }

    /// Communicated to the participants of its meeting, or to all members if its level says so.
    UUID told(String symbol, String title, String level, String author) {
        return paper(symbol, title, level, author, "COMMUNICATED");
    }

    /// With the secretariat still.
    UUID awaited(String title, String author) {
        return paper(null, title, "C1", author, "DEPOSITED");
    }

    private UUID paper(String symbol, String title, String level, String author, String stage) {
        var id = UUID.randomUUID();
        sql.sql("""
                insert into documents.document (id, meeting, symbol, session, type, title, author, level, observers, wanted, stage, steps, told, version)
                values (:id, :meeting, :symbol, false, 'REPORT', jsonb_build_object('FR', cast(:title as text)), :author, :level, false, '{}', :stage, '[]',
                        case when :stage = 'COMMUNICATED' then now() end, 1)
                """).param("id", id).param("meeting", meeting).param("symbol", symbol).param("title", title).param("author", author).param("level", level)
                .param("stage", stage).update();
        return id;
    }

    UUID version(UUID paper, Language language, Kind kind, byte[] content) {
        var kept = files.keep(Received.made("papier." + kind.endings().getFirst(), kind, content));
        var id = UUID.randomUUID();
        sql.sql("""
                insert into documents.version (id, document, issue, number, language, file, file_name, file_kind, file_size, at, by_whom, note, standing, communication)
                select :id, d.id, 'ORIGINAL', 0, :language, :file, :name, :kind, :size, now(), '{"name": "X", "capacity": "SG:CI"}', '', case when d.told is null then 'DEPOSITED' else 'PASSED' end,
                       case when d.told is not null then :communication end
                  from documents.document d where d.id = :paper
                """).param("id", id).param("paper", paper).param("language", language.name()).param("file", kept.fingerprint().hex()).param("name", kept.name())
                .param("kind", kind.name()).param("size", kept.size()).param("communication", communication()).update();
        return id;
    }

    private UUID communication() {
        var id = UUID.randomUUID();
        sql.sql("""
                insert into documents.communication (id, meeting, reference, at, by_whom, opening, days, before)
                values (:id, :meeting, 'X-' || cast(:id as text), now(), '{"name": "X", "capacity": "BRRC:BRRC"}', current_date, 30, 30)
                """).param("id", id).param("meeting", meeting).update();
        return id;
    }
}
