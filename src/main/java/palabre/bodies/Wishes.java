package palabre.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Actor;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;

/// What the members wished for each composition; those for one adopted are kept with it and no longer change.
@Repository
@Transactional
public class Wishes {

    private final JdbcClient sql;
    private final Compositions compositions;
    private final Mandates mandates;
    private final Administrations administrations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Wishes(JdbcClient sql, Compositions compositions, Mandates mandates, Administrations administrations,
            ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.compositions = compositions;
        this.mandates = mandates;
        this.administrations = administrations;
        this.events = events;
        this.clock = clock;
    }

    /// Those expressed for a composition, by its number.
    @Transactional(readOnly = true)
    public List<Wish> on(int composition) {
        return sql.sql("select administration, ranks, motive, expressed_by, expressed_at, version from bodies.wish where composition = :number order by administration")
                .param("number", composition).query(Wishes::wish).list();
    }

    /// A member's wish for the next composition. `version` is that of the wish it replaces, 0 for a first one.
    public void express(AdministrationId administration, List<CommissionId> ranks, String motive, int version, Actor by) {
        var season = compositions.season();
        if (!season.open()) {
            throw new WishesClosed();
        }
        var today = LocalDate.now(clock);
        var leads = mandates.lead(today).equals(administration);
        if (leads || administrations.active(today).stream().noneMatch(member -> member.id().equals(administration))) {
            throw new NoWishToExpress(leads, administrations.find(administration).map(Administration::name).orElseThrow());
        }
        var wish = new Wish(administration, ranks, motive, by.name(), clock.instant(), version + 1);
        var written = sql.sql("""
                insert into bodies.wish (composition, administration, ranks, motive, expressed_by, expressed_at, version)
                values (:number, :administration, string_to_array(:ranks, ' '), :motive, :by, :at, :version + 1)
                on conflict (composition, administration) do update
                   set ranks = excluded.ranks, motive = excluded.motive, expressed_by = excluded.expressed_by,
                       expressed_at = excluded.expressed_at, version = excluded.version
                 where wish.version = :version
                """)
                .param("number", season.composition()).param("administration", administration.iso())
                .param("ranks", wish.ranks().stream().map(CommissionId::code).collect(Collectors.joining(" ")))
                .param("motive", wish.motive()).param("by", wish.by()).param("at", wish.at().atOffset(ZoneOffset.UTC))
                .param("version", version).update();
        if (written == 0) {
            throw new OptimisticLockingFailureException("the wish was changed by someone else");
        }
        events.publishEvent(new WishExpressed(by, season.composition(), administration, ranks.stream().map(CommissionId::code).toList()));
    }

    private static Wish wish(ResultSet row, int index) throws SQLException {
        return new Wish(new AdministrationId(row.getString("administration")),
                Arrays.stream((String[]) row.getArray("ranks").getArray()).map(CommissionId::new).toList(), row.getString("motive"),
                row.getString("expressed_by"), row.getObject("expressed_at", OffsetDateTime.class).toInstant(), row.getInt("version"));
    }
}
