package palabre.delegations;

import static org.assertj.core.api.Assertions.assertThat;
import static palabre.delegations.Sending.confirm;
import static palabre.delegations.Sending.name;
import static palabre.delegations.Sending.path;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.HouseTest;
import palabre.TestClock;
import palabre.Visitor;
import palabre.Visitors;
import palabre.agenda.Agendas;
import palabre.meetings.Meeting;
import palabre.meetings.Meetings;
import palabre.members.People;

/// Personal data about those who come: three may read them, each reading is kept, and they go (P-36, R-SEC-02, R-SEC-04, R-SEC-06, AS-08).
@HouseTest
class TravelTests {

    @Autowired Visitors visitors;
    @Autowired TestClock clock;
    @Autowired Delegations delegations;
    @Autowired Travels travels;
    @Autowired Meetings meetings;
    @Autowired Agendas agendas;
    @Autowired People people;
    @Autowired JdbcClient sql;

    Meeting sixth;
    String travel;

    @BeforeEach
    void anExpertOfGabonIsConfirmed() {
        clock.set(LocalDate.of(2026, 11, 20));
        var sending = new Sending(meetings, agendas, people, visitors, sql);
        sixth = sending.sixth();
        sending.forget(sixth.id());
        sql.sql("delete from delegations.purge").update();
        var authority = visitors.as("aut.ga");
        name(authority, path(sixth, "ga"), "Axel Nzamba", "IT_HEAD", "mail", "exp.sn@demo.example");
        confirm(authority, path(sixth, "ga"));
        travel = sixth.id().path() + "/travel/" + delegations.of(sixth.id(), new Sender("GA")).present().getFirst().id().value();
    }

    @Test
    void onlyThePersonTheFocalPointAndTheHostReadAndTheReadingIsKept() {
        assertThat(write(visitors.as("exp.sn"), "0").status()).as("oneself, in whatever capacity").isEqualTo(303);
        assertThat(visitors.as("fp.ga").get(travel).document().select("#passport").attr("value")).isEqualTo("GA0012345");
        assertThat(visitors.as("hote.ci").get(travel).words()).contains("GA0012345", "2027-02-02 21:15");
        assertThat(visitors.as("hote.ci").get(sixth.id().path() + "/travel").words()).contains("sans porc").doesNotContain("GA0012345");
        assertThat(reads()).isEqualTo(3);

        for (var login : List.of("pres.ci", "sg.ci", "brrc", "omd", "vp", "ass.gh", "aut.ga", "fp.tg", "aut.tg", "rap1", "obs.cnuced", "fin", "aud", "sys")) {
            var stranger = visitors.as(login);
            assertThat(stranger.get(travel).status()).as(login).isEqualTo(404);
            assertThat(write(stranger, "1").status()).as(login).isEqualTo(404);
            assertThat(stranger.get(sixth.id().path() + "/travel").status()).as(login).isEqualTo(404);
        }
        assertThat(write(visitors.as("hote.ci"), "1").status()).as("the host reads and writes nothing").isEqualTo(404);
        assertThat(visitors.as("exp.sn").forge(travel, "passport", "X").status()).isEqualTo(403);
        assertThat(reads()).as("who may not read has not read").isEqualTo(3);
        assertThat(sql.sql("select count(*) from journal.entry where details like '%GA0012345%'").query(Integer.class).single()).as("never in the journal").isZero();
    }

    @Test
    void whatIsWrongComesBackWithWhatWasTyped() {
        var reversed = visitors.as("fp.ga").post(travel, "arrival", "2027-02-06T10:00", "departure", "2027-02-02T10:00", "passport", "GA77", "version", "0");
        assertThat(reversed.status()).isEqualTo(422);
        assertThat(reversed.document().select("#departure-error").text()).isEqualTo("Le départ est après l’arrivée.");
        assertThat(reversed.document().select("#passport").attr("value")).isEqualTo("GA77");
        assertThat(visitors.as("fp.ga").post(travel, "arrival", "demain", "version", "0").status()).isEqualTo(422);
        write(visitors.as("fp.ga"), "0");
        assertThat(write(visitors.as("fp.ga"), "0").status()).as("someone was quicker").isEqualTo(409);
    }

    @Test
    void ninetyDaysAfterTheMeetingTheyAreGoneAndTheJournalCertifiesIt() {
        write(visitors.as("fp.ga"), "0");
        clock.set(sixth.dates().last().plusDays(90));
        travels.purge();
        assertThat(visitors.as("hote.ci").get(travel).words()).as("on the ninetieth day still").contains("GA0012345");

        clock.set(sixth.dates().last().plusDays(100));
        travels.purge();
        assertThat(visitors.as("hote.ci").get(travel).words()).contains("Données personnelles effacées").doesNotContain("GA0012345");
        assertThat(visitors.as("hote.ci").get(sixth.id().path() + "/travel").words()).contains("Données personnelles effacées");
        assertThat(sql.sql("select count(*) from delegations.travel").query(Integer.class).single()).isZero();
        assertThat(sql.sql("select details from journal.entry where act = 'TravelPurged'").query(String.class).list()).singleElement().asString().contains("\"people\":1");
        assertThat(write(visitors.as("fp.ga"), "0").status()).isEqualTo(409);
        travels.purge();
        assertThat(sql.sql("select count(*) from journal.entry where act = 'TravelPurged'").query(Integer.class).single()).isOne();
    }

    private Visitor.Page write(Visitor visitor, String version) {
        return visitor.post(travel, "arrival", "2027-02-02T21:15", "arrivalBy", "ET 935", "departure", "2027-02-06T08:00", "departureBy", "ET 934",
                "passport", "GA0012345", "visa", "false", "diet", "sans porc", "hotel", "", "version", version);
    }

    private int reads() {
        return sql.sql("select count(*) from journal.entry where act = 'TravelRead' and subject = :subject")
                .param("subject", "delegate:" + travel.substring(travel.lastIndexOf('/') + 1)).query(Integer.class).single();
    }
}
