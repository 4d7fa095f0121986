package palabre.bodies;

import java.util.Map;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import palabre.store.Mark;
import palabre.store.ReferenceFile;
import palabre.ui.KnownDate;

/// Fills a house just opened with what is known of the region's organs, each row with its source.
@Component
@Order(20)
class Reference implements ApplicationRunner {

    private final JdbcClient sql;
    private final Mandates mandates;
    private final Sessions sessions;

    Reference(JdbcClient sql, Mandates mandates, Sessions sessions) {
        this.sql = sql;
        this.mandates = mandates;
        this.sessions = sessions;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (sql.sql("select exists (select from bodies.organ)").query(Boolean.class).single()) {
            return;
        }
        organs();
        charges();
        history();
        for (var row : ReferenceFile.rows("region/mandates.csv")) {
            mandates.record(Mandate.Kind.valueOf(of(row, "kind")), of(row, "holder"), null, date(row, "from"),
                    Rows.blankIsNull(row.get("until")) == null ? null : date(row, "until"),
                    Founding.told(Rows.text(row, "act"), of(row, "source"), mark(row)));
        }
        for (var row : ReferenceFile.rows("region/sessions.csv")) {
            var number = Rows.blankIsNull(row.get("number"));
            sessions.record(of(row, "organ"), number == null ? null : Integer.valueOf(number), date(row, "first"),
                    date(row, "last"), of(row, "place"), Rows.text(row, "note"), of(row, "source"), mark(row));
        }
    }

    private void organs() {
        int position = 0;
        for (var row : ReferenceFile.rows("region/organs.csv")) {
            sql.sql("""
                    insert into bodies.organ (code, position, kind, parent, name, purpose, source, mark)
                    values (:code, :position, :kind, :parent, :name::jsonb, :purpose::jsonb, :source, :mark)
                    """)
                    .param("code", of(row, "code")).param("position", ++position).param("kind", of(row, "kind"))
                    .param("parent", Rows.blankIsNull(row.get("parent"))).param("name", Rows.json(Rows.text(row, "name")))
                    .param("purpose", Rows.json(Rows.text(row, "purpose"))).param("source", of(row, "source"))
                    .param("mark", mark(row).code())
                    .update();
        }
    }

    private void charges() {
        for (var row : ReferenceFile.rows("region/charges.csv")) {
            sql.sql("insert into bodies.charge (organ, number, words, rules) values (:organ, :number, :words::jsonb, :rules)")
                    .param("organ", of(row, "organ")).param("number", Integer.valueOf(of(row, "number")))
                    .param("words", Rows.json(Rows.text(row, "text"))).param("rules", of(row, "rule"))
                    .update();
        }
    }

    private void history() {
        for (var row : ReferenceFile.rows("region/history.csv")) {
            sql.sql("""
                    insert into bodies.milestone (id, since, until, kind, title, place, source, mark)
                    values (:id, :since, :until, :kind, :title::jsonb, :place, :source, :mark)
                    """)
                    .param("id", UUID.randomUUID()).param("since", date(row, "date").iso())
                    .param("until", Rows.blankIsNull(row.get("until"))).param("kind", of(row, "kind"))
                    .param("title", Rows.json(Rows.text(row, "title"))).param("place", of(row, "place"))
                    .param("source", of(row, "source")).param("mark", mark(row).code())
                    .update();
        }
    }

    private static String of(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }

    private static KnownDate date(Map<String, String> row, String column) {
        return new KnownDate(of(row, column));
    }

    private static Mark mark(Map<String, String> row) {
        return Mark.of(of(row, "mark"));
    }
}
