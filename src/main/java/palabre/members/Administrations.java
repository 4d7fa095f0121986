package palabre.members;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import palabre.store.Kept;
import palabre.store.Shelf;
import palabre.store.Mark;
import palabre.ui.Language;
import tools.jackson.databind.json.JsonMapper;

/// The customs administrations of the region, members or not.
@Repository
@Transactional
public class Administrations {

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;
    private final Kept<Known> known;
    private final Kept<Map<LocalDate, Set<String>>> active;

    Administrations(JdbcClient sql, JsonMapper json, Renamings renamings, Shelf shelf, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
        this.known = shelf.keep(() -> new Known(read(), renamings.at(Renaming.Stage.APPROVED), new ConcurrentHashMap<>()),
                "members", "administration", "renaming");
        this.active = shelf.keep(ConcurrentHashMap::new, "members", "membership");
    }

    /// Administrations as they came into the house and the names they took since; those of a day are put together once.
    private record Known(List<Administration> entered, List<Renaming> renamings, Map<LocalDate, List<Administration>> days) {

        List<Administration> on(LocalDate day) {
            return days.computeIfAbsent(day, _ -> entered.stream().map(one -> called(one, day))
                    .sorted(Administration.inOrder(Language.FR)).toList());
        }

        private Administration called(Administration one, LocalDate day) {
            return renamings.stream().filter(renaming -> renaming.administration().equals(one.id()) && !renaming.since().isAfter(day))
                    .reduce((_, later) -> later).map(latest -> one.called(latest.naming())).orElse(one);
        }
    }

    /// Every one the house knows, as it is called today, in the order of the French alphabet.
    @Transactional(readOnly = true)
    public List<Administration> all() {
        return known.content().on(LocalDate.now(clock));
    }

    /// As it was called before any name it took here.
    @Transactional(readOnly = true)
    public Optional<Administration> entered(AdministrationId id) {
        return known.content().entered().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<Administration> find(AdministrationId id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Those counted as members on a day; every share in the house is a share of these (R-ORG-01).
    @Transactional(readOnly = true)
    public List<Administration> active(LocalDate day) {
        var members = active.content().computeIfAbsent(day, this::readActive);
        return all().stream().filter(one -> members.contains(one.id().iso())).toList();
    }

    private Set<String> readActive(LocalDate day) {
        return sql.sql("""
                select administration
                  from (select distinct on (administration) administration, standing, until_day
                          from members.membership where since_day <= :day
                         order by administration, since_day desc, number desc) latest
                 where standing = 'ACTIVE' and (until_day is null or until_day >= :day)
                """)
                .param("day", day).query(String.class).set();
    }

    /// Until this transaction ends, nobody else changes who acts for it.
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(AdministrationId id) {
        sql.sql("select iso from members.administration where iso = :iso for no key update").param("iso", id.iso())
                .query(String.class).single();
    }

    @Transactional(readOnly = true)
    boolean none() {
        return sql.sql("select not exists (select from members.administration)").query(Boolean.class).single();
    }

    void add(Administration one) {
        sql.sql("""
                insert into members.administration (iso, iso3, name, filed, languages, office, head, zone, currency,
                                                    subregion, access, source, mark)
                values (:iso, :iso3, :name::jsonb, :filed::jsonb, string_to_array(:languages, ' '), :office::jsonb,
                        :head::jsonb, :zone, :currency, :subregion, :access, :source, :mark)
                """)
                .param("iso", one.id().iso())
                .param("iso3", one.iso3())
                .param("name", Words.written(json, one.name()))
                .param("filed", Words.written(json, one.filed()))
                .param("languages", String.join(" ", one.languages().stream().map(Language::code).toList()))
                .param("office", Words.written(json, one.office()))
                .param("head", Words.written(json, one.head()))
                .param("zone", one.zone().getId())
                .param("currency", one.currency())
                .param("subregion", one.subregion().name())
                .param("access", one.access().name())
                .param("source", one.source())
                .param("mark", one.mark().code())
                .update();
    }

    private List<Administration> read() {
        return sql.sql("""
                select iso, iso3, name, filed, languages, office, head, zone, currency, subregion, access, source, mark
                  from members.administration
                """)
                .query(this::administration).list();
    }

    private Administration administration(ResultSet row, int number) throws SQLException {
        return new Administration(new AdministrationId(row.getString("iso")), row.getString("iso3"),
                Words.read(json, row.getString("name")), Words.read(json, row.getString("filed")),
                languages(row.getArray("languages")),
                Words.read(json, row.getString("office")), Words.read(json, row.getString("head")),
                ZoneId.of(row.getString("zone")), row.getString("currency"),
                Subregion.valueOf(row.getString("subregion")), Access.valueOf(row.getString("access")),
                row.getString("source"), Mark.of(row.getString("mark")));
    }

    private static List<Language> languages(Array codes) throws SQLException {
        return Arrays.stream((String[]) codes.getArray()).map(code -> Language.of(code).orElseThrow()).toList();
    }
}
