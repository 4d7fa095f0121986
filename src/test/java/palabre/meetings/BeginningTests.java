package palabre.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static palabre.charter.Rule.R_CMT_05;
import static palabre.charter.Rule.R_COM_22;
import static palabre.charter.Rule.R_PLEN_05;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.BareHouseTest;
import palabre.Proves;
import palabre.Visitor;
import palabre.Visitors;
import palabre.journal.Actor;
import palabre.journal.Function;
import palabre.members.Accounts;
import palabre.members.Appointments;
import palabre.members.People;
import palabre.ui.Language;

/// AS-24: the first days of a house where no meeting was ever entered, and AS-05 from its very beginning.
@BareHouseTest
class BeginningTests {

    @Autowired Visitors visitors;
    @Autowired Meetings meetings;
    @Autowired Beginnings beginnings;
    @Autowired People people;
    @Autowired Accounts accounts;
    @Autowired Appointments appointments;

    @Test
    @Proves({R_COM_22, R_CMT_05, R_PLEN_05})
    void aGroupBeginsAndItsCommissionsWaitForTheSecondPlenary() {
        var presidency = presidency();

        var refused = presidency.post("/meetings", "commission", "COM1", "first", "2027-02-10", "last", "2027-02-11", "host", "GA",
                "city", "Libreville", "mode", "IN_PERSON");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("La composition sera connue à l’issue de la 2e réunion du GTR-DI");

        presidency.post("/meetings/past", "number", "1", "first", "2023-02-01", "last", "2023-02-03", "host", "CI", "city", "Abidjan", "mode", "IN_PERSON");
        assertThat(beginnings.closed()).isEqualTo(1);
        assertThat(presidency.get("/group/commissions/composition").words()).contains("2e");
        presidency.post("/meetings/past", "number", "2", "first", "2025-02-05", "last", "2025-02-07", "host", "CI", "city", "Abidjan", "mode", "IN_PERSON");
        assertThat(beginnings.closed()).isEqualTo(2);

        var form = presidency.get("/meetings/new?kind=plenary").document();
        assertThat(form.getElementById("first").val()).isEqualTo("2027-02-03");
        assertThat(form.getElementById("last").val()).isEqualTo("2027-02-05");

        assertThat(presidency.post("/meetings/beginning", "held", "8", "reference", "").status()).isEqualTo(422);
        assertThat(presidency.post("/meetings/beginning", "held", "8", "lastYear", "2025", "reference", "Rapport de la 8e réunion, Libreville").status()).isEqualTo(303);
        assertThat(beginnings.closed()).isEqualTo(8);
        assertThat(beginnings.nextNumber()).isEqualTo(9);
    }

    private Visitor presidency() {
        var person = people.register("M.", "Premier Président", "premier@demo.example", Language.FR);
        accounts.open(person.id(), Accounts.sealed(Visitors.PASSWORD), Actor.PALABRE);
        appointments.appoint(person.id(), Function.PRES, "CI", LocalDate.of(2024, 1, 1), null, "Lettre", Actor.PALABRE);
        return visitors.as("premier");
    }
}
