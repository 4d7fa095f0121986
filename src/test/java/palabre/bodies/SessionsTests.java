package palabre.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Visitors;
import palabre.meetings.Duty.Task;
import palabre.meetings.Kind;
import palabre.meetings.Meetings;
import palabre.meetings.Planning;
import palabre.store.Mark;
import palabre.ui.KnownDate;
import palabre.ui.Text;

@HouseTest
class SessionsTests {

    static final String PAGE = "/group/sessions";

    @Autowired Visitors visitors;
    @Autowired Sessions sessions;
    @Autowired Meetings meetings;
    @Autowired Planning planning;

    @Test
    void theRegionalOfficeEntersCorrectsAndAnnulsASessionAndTheRetroPlanningFollows() {
        assertThat(handedOver()).isEqualTo(LocalDate.of(2027, 3, 14));
        var office = visitors.as("brrc");
        assertThat(office.post(PAGE, session("CEX", "41", "2027-03", "")).status()).isEqualTo(303);
        assertThat(handedOver()).as("known to the month: counted from its first day").isEqualTo(LocalDate.of(2027, 1, 30));
        var entered = sessions.all().stream().filter(one -> Integer.valueOf(41).equals(one.number())).findFirst().orElseThrow();
        assertThat(entered.first()).isEqualTo(entered.last());

        var path = PAGE + "/" + entered.id();
        assertThat(office.post(path, corrected("2027-03-22", "2027-03-24", "0")).status()).isEqualTo(303);
        assertThat(handedOver()).isEqualTo(LocalDate.of(2027, 2, 20));
        assertThat(visitors.anyone().get(PAGE).words()).contains("22–24 mars 2027", "41e réunion du Comité des experts");
        assertThat(office.post(path, corrected("2027-03-23", "2027-03-24", "0")).status()).as("someone else was quicker").isEqualTo(409);
        assertThat(office.post(PAGE, session("CEX", "41", "2028-03", "")).status()).isEqualTo(409);

        assertThat(office.post(path + "/annulment", "reason", " ").status()).isEqualTo(422);
        assertThat(office.post(path + "/annulment", "reason", "Inscrite par erreur").status()).isEqualTo(303);
        assertThat(handedOver()).isEqualTo(LocalDate.of(2027, 3, 14));
        assertThat(office.get(path).status()).isEqualTo(404);
    }

    @Test
    void badDatesAndWrongHandsAreRefused() {
        var office = visitors.as("brrc");
        for (var first : new String[] {"", "2027-02-31", "0000", "99999", "avril", "2027-13", "2027-4-1"}) {
            assertThat(office.post(PAGE, session("CEX", "50", first, "")).status()).as(first).isEqualTo(422);
        }
        assertThat(office.post(PAGE, session("CEX", "50", "2027-04-13", "2027-04-10")).status()).isEqualTo(422);
        assertThat(office.post(PAGE, session("CEX", "0", "2027-04", "")).status()).isEqualTo(422);
        assertThat(office.post(PAGE, session("GTR", "50", "2027-04", "")).status()).isEqualTo(422);
        assertThat(office.post(PAGE, "organ", "CEX", "first", "2027-04", "place", "<script>", "source", "").status()).isEqualTo(422);
        for (var wrong : new String[] {"pres.ci", "sg.ci", "ass.gh", "fp.tg", "aut.tg", "cex.sec", "cdg.sec", "sys"}) {
            assertThat(visitors.as(wrong).post(PAGE, session("CEX", "50", "2027-04", "")).status()).as(wrong).isEqualTo(403);
            assertThat(visitors.as(wrong).get(PAGE + "/new").status()).as(wrong).isEqualTo(403);
        }
        assertThat(visitors.anyone().post(PAGE, session("CEX", "50", "2027-04", "")).location()).isEqualTo("/sign-in");
        assertThat(sessions.all()).noneMatch(one -> Integer.valueOf(50).equals(one.number()));
    }

    @Test
    void aYearHasTwoSessionsOfTheExpertsAndOneConference() {
        var year = List.of(session("CEX", "2030-03"), session("CEX", "2030-11-18"), session("CDG", "2030-05"), session("CDG", "2031"));
        assertThat(YearOfSessions.incomplete(year, LocalDate.of(2030, 9, 30))).isEmpty();
        assertThat(YearOfSessions.incomplete(year, LocalDate.of(2030, 10, 1))).containsExactly(new YearOfSessions(2031, 0, 1));
        assertThat(YearOfSessions.incomplete(year.subList(0, 1), LocalDate.of(2030, 2, 1))).containsExactly(new YearOfSessions(2030, 1, 0));
    }

    @Test
    void theRegionalOfficeIsToldWhatIsMissingAndThePublicIsNot() {
        assertThat(visitors.as("brrc").get("/").words()).contains("Inscrire les sessions de 2027", "Il manque une session du comité des experts.");
        assertThat(visitors.as("fp.tg").get(PAGE).words()).contains("Sessions de 2027 à compléter");
        assertThat(visitors.as("fp.tg").get("/").words()).doesNotContain("Inscrire les sessions");
        assertThat(visitors.anyone().get(PAGE).words()).doesNotContain("à compléter");
    }

    private static Session session(String organ, String first) {
        return new Session(UUID.randomUUID(), organ, null, new KnownDate(first), new KnownDate(first), "", Text.french(""), "test", Mark.VERIFIED, 0);
    }

    private LocalDate handedOver() {
        var sixth = meetings.all().stream().filter(one -> one.kind() instanceof Kind.Plenary plenary && plenary.number() == 6).findFirst().orElseThrow();
        return planning.duties(sixth).stream().filter(duty -> duty.task() == Task.TO_THE_EXPERTS).findFirst().orElseThrow().due();
    }

    private static String[] session(String organ, String number, String first, String last) {
        return new String[] {"organ", organ, "number", number, "first", first, "last", last, "place", "Lomé", "note", "", "source", "Lettre du BRRC-AOC"};
    }

    private static String[] corrected(String first, String last, String version) {
        return new String[] {"organ", "CEX", "number", "41", "first", first, "last", last, "place", "Lomé", "note", "", "source", "Lettre du BRRC-AOC",
            "version", version};
    }
}
