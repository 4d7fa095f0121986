package palabre.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static palabre.bodies.SuccessionHistoryTests.BEGINNING;
import static palabre.bodies.SuccessionHistoryTests.COUNTRIES;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.BareHouseTest;
import palabre.Proves;
import palabre.TestClock;
import palabre.bodies.SuccessionHistoryTests.Event;
import palabre.bodies.SuccessionHistoryTests.Group;
import palabre.charter.Rule;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.journal.Capacity;
import palabre.journal.Function;
import palabre.meetings.MeetingId;
import palabre.meetings.Meetings;
import palabre.store.Mark;
import palabre.ui.KnownDate;
import palabre.ui.Refusal;
import palabre.ui.Text;

/// Some of those histories lived by the real house: what the tables hold after each act is what the rules made of it, to the day, and
/// whatever was refused left nothing behind.
@BareHouseTest
class SuccessionOnPostgresTests {

    static final int HISTORIES = 60;
    static final int ACTS = 15;
    static final Duration ENOUGH = Duration.ofSeconds(20);
    static final Acting PRESIDENCY = new Acting(UUID.randomUUID(), "Présidence", new Capacity(Function.PRES, "CI"));

    @Autowired Mandates mandates;
    @Autowired Meetings meetings;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    @Nullable MeetingId sitting;
    int plenaries;
    int standings;
    int taken;
    int refused;

    @Test
    @Proves({Rule.R_ORG_11, Rule.R_SG_02, Rule.R_SG_04, Rule.R_SG_05, Rule.R_PLEN_20, Rule.R_CMT_09})
    void theTablesHoldWhatTheRulesMadeOfEveryHistory() {
        var seed = new Random().nextLong();
        var begun = System.nanoTime();
        JqwikSession.run(() -> {
            var histories = SuccessionHistoryTests.histories(ACTS).generator(1000);
            var random = new Random(seed);
            for (int lived = 0; lived < HISTORIES && System.nanoTime() - begun < ENOUGH.toNanos(); lived++) {
                live(histories.next(random).value(), "history %d of seed %d".formatted(lived, seed));
            }
            assertThat(taken).as("acts that were done").isPositive();
            assertThat(refused).as("acts that were refused").isPositive();
        });
    }

    private void live(List<Event> history, String which) {
        begin();
        var rules = new Group();
        for (var event : history) {
            rules.live(event);
            clock.set(rules.today);
            var before = told(mandates.all());
            try {
                act(event, rules);
                taken++;
            } catch (Refusal refusal) {
                refused++;
                assertThat(told(mandates.all())).as("%s, refused %s", which, event).isEqualTo(before);
            }
            assertThat(told(mandates.all())).as("%s, after %s", which, event).isEqualTo(told(rules.succession.mandates()));
        }
        SuccessionHistoryTests.holds(new Succession(mandates.all()), rules.today);
    }

    private void act(Event event, Group rules) {
        switch (event) {
            case Event.PlenaryOpens _ -> opens();
            case Event.PlenaryPutOff _ -> {}
            case Event.PlenaryCloses _ -> closes();
            case Event.LeadDecided lead -> mandates.begin(Mandate.Kind.LEAD, COUNTRIES.get(lead.country()), KnownDate.of(rules.today.plusDays(lead.ahead())),
                    founding(rules.today), null, Actor.PALABRE);
            case Event.Designates some -> mandates.designate(SuccessionHistoryTests.countries(some.countries()), "acte", null, Actor.PALABRE);
            case Event.Reports some -> mandates.enter(SuccessionHistoryTests.team(some.countries()), "acte", null, Actor.PALABRE);
            case Event.Leaves one -> standing(one.country(), "SUSPENDED", rules.today);
            case Event.Returns one -> standing(one.country(), "ACTIVE", rules.today);
            case Event.TakesBack last -> {
                var all = new Succession(mandates.all()).of(last.kind());
                if (!all.isEmpty()) {
                    mandates.annul(all.getLast().id(), "Erreur", Actor.PALABRE);
                }
            }
            case Event.StandsIn one -> {
                var vacant = mandates.vacant();
                if (!vacant.isEmpty()) {
                    mandates.standIn(vacant.getFirst().id(), COUNTRIES.get(one.country()), founding(rules.today), Actor.PALABRE);
                }
            }
            case Event.CommissionReports some -> mandates.enter(Objects.requireNonNull(rules.commission), SuccessionHistoryTests.team(some.countries()),
                    "acte", null, Actor.PALABRE);
            case Event.ReportDelivered _ -> {
                if (rules.commission != null) {
                    mandates.discharge(rules.commission, Actor.PALABRE);
                }
            }
        }
    }

    private void begin() {
        for (var table : List.of("meetings.sitting", "meetings.opening", "meetings.duty_done", "meetings.meeting", "bodies.mandate")) {
            sql.sql("delete from " + table).update();
        }
        sitting = null;
        plenaries = 0;
        clock.set(BEGINNING);
        COUNTRIES.forEach(country -> sql.sql("delete from members.membership where administration = :iso").param("iso", country.iso()).update());
        for (int country = 0; country < COUNTRIES.size(); country++) {
            standing(country, "ACTIVE", BEGINNING.minusYears(1));
        }
        mandates.record(Mandate.Kind.LEAD, COUNTRIES.getFirst().iso(), null, KnownDate.of(BEGINNING), null, founding(null));
    }

    private void opens() {
        if (sitting != null) {
            return;
        }
        sitting = new MeetingId(UUID.randomUUID());
        var today = LocalDate.now(clock);
        sql.sql("""
                insert into meetings.meeting (id, kind, number, supplementary, first_day, last_day, host, city, mode, ground, basis, chair, theme, stage, postponements, version)
                values (:id, 'PLENARY', :number, false, :first, :last, 'CI', 'Abidjan', 'IN_PERSON', 'LEAD_BY_DEFAULT', '', 'CI', '{}', 'PREPARATION', '[]', 0)
                """)
                .param("id", sitting.value()).param("number", ++plenaries).param("first", today).param("last", today.plusDays(2)).update();
        meetings.open(sitting, "M. X", "M. Y", PRESIDENCY);
    }

    private void closes() {
        if (sitting != null) {
            meetings.close(sitting, PRESIDENCY);
            sitting = null;
        }
    }

    private void standing(int country, String standing, LocalDate day) {
        sql.sql("""
                insert into members.membership (administration, number, since, since_day, standing, note, source, mark)
                values (:iso, :number, :day, :since, :standing, '{}', 'test', 'V')
                """)
                .param("iso", COUNTRIES.get(country).iso()).param("number", 1000 + ++standings).param("day", day.toString()).param("since", day)
                .param("standing", standing).update();
    }

    private static Founding founding(@Nullable LocalDate decided) {
        return new Founding(Text.french("acte"), decided == null ? null : KnownDate.of(decided), null, null, null, "test", Mark.VERIFIED, null);
    }

    /// Who held what from when to when; not under which number.
    private static List<String> told(List<Mandate> all) {
        var told = new ArrayList<String>();
        all.forEach(one -> told.add("%s %s %s %s %s".formatted(one.kind(), one.holder(), one.person(), one.from().iso(), one.until() == null ? "" : one.until().iso())));
        told.sort(null);
        return told;
    }
}
