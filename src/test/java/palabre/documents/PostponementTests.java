package palabre.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import palabre.HouseTest;
import palabre.TestClock;
import palabre.Visitors;
import palabre.agenda.Agendas;
import palabre.journal.Acting;
import palabre.journal.Capacity;
import palabre.journal.Function;
import palabre.meetings.Meetings;
import palabre.members.People;

/// A plenary is put off: what was communicated in time stays so, and what follows is counted from the new opening (AS-22).
@HouseTest
@Import(Attendance.class)
class PostponementTests {

    @Autowired Visitors visitors;
    @Autowired Meetings meetings;
    @Autowired Agendas agendas;
    @Autowired Documents documents;
    @Autowired Communications communications;
    @Autowired People people;
    @Autowired TestClock clock;

    @Test
    void whatWasCommunicatedInTimeStaysSo() {
        var desk = new Desk(meetings, agendas, documents);
        var sixth = desk.sixth();
        var path = Documents.path(sixth.id());
        clock.set(Instant.parse("2027-01-04T10:00:00Z"));
        communicate(desk, documents.of(sixth.id()).stream().filter(one -> !one.waiting().isEmpty()).map(Document::id).collect(Collectors.toSet()));
        clock.set(Instant.parse("2027-01-12T10:00:00Z"));
        assertThat(visitors.as("pres.ci").post(sixth.id().path() + "/postponement", "first", "2027-02-17", "last", "2027-02-19", "reason", "Salle indisponible").status()).isEqualTo(303);

        var reader = visitors.as("fp.tg");
        assertThat(reader.get(path).document().select("tbody .status.ok").eachText()).hasSize(12).containsOnly("Dans les délais (J-30)");
        assertThat(reader.get(path).words().replace('\u00a0', ' ')).contains("lundi 18 janvier 2027");
        clock.set(Instant.parse("2027-01-18T21:00:00Z"));
        var ninth = desk.accept(visitors.as("sg.ci"), desk.symbol("DOC.09"));
        assertThat(visitors.as("brrc").post(path + "/communication", "documents", ninth.id().value().toString()).status()).isEqualTo(303);
        assertThat(reader.get(ninth.id().path()).words()).contains("Dans les délais (J-30)");
        assertThat(visitors.as("pres.ci").get(sixth.id().path() + "/conformity").words()).contains("13 documents communiqués dans les délais");
    }

    private void communicate(Desk desk, Set<DocumentId> papers) {
        var office = people.withMail("brrc@demo.example").orElseThrow();
        communications.communicate(desk.sixth(), papers, new Acting(office.id().value(), office.called(), new Capacity(Function.BRRC, "BRRC")));
    }
}
