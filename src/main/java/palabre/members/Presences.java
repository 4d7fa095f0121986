package palabre.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Capacity;
import palabre.journal.Function;
import palabre.ui.Text;
import tools.jackson.databind.json.JsonMapper;

/// Who is inside and what they may act as today. Asked at every request: a right ends with the mandate,
/// the appointment or the account it comes from, at 00:00 GMT or at once (R-SEC-01, R-SEC-10).
@Repository
@Transactional(readOnly = true)
public class Presences {

    private static final Set<Function> FROM_A_MANDATE = Set.of(Function.PRES, Function.SG, Function.ASS, Function.VP);

    private static final List<Function> WEIGHT = List.of(Function.PRES, Function.BRRC, Function.SG, Function.OMD,
            Function.VP, Function.ASS, Function.AUT, Function.FP, Function.RAP, Function.HOTE, Function.PAR,
            Function.CEX, Function.CDG, Function.FIN, Function.PTF, Function.OBS, Function.AUD, Function.SYS, Function.PUB);

    private final JdbcClient sql;
    private final JsonMapper json;
    private final ObjectProvider<Holders> holders;
    private final Clock clock;

    Presences(JdbcClient sql, JsonMapper json, ObjectProvider<Holders> holders, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.holders = holders;
        this.clock = clock;
    }

    /// Nothing if the account may not be used (any more).
    public Optional<Presence> of(PersonId person) {
        var today = LocalDate.now(clock);
        var rows = sql.sql("""
                select p.id, p.title, p.name, p.mail, p.language, ap.function, ap.scope,
                       coalesce(renamed.name, ad.name, o.name) as place
                  from members.person p
                  join members.account a on a.person = p.id and a.stage = 'ACTIVE'
                  left join members.appointment ap on ap.person = p.id and ap.since <= :today
                                                  and (ap.until is null or ap.until > :today)
                  left join members.administration ad on ad.iso = ap.scope
                  left join lateral (select r.name from members.renaming r
                                      where r.administration = ad.iso and r.stage = 'APPROVED' and r.since <= :today
                                      order by r.since desc limit 1) renamed on true
                  left join members.organisation o on o.code = ap.scope
                 where p.id = :person
                """)
                .param("today", today).param("person", person.value()).query(this::row).list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var mandates = new EnumMap<Function, Set<AdministrationId>>(Function.class);
        var held = new ArrayList<Presence.Held>();
        for (var row : rows) {
            if (row.held() != null && inForce(row.held().capacity(), today, mandates) && !held.contains(row.held())) {
                held.add(row.held());
            }
        }
        held.sort(Comparator.<Presence.Held>comparingInt(one -> WEIGHT.indexOf(one.capacity().function()))
                .thenComparing(one -> one.capacity().scope()));
        return Optional.of(new Presence(rows.getFirst().person(), held));
    }

    private boolean inForce(Capacity capacity, LocalDate today, Map<Function, Set<AdministrationId>> known) {
        var mandated = holders.stream().anyMatch(one -> one.mandated().contains(capacity.function()));
        if (!mandated) {
            return !FROM_A_MANDATE.contains(capacity.function());
        }
        return known.computeIfAbsent(capacity.function(), function -> holders.stream()
                        .filter(one -> one.mandated().contains(function))
                        .map(one -> one.of(function, today))
                        .flatMap(Set::stream).collect(java.util.stream.Collectors.toUnmodifiableSet()))
                .stream().anyMatch(administration -> administration.iso().equals(capacity.scope()));
    }

    private record Row(Person person, Presence.@Nullable Held held) {}

    private Row row(ResultSet row, int number) throws SQLException {
        var function = row.getString("function");
        var place = row.getString("place");
        return new Row(People.person(row, number), function == null ? null : new Presence.Held(
                new Capacity(Function.valueOf(function), row.getString("scope")),
                place == null ? Text.french("") : Words.read(json, place)));
    }
}
