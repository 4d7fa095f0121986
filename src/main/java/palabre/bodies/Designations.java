package palabre.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.files.Attached;
import palabre.journal.Acting;
import palabre.members.AdministrationId;

/// How plenaries designate the assessors of the general secretariat: candidatures, proposal, decision, visa (P-72, SM-13).
@Repository
@Transactional
public class Designations {

    private final JdbcClient sql;
    private final Mandates mandates;
    private final ObjectProvider<PlenariesHeld> plenaries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Designations(JdbcClient sql, Mandates mandates, ObjectProvider<PlenariesHeld> plenaries, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.mandates = mandates;
        this.plenaries = plenaries;
        this.events = events;
        this.clock = clock;
    }

    /// The plenary in session, or the next one if its date is known.
    @Transactional(readOnly = true)
    public Optional<Plenary> awaited() {
        return held().flatMap(all -> all.inSession().or(() -> all.plenaries().stream().filter(one -> one.closed() == null).findFirst()));
    }

    @Transactional(readOnly = true)
    public Optional<Plenary> plenary(int number) {
        return held().flatMap(all -> all.plenaries().stream().filter(one -> one.number() == number).findFirst());
    }

    @Transactional(readOnly = true)
    public Optional<Designation> of(int plenary) {
        return sql.sql("""
                select plenary, chosen, minutes, prepared_by, decided_by, decided_as, decided, visa, visa_by, visa_note, version
                  from bodies.designation where plenary = :plenary
                """).param("plenary", plenary).query(Designations::designation).optional();
    }

    /// The countries that offered to assess.
    @Transactional(readOnly = true)
    public List<AdministrationId> candidates(int plenary) {
        return sql.sql("select administration from bodies.assessor_candidature where plenary = :plenary order by on_day, administration")
                .param("plenary", plenary).query(String.class).list().stream().map(AdministrationId::new).toList();
    }

    public void stand(int plenary, AdministrationId country, Acting by) {
        var today = LocalDate.now(clock);
        var bar = mandates.rotation().turns().stream().filter(turn -> turn.country().equals(country)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("no country " + country.iso())).bar();
        if (bar != null) {
            throw new AssessorBarred(country, bar);
        }
        if (sql.sql("""
                insert into bodies.assessor_candidature (plenary, administration, by_name, on_day) values (:plenary, :country, :name, :today)
                on conflict do nothing
                """)
                .param("plenary", plenary).param("country", country.iso()).param("name", by.name()).param("today", today).update() > 0) {
            events.publishEvent(new AssessorCandidature(by.actor(), plenary, country, false));
        }
    }

    public void withdraw(int plenary, AdministrationId country, Acting by) {
        if (sql.sql("delete from bodies.assessor_candidature where plenary = :plenary and administration = :country")
                .param("plenary", plenary).param("country", country.iso()).update() > 0) {
            events.publishEvent(new AssessorCandidature(by.actor(), plenary, country, true));
        }
    }

    /// Puts countries before the plenary in session; `version` is that of the proposal one saw, 0 when there was none.
    public void propose(List<AdministrationId> chosen, String minutes, int version, Acting by) {
        var plenary = inSession();
        mandates.check(chosen);
        write(plenary, chosen, minutes, version, by);
        events.publishEvent(new AssessorsProposed(by.actor(), plenary, codes(chosen), minutes));
    }

    /// The plenary has decided: those before end, these begin, at once (R-SG-04).
    public void designate(List<AdministrationId> chosen, String minutes, @Nullable Attached scan, int version, Acting by) {
        var plenary = inSession();
        if (of(plenary).map(Designation::decided).isPresent()) {
            throw new AlreadyDesignated(Mandate.Kind.ASSESSOR, plenary);
        }
        write(plenary, chosen, minutes, version, by);
        mandates.designate(chosen, minutes, scan, by.actor());
        sql.sql("update bodies.designation set decided_by = :person, decided_as = :as, decided = :at where plenary = :plenary")
                .param("person", by.person(), Types.OTHER).param("as", by.name()).param("at", Timestamp.from(clock.instant()))
                .param("plenary", plenary).update();
    }

    /// The visa of supervision; not by the one who decided (SoD-04).
    public void endorse(int plenary, boolean reserved, String note, Acting by) {
        var decided = of(plenary).map(Designation::decided).orElseThrow(() -> new NoSuchElementException("no designation by plenary " + plenary));
        if (Objects.equals(decided.person(), by.person())) {
            throw new PreparedByTheSameHand();
        }
        if (sql.sql("""
                update bodies.designation set visa = :visa, visa_by = :by, visa_note = :note, version = version + 1
                 where plenary = :plenary and visa is null
                """)
                .param("visa", reserved ? "RESERVED" : "GIVEN").param("by", by.name()).param("note", note).param("plenary", plenary).update() == 0) {
            throw new OptimisticLockingFailureException("the visa was given already");
        }
        events.publishEvent(new AssessorsEndorsed(by.actor(), plenary, reserved, note));
    }

    /// A designation entered by mistake is open again; its proposal stays.
    public void reopen(MandateId assessor, String reason, Acting by) {
        mandates.annul(assessor, reason, by.actor());
        sql.sql("""
                update bodies.designation set decided = null, decided_by = null, decided_as = null, visa = null, visa_by = null, visa_note = '',
                       version = version + 1
                 where plenary = :plenary
                """).param("plenary", inSession()).update();
    }

    private void write(int plenary, List<AdministrationId> chosen, String minutes, int version, Acting by) {
        if (sql.sql("""
                insert into bodies.designation as known (plenary, chosen, minutes, prepared_by, version) values (:plenary, :chosen, :minutes, :by, 1)
                on conflict (plenary) do update set chosen = excluded.chosen, minutes = excluded.minutes, prepared_by = excluded.prepared_by,
                       version = known.version + 1
                 where known.version = :version and known.decided is null
                """)
                .param("plenary", plenary).param("chosen", String.join(" ", codes(chosen))).param("minutes", minutes).param("by", by.name())
                .param("version", version).update() == 0) {
            throw new OptimisticLockingFailureException("the proposal of plenary %d was changed by someone else".formatted(plenary));
        }
    }

    private int inSession() {
        return held().flatMap(PlenariesHeld::inSession).orElseThrow(() -> new NoPlenaryInSession(Mandate.Kind.ASSESSOR)).number();
    }

    private Optional<PlenariesHeld> held() {
        return Optional.ofNullable(plenaries.getIfAvailable());
    }

    private static List<String> codes(List<AdministrationId> countries) {
        return countries.stream().map(AdministrationId::iso).toList();
    }

    private static Designation designation(ResultSet row, int index) throws SQLException {
        var decided = row.getTimestamp("decided");
        var visa = row.getString("visa");
        return new Designation(row.getInt("plenary"),
                Arrays.stream(row.getString("chosen").split(" ")).filter(iso -> !iso.isEmpty()).map(AdministrationId::new).collect(Collectors.toList()),
                row.getString("minutes"), row.getString("prepared_by"),
                decided == null ? null : new Designation.Decided(row.getObject("decided_by", UUID.class), row.getString("decided_as"), decided.toInstant()),
                visa == null ? null : new Designation.Endorsement(visa.equals("RESERVED"), row.getString("visa_by"), row.getString("visa_note")),
                row.getInt("version"));
    }
}
