package palabre.invitations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import palabre.files.Attached;
import palabre.ui.Language;

/// How the words of letters and their papers lie in their table.
@Component
class CopyRows {

    private static final String COLUMNS = """
            select letter, language, subject, body, word, word_name, word_kind, word_size, pdf, pdf_name, pdf_kind, pdf_size
              from invitations.copy
            """;

    private final JdbcClient sql;

    CopyRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// Replaces what the letter said; papers made of it before are forgotten.
    void write(LetterId letter, List<Copy> copies) {
        sql.sql("delete from invitations.copy where letter = :letter").param("letter", letter.value()).update();
        copies.forEach(copy -> sql.sql("insert into invitations.copy (letter, language, subject, body) values (:letter, :language, :subject, :body)")
                .param("letter", letter.value()).param("language", copy.language().name()).param("subject", copy.subject())
                .param("body", copy.body()).update());
    }

    List<Copy> of(LetterId letter) {
        return sql.sql(COLUMNS + " where letter = :letter").param("letter", letter.value()).query((row, _) -> copy(row)).list();
    }

    /// To be printed, by whichever process comes first.
    void want(LetterId letter) {
        sql.sql("update invitations.copy set wanted = true where letter = :letter and pdf is null").param("letter", letter.value()).update();
    }

    /// One that waits for its printing and that nobody else holds, locked until the transaction ends.
    Optional<Copy> takeWanted() {
        return sql.sql(COLUMNS + " where wanted order by letter, language limit 1 for update skip locked").query((row, _) -> copy(row)).optional();
    }

    /// Locked as well, whether it waits or not.
    Optional<Copy> take(LetterId letter, Language language) {
        return sql.sql(COLUMNS + " where letter = :letter and language = :language for update").param("letter", letter.value())
                .param("language", language.name()).query((row, _) -> copy(row)).optional();
    }

    void printed(Copy copy, Attached word, Attached pdf) {
        sql.sql("""
                update invitations.copy
                   set wanted = false, word = :word, word_name = :word_name, word_kind = :word_kind, word_size = :word_size,
                       pdf = :pdf, pdf_name = :pdf_name, pdf_kind = :pdf_kind, pdf_size = :pdf_size
                 where letter = :letter and language = :language
                """)
                .params(Attached.parameters("word", word)).params(Attached.parameters("pdf", pdf))
                .param("letter", copy.letter().value()).param("language", copy.language().name()).update();
    }

    private static Copy copy(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Copy(new LetterId(row.getObject("letter", UUID.class)), Language.valueOf(row.getString("language")), row.getString("subject"),
                row.getString("body"), Attached.in(row, "word"), Attached.in(row, "pdf"));
    }
}
