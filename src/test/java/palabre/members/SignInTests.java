package palabre.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.Visitors;
import palabre.journal.Actor;
import palabre.journal.Function;
import palabre.ui.Language;

class SignInTests extends Cast {

    static final Instant NOW = Instant.parse("2026-12-14T09:00:00Z");

    @Autowired
    Links links;

    @BeforeEach
    void nobodyFailedYet() {
        sql.sql("delete from members.attempt").update();
        clock.set(NOW);
    }

    @Test
    void whoeverKnowsTheirPasswordIsLetInAndActsInTheirCapacity() {
        var account = as("fp.bj", Function.FP, "BJ").get("/account");
        assertThat(account.status()).isEqualTo(200);
        assertThat(account.words()).contains("Mme Essai fp.bj", "agissant en qualité de point focal, Bénin");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreToldTheSame() {
        someone("fp.tg", Function.FP, "TG");
        var wrong = visitors.anyone().post("/sign-in", "mail", "fp.tg@demo.example", "password", "pas celui-ci du tout");
        var unknown = visitors.anyone().post("/sign-in", "mail", "fp.zz@demo.example", "password", "pas celui-ci du tout");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(wrong.words().replace("fp.tg", "fp.zz")).isEqualTo(unknown.words())
                .contains("L’adresse et le mot de passe ne vont pas ensemble");
        assertThat(wrong.body()).doesNotContain("pas celui-ci du tout");
    }

    @Test
    void anEmptyFormIsRefusedFieldByField() {
        var answer = visitors.anyone().post("/sign-in", "mail", "", "password", "");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("2 saisies sont à corriger");
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordWaits() {
        someone("fp.ne", Function.FP, "NE");
        for (int i = 0; i < 5; i++) {
            assertThat(visitors.anyone().post("/sign-in", "mail", "fp.ne@demo.example", "password", "x").status()).isEqualTo(422);
        }
        var locked = visitors.anyone().post("/sign-in", "mail", "FP.NE@demo.example ", "password", Visitors.PASSWORD);
        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.words()).contains("Trop de tentatives. Attendez une minute").doesNotContain("choice");
        assertThat(locked.answer().headers().firstValue("Retry-After")).isPresent();
        clock.set(NOW.plusSeconds(31));
        assertThat(visitors.as("fp.ne").get("/account").status()).isEqualTo(200);
    }

    @Test
    void theWaitGrowsWithEachFailureAndIsTheSameForAnUnknownAddress() {
        var at = NOW;
        for (int i = 0; i < 5; i++) {
            visitors.anyone().post("/sign-in", "mail", "personne@demo.example", "password", "x");
        }
        for (int seconds : new int[] {30, 60, 120, 240}) {
            clock.set(at.plusSeconds(seconds - 1));
            assertThat(visitors.anyone().post("/sign-in", "mail", "personne@demo.example", "password", "x").status()).isEqualTo(429);
            at = at.plusSeconds(seconds);
            clock.set(at);
            assertThat(visitors.anyone().post("/sign-in", "mail", "personne@demo.example", "password", "x").status()).isEqualTo(422);
        }
    }

    @Test
    void manyAddressesFromOnePlaceAreSlowedToo() {
        for (int i = 0; i < 30; i++) {
            visitors.anyone().post("/sign-in", "mail", "a" + i + "@demo.example", "password", "x");
        }
        assertThat(visitors.anyone().post("/sign-in", "mail", "b@demo.example", "password", "x").status()).isEqualTo(429);
    }

    @Test
    void theSessionBeginsAnewWithWhoeverSignsIn() {
        someone("fp.ml", Function.FP, "ML");
        var visitor = visitors.anyone();
        var others = sessions();
        visitor.get("/sign-in");
        var planted = sessions();
        planted.removeAll(others);
        visitor.signIn("fp.ml@demo.example", Visitors.PASSWORD);
        assertThat(planted).hasSize(1);
        assertThat(sessions()).doesNotContainAnyElementsOf(planted);
    }

    List<String> sessions() {
        return new ArrayList<>(sql.sql("select session_id from sessions.spring_session").query(String.class).list());
    }

    @Test
    void aSharedComputerForgetsAfterFifteenMinutes() {
        var person = someone("fp.gn", Function.FP, "GN");
        visitors.anyone().post("/sign-in", "mail", "fp.gn@demo.example", "password", Visitors.PASSWORD, "shared", "yes");
        assertThat(sql.sql("select max_inactive_interval from sessions.spring_session where principal_name = :name")
                .param("name", person.id().value().toString()).query(Integer.class).single()).isEqualTo(900);
    }

    @Test
    void oneIsTakenWhereOneWantedToGoButNeverOutOfTheHouse() {
        someone("fp.sn", Function.FP, "SN");
        assertThat(signInFor("/members/sn/accounts")).isEqualTo("/members/sn/accounts");
        for (var elsewhere : new String[] {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:x", "/{x}", "/sign-out"}) {
            assertThat(signInFor(elsewhere)).isEqualTo("/");
        }
    }

    String signInFor(String next) {
        var answer = visitors.anyone().post("/sign-in", "mail", "fp.sn@demo.example", "password", Visitors.PASSWORD, "next", next);
        assertThat(answer.status()).isEqualTo(303);
        return answer.location();
    }

    @Test
    void askingForALinkAnswersTheSameToAll() {
        var known = someone("fp.cm", Function.FP, "CM");
        var before = linksFor(known);
        var yes = visitors.anyone().post("/sign-in/link", "mail", "fp.cm@demo.example");
        var no = visitors.anyone().post("/sign-in/link", "mail", "nobody@demo.example");
        assertThat(yes.status()).isEqualTo(no.status()).isEqualTo(303);
        assertThat(yes.location()).isEqualTo(no.location());
        assertThat(linksFor(known)).isEqualTo(before + 1);
        assertThat(sql.sql("select count(*) from members.link where secret like '%/%' or length(secret) <> 64")
                .query(Integer.class).single()).isZero();
    }

    @Test
    void nobodysMailboxIsFloodedWithLinks() {
        var known = someone("fp.cg", Function.FP, "CG");
        for (int i = 0; i < 8; i++) {
            assertThat(visitors.anyone().post("/sign-in/link", "mail", "fp.cg@demo.example").status()).isEqualTo(303);
        }
        assertThat(linksFor(known)).isEqualTo(3);
    }

    @Test
    void aLinkOpensOnceAndReadingItDoesNotUseItUp() {
        var person = someone("fp.bf", Function.FP, "BF");
        var path = "/sign-in/link/" + links.make(Links.Kind.SIGN_IN, person.id(), NOW.plus(Links.SIGN_IN));
        assertThat(visitors.anyone().get(path).status()).isEqualTo(200);
        assertThat(visitors.anyone().get(path).status()).isEqualTo(200);
        var visitor = visitors.anyone();
        assertThat(visitor.post(path).status()).isEqualTo(303);
        assertThat(visitor.get("/account").words()).contains("Essai fp.bf");
        assertThat(visitors.anyone().get(path).status()).isEqualTo(404);
        assertThat(visitors.anyone().post(path).status()).isEqualTo(404);
    }

    @Test
    void aLinkOpensForOneHour() {
        var person = someone("fp.cv", Function.FP, "CV");
        var path = "/sign-in/link/" + links.make(Links.Kind.SIGN_IN, person.id(), NOW.plus(Links.SIGN_IN));
        clock.set(NOW.plus(Duration.ofMinutes(61)));
        assertThat(visitors.anyone().get(path).words()).contains("Ce lien n’ouvre plus");
        assertThat(visitors.anyone().post(path).status()).isEqualTo(404);
        assertThat(visitors.anyone().post("/sign-in/link/devine").status()).isEqualTo(404);
    }

    @Test
    void aLinkOfOneKindOpensNoOtherDoor() {
        var person = someone("fp.gm", Function.FP, "GM");
        var secret = links.make(Links.Kind.SIGN_IN, person.id(), NOW.plus(Links.SIGN_IN));
        assertThat(visitors.anyone().post("/sign-in/invitation/" + secret, "password", "une nouvelle phrase longue").status()).isEqualTo(404);
        assertThat(visitors.anyone().post("/sign-in/first/" + secret, "name", "x", "mail", "x@y.example", "password", "une nouvelle phrase longue").status()).isEqualTo(404);
    }

    @Test
    void signingOutEndsTheSession() {
        var visitor = as("fp.td", Function.FP, "TD");
        assertThat(visitor.post("/sign-out").status()).isEqualTo(303);
        assertThat(visitor.get("/account").status()).isEqualTo(303);
    }

    @Test
    void signingOutEverywhereEndsAllSessions() {
        var here = as("fp.lr", Function.FP, "LR");
        var there = visitors.as("fp.lr");
        assertThat(here.get("/account").words()).contains("ici", "ailleurs");
        assertThat(here.post("/account/sessions/closure").status()).isEqualTo(303);
        assertThat(here.get("/account").status()).isEqualTo(303);
        assertThat(there.get("/account").status()).isEqualTo(303);
    }

    @Test
    void changingThePasswordAsksForTheOldOneAndClosesOtherSessions() {
        var here = as("fp.sl", Function.FP, "SL");
        var there = visitors.as("fp.sl");
        assertThat(here.post("/account/password", "current", "faux", "password", "une phrase toute neuve").status()).isEqualTo(422);
        var tooShort = here.post("/account/password", "current", Visitors.PASSWORD, "password", "court");
        assertThat(tooShort.status()).isEqualTo(422);
        assertThat(tooShort.words()).contains("Le mot de passe compte douze caractères au moins.");
        assertThat(here.post("/account/password", "current", Visitors.PASSWORD, "password", "une phrase toute neuve").status()).isEqualTo(303);
        assertThat(here.get("/account").status()).isEqualTo(200);
        assertThat(there.get("/account").status()).isEqualTo(303);
        assertThat(visitors.anyone().post("/sign-in", "mail", "fp.sl@demo.example", "password", Visitors.PASSWORD).status()).isEqualTo(422);
        assertThat(visitors.anyone().signIn("fp.sl@demo.example", "une phrase toute neuve").get("/account").status()).isEqualTo(200);
    }

    @Test
    void whoeverCameByALinkMayChooseAPasswordWithoutTheOldOne() {
        var person = someone("fp.st", Function.FP, "ST");
        var visitor = visitors.anyone();
        visitor.post("/sign-in/link/" + links.make(Links.Kind.SIGN_IN, person.id(), NOW.plus(Links.SIGN_IN)));
        var fresh = visitors.anyone();
        var path = "/sign-in/link/" + links.make(Links.Kind.SIGN_IN, person.id(), NOW.plus(Links.SIGN_IN));
        fresh.post(path);
        assertThat(fresh.get("/account").document().select("#current")).isEmpty();
    }

    @Test
    void theLanguageChosenStaysWithThePerson() {
        var visitor = as("fp.ga", Function.FP, "GA");
        assertThat(visitor.post("/account/language", "language", "pt").status()).isEqualTo(303);
        assertThat(people.withMail("fp.ga@demo.example").orElseThrow().language()).isEqualTo(Language.PT);
        assertThat(visitor.post("/account/language", "language", "xx").status()).isEqualTo(404);
    }

    @Test
    void oneActsOnlyInACapacityOneHolds() {
        someone("deux", Function.FP, "MR");
        someone("deux", Function.AUT, "MR");
        var visitor = visitors.as("deux");
        assertThat(visitor.get("/account").words()).contains("autorité nationale, Mauritanie");
        assertThat(visitor.post("/account/capacity", "capacity", "FP:MR").status()).isEqualTo(303);
        assertThat(visitor.get("/account").words()).contains("agissant en qualité de point focal, Mauritanie");
        for (var foreign : new String[] {"FP:GW", "BRRC:BRRC", "SYS", "", "PRES:MR"}) {
            assertThat(visitor.post("/account/capacity", "capacity", foreign).status()).isEqualTo(404);
        }
        assertThat(visitor.get("/account").words()).contains("agissant en qualité de point focal, Mauritanie");
    }

    @Test
    void aCapacityEndsWithItsAppointmentWithinTheNextRequest() {
        var person = someone("part", Function.FP, "GW");
        someone("part", Function.AUT, "GW");
        var visitor = visitors.as("part").actingAs("FP:GW");
        assertThat(visitor.get("/account").words()).contains("agissant en qualité de point focal, Guinée-Bissau");
        var ending = appointments.holding(Function.FP, "GW", LocalDate.now(clock)).getFirst();
        appointments.end(ending.id(), LocalDate.now(clock), Actor.PALABRE);
        assertThat(visitor.get("/account").words()).contains("agissant en qualité de autorité nationale, Guinée-Bissau")
                .doesNotContain("point focal, Guinée-Bissau");
        assertThat(appointments.of(person.id())).hasSize(2);
    }

    @Test
    void anAppointmentCountsFromItsFirstDayAtMidnightGmtAndNotOnItsEnd() {
        var person = people.register("", "Demain", "demain@demo.example", Language.FR);
        accounts.open(person.id(), Accounts.sealed(Visitors.PASSWORD), Actor.PALABRE);
        appointments.appoint(person.id(), Function.FP, "CF", LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 17), "x", Actor.PALABRE);
        var visitor = visitors.as("demain");
        assertThat(visitor.get("/account").words()).contains("aucune qualité en cours");
        clock.set(Instant.parse("2026-12-15T00:00:00Z"));
        assertThat(visitor.get("/account").words()).contains("point focal, République centrafricaine");
        clock.set(Instant.parse("2026-12-17T00:00:00Z"));
        assertThat(visitor.get("/account").words()).contains("aucune qualité en cours");
    }

    @Test
    void onlyTheLeadCountrysAppointeesPreside() {
        assertThat(as("pres.ci", Function.PRES, "CI").get("/account").words()).contains("présidence du GTR-DI", "Côte d’Ivoire, pays leader");
        assertThat(as("pres.gh", Function.PRES, "GH").get("/account").words()).contains("aucune qualité en cours").doesNotContain("présidence du GTR-DI");
    }

    @Test
    void aSuspendedAccountIsOutAtOnceAndSaysNoMoreThanAnUnknownOne() {
        var person = someone("fp.cd", Function.FP, "CD");
        var visitor = visitors.as("fp.cd");
        accounts.suspend(person.id(), "essai", Actor.PALABRE);
        assertThat(visitor.get("/account").status()).isEqualTo(303);
        var again = visitors.anyone().post("/sign-in", "mail", "fp.cd@demo.example", "password", Visitors.PASSWORD);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words()).contains("ne vont pas ensemble");
        visitors.anyone().post("/sign-in/link", "mail", "fp.cd@demo.example");
        assertThat(linksFor(person)).isZero();
    }
}
