package palabre.printing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Acting;
import palabre.journal.Actor;

/// The letterheads of the house, one of them in use: until the secretariat brings its own, the one that came with the program.
@Repository
@Transactional
public class Letterheads {

    private static final String IN_USE = "select number from printing.letterhead where adoption is not null order by adoption desc limit 1";

    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Letterheads(JdbcClient sql, Clock clock, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    /// Newest first; none while nobody has brought one.
    @Transactional(readOnly = true)
    public List<Letterhead> all() {
        return sql.sql("""
                select number, deposited_at, deposited_by, deposited_as, adopted_at, number = (%s) as in_use
                  from printing.letterhead order by number desc
                """.formatted(IN_USE)).query(Letterheads::letterhead).list();
    }

    /// The Word file of one of them; `Letterhead.IN_USE` is the one papers bear.
    @Transactional(readOnly = true)
    public byte[] file(int number) {
        var found = number == Letterhead.IN_USE
                ? content(sql.sql("select content from printing.letterhead where number = (%s)".formatted(IN_USE)))
                : content(sql.sql("select content from printing.letterhead where number = :number").param("number", number));
        return found.or(() -> number == Letterhead.IN_USE ? Optional.of(DefaultLetterhead.file()) : Optional.empty())
                .orElseThrow(() -> new NoSuchElementException("letterhead " + number));
    }

    /// Keeps a letterhead found good, without using it yet. The first one brings the program's own with it, to come back to.
    public int deposit(byte[] file, Acting by) {
        sql.sql("lock table printing.letterhead in share row exclusive mode").update();
        if (all().isEmpty()) {
            adopt(insert(DefaultLetterhead.file(), Actor.PALABRE));
        }
        var number = insert(file, by.actor());
        events.publishEvent(new LetterheadDeposited(by.actor(), "letterhead:" + number));
        return number;
    }

    /// Papers bear it from now on; those already printed keep theirs.
    public void adopt(int number, Acting by) {
        if (adopt(number) == 0) {
            throw new NoSuchElementException("letterhead " + number);
        }
        events.publishEvent(new LetterheadAdopted(by.actor(), "letterhead:" + number));
    }

    private int adopt(int number) {
        return sql.sql("update printing.letterhead set adopted_at = :now, adoption = nextval('printing.adoption') where number = :number")
                .param("now", Timestamp.from(clock.instant())).param("number", number).update();
    }

    private int insert(byte[] file, Actor by) {
        return sql.sql("""
                insert into printing.letterhead (content, deposited_at, deposited_by, deposited_as)
                values (:content, :now, :name, :capacity) returning number
                """)
                .param("content", file).param("now", Timestamp.from(clock.instant()))
                .param("name", by.name()).param("capacity", by.capacity())
                .query(Integer.class).single();
    }

    private static Optional<byte[]> content(JdbcClient.StatementSpec query) {
        return query.query((row, _) -> row.getBytes("content")).optional();
    }

    private static Letterhead letterhead(ResultSet row, int number) throws SQLException {
        var adopted = row.getTimestamp("adopted_at");
        return new Letterhead(row.getInt("number"), row.getTimestamp("deposited_at").toInstant(), row.getString("deposited_by"),
                row.getString("deposited_as"), adopted == null ? null : adopted.toInstant(), row.getBoolean("in_use"));
    }
}
