package palabre.invitations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.ui.Language;
import tools.jackson.databind.json.JsonMapper;

/// The words of the letters, in four languages: those that came with the program, then each version the secretariat wrote.
@Repository
@Transactional
public class Models {

    private final JdbcClient sql;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Models(JdbcClient sql, JsonMapper json, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /// One wording; number 0 is the program's own.
    public record Version(int number, Words words, Instant at, Actor by) {}

    @Transactional(readOnly = true)
    public Words words(Model model, Language language) {
        return versions(model, language).stream().findFirst().map(Version::words).orElseGet(() -> shipped(model, language));
    }

    /// The secretariat's, the latest first.
    @Transactional(readOnly = true)
    public List<Version> versions(Model model, Language language) {
        return sql.sql("select number, subject, body, at, by_whom from invitations.model where kind = :kind and language = :language order by number desc")
                .param("kind", model.name()).param("language", language.name())
                .query((row, _) -> new Version(row.getInt("number"), new Words(row.getString("subject"), row.getString("body")),
                        row.getTimestamp("at").toInstant(), json.readValue(row.getString("by_whom"), Actor.class))).list();
    }

    /// `seen` is the number of the version whoever writes had before their eyes. Letters already prepared keep what they say.
    public void revise(Model model, Language language, int seen, Words words, Acting by) {
        if (words.unknown(model.blanks()).isPresent()) {
            throw new IllegalArgumentException("a blank that cannot be filled");
        }
        try {
            var latest = versions(model, language).stream().findFirst().map(Version::number).orElse(0);
            if (latest != seen) {
                throw new OptimisticLockingFailureException("model %s %s was changed by someone else".formatted(model, language));
            }
            sql.sql("""
                    insert into invitations.model (kind, language, number, subject, body, at, by_whom)
                    values (:kind, :language, :number, :subject, :body, :at, :by::jsonb)
                    """)
                    .param("kind", model.name()).param("language", language.name()).param("number", seen + 1)
                    .param("subject", words.subject()).param("body", words.body()).param("at", Timestamp.from(clock.instant()))
                    .param("by", json.writeValueAsString(by.actor())).update();
        } catch (DuplicateKeyException meanwhile) {
            throw new OptimisticLockingFailureException("model %s %s was changed by someone else".formatted(model, language), meanwhile);
        }
        events.publishEvent(new LetterWordingRevised(model, language, seen + 1, by.actor()));
    }

    /// What came with the program: a subject, an empty line, the letter.
    public static Words shipped(Model model, Language language) {
        try {
            var text = new ClassPathResource("wordings/%s_%s.txt".formatted(model.name().toLowerCase(Locale.ROOT), language.code()))
                    .getContentAsString(StandardCharsets.UTF_8);
            var parts = text.split("\n", 2);
            return new Words(parts[0], parts[1]);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
