package palabre.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.files.Attached;
import palabre.files.Files;
import palabre.files.Kind;
import palabre.files.Received;
import palabre.printing.Paper;
import palabre.printing.Papers;

/// Papers of the house that go into copies of a meeting: no two prints of a paper are alike to the byte, so that each is printed once and kept.
@Repository
@Transactional
public class Prints {

    private final JdbcClient sql;
    private final Papers papers;
    private final Files files;
    private final Clock clock;

    Prints(JdbcClient sql, Papers papers, Files files, Clock clock) {
        this.sql = sql;
        this.papers = papers;
        this.files = files;
        this.clock = clock;
    }

    /// As PDF/A; `name` is that of the file, without its ending.
    public Attached of(String name, Paper paper) {
        var said = fingerprint(name + paper);
        var known = sql.sql("select file, file_name, file_kind, file_size from documents.print where said = :said").param("said", said)
                .query((row, _) -> Objects.requireNonNull(Attached.in(row, "file"))).optional();
        return known.orElseGet(() -> printed(said, name, paper));
    }

    /// Of two who print it at the same moment, the first is kept.
    private Attached printed(String said, String name, Paper paper) {
        var file = files.keep(Received.made(name + ".pdf", Kind.PDF, papers.pdf(name, paper).content()));
        return sql.sql("""
                insert into documents.print as p (said, file, file_name, file_kind, file_size, at) values (:said, :file, :file_name, :file_kind, :file_size, :at)
                on conflict (said) do update set said = p.said returning file, file_name, file_kind, file_size
                """)
                .params(Attached.parameters("file", file)).param("said", said).param("at", Timestamp.from(clock.instant()))
                .query((row, _) -> Objects.requireNonNull(Attached.in(row, "file"))).single();
    }

    private static String fingerprint(String words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
