package palabre.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.TestRehearsal;
import palabre.Visitor;
import palabre.Visitors;
import palabre.journal.Actor;
import palabre.journal.Function;

/// R-SEC-08, in a house that waives nothing.
class SecondFactorTests extends Cast {

    static final Instant NOW = Instant.parse("2026-12-14T09:00:00Z");
    static final String DOOR = "/sign-in/second-factor";
    static final String CODES = "/account/second-factor/codes";

    @Autowired
    TestRehearsal rehearsal;

    @Autowired
    Links links;

    @Autowired
    SecondFactors factors;

    @BeforeEach
    void asInARealHouse() {
        sql.sql("delete from members.attempt").update();
        clock.set(NOW);
        rehearsal.asInARealHouse();
    }

    @AfterEach
    void asBefore() {
        rehearsal.reset();
    }

    @Test
    void whoeverCommitsOthersSetsOneUpBeforeComingIn() {
        someone("aut.bj", Function.AUT, "BJ");
        var visitor = knocking("aut.bj");
        assertThat(visitor.get("/account").status()).isEqualTo(303);
        var page = visitor.get(DOOR);
        assertThat(page.words()).contains("Mettez en place votre second facteur", "Google Authenticator");
        assertThat(page.document().select("svg.qr path")).hasSize(2);
        var secret = secretOn(page);
        assertThat(secretOn(visitor.get(DOOR))).as("the same until it is confirmed").isEqualTo(secret);
        var wrong = visitor.post(DOOR, "code", "000000");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("Ce code ne convient pas");
        assertThat(visitor.post(DOOR, "code", "").status()).isEqualTo(422);
        assertThat(visitor.get("/account").status()).isEqualTo(303);
        assertThat(visitor.post(DOOR, "code", secret.digits(NOW)).location()).isEqualTo(CODES);
        var codes = visitor.get(CODES).document().select("ol.codes code").eachText();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
        assertThat(visitor.get(CODES).words()).contains("Ces codes ont été montrés").doesNotContain(codes.getFirst());
        assertThat(visitor.get("/account").words()).contains("agissant en qualité de autorité nationale, Bénin", "Second facteur", "En place");
        assertThat(sql.sql("select count(*) from members.recovery_code where length(code) <> 64").query(Integer.class).single()).isZero();
    }

    @Test
    void eachDigitsServeOnceAndLateOnesNever() {
        var secret = given("aut.bf", Function.AUT, "BF");
        clock.set(NOW.plusSeconds(90));
        assertThat(knocking("aut.bf").post(DOOR, "code", secret.digits(NOW.plusSeconds(30))).status()).as("two steps late").isEqualTo(422);
        var typed = secret.digits(NOW.plusSeconds(60));
        assertThat(knocking("aut.bf").post(DOOR, "code", typed.substring(0, 3) + " " + typed.substring(3)).location()).isEqualTo("/");
        assertThat(knocking("aut.bf").post(DOOR, "code", typed).status()).as("seen over a shoulder").isEqualTo(422);
        assertThat(knocking("aut.bf").post(DOOR, "code", secret.digits(NOW.plusSeconds(90))).location()).isEqualTo("/");
        assertThat(knocking("aut.bf").post(DOOR, "code", typed).status()).as("from before the last").isEqualTo(422);
    }

    @Test
    void aRecoveryCodeOpensOnceAndIsWrittenInTheJournal() {
        var person = someone("aut.cv", Function.AUT, "CV");
        var visitor = knocking("aut.cv");
        visitor.post(DOOR, "code", secretOn(visitor.get(DOOR)).digits(NOW));
        var codes = visitor.get(CODES).document().select("ol.codes code").eachText();
        assertThat(knocking("aut.cv").post(DOOR, "code", codes.get(3).toLowerCase(java.util.Locale.ROOT)).location()).isEqualTo("/");
        assertThat(knocking("aut.cv").post(DOOR, "code", codes.get(3)).status()).isEqualTo(422);
        assertThat(factors.codesLeft(person.id())).isEqualTo(9);
        assertThat(steps(person)).contains("CODE_USED");
    }

    @Test
    void codesMadeAnewCloseThoseFromBefore() {
        var person = someone("aut.cm", Function.AUT, "CM");
        var visitor = knocking("aut.cm");
        visitor.post(DOOR, "code", secretOn(visitor.get(DOOR)).digits(NOW));
        var before = visitor.get(CODES).document().select("ol.codes code").eachText();
        var inside = inside(visitor);
        assertThat(inside.post(CODES, "password", "pas celui-ci").status()).isEqualTo(422);
        assertThat(inside.post(CODES, "password", Visitors.PASSWORD).location()).isEqualTo(CODES);
        assertThat(inside.get(CODES).document().select("ol.codes code").eachText()).hasSize(10).doesNotContainAnyElementsOf(before);
        assertThat(knocking("aut.cm").post(DOOR, "code", before.getFirst()).status()).isEqualTo(422);
        assertThat(steps(person)).containsOnly("SET_UP", "CODES_RENEWED");
    }

    @Test
    void afterFiveWrongCodesEvenTheRightOneWaits() {
        var secret = given("aut.ga", Function.AUT, "GA");
        clock.set(NOW.plusSeconds(60));
        for (int i = 0; i < 5; i++) {
            assertThat(knocking("aut.ga").post(DOOR, "code", "12345" + i).status()).isEqualTo(422);
        }
        var slowed = knocking("aut.ga").post(DOOR, "code", secret.digits(NOW.plusSeconds(60)));
        assertThat(slowed.status()).isEqualTo(429);
        assertThat(slowed.answer().headers().firstValue("Retry-After")).isPresent();
        clock.set(NOW.plusSeconds(92));
        assertThat(knocking("aut.ga").post(DOOR, "code", secret.digits(NOW.plusSeconds(92))).location()).isEqualTo("/");
    }

    @Test
    void theDoorDoesNotStayAjar() {
        var secret = given("aut.gm", Function.AUT, "GM");
        var visitor = knocking("aut.gm");
        clock.set(NOW.plusSeconds(601));
        assertThat(visitor.get(DOOR).location()).isEqualTo("/sign-in");
        assertThat(visitor.post(DOOR, "code", secret.digits(NOW.plusSeconds(601))).location()).isEqualTo("/sign-in");
        assertThat(visitors.anyone().post(DOOR, "code", "123456").location()).isEqualTo("/sign-in");
    }

    @Test
    void aMailboxAloneSetsNothingUpButStandsForThePassword() {
        var person = someone("aut.gn", Function.AUT, "GN");
        var early = visitors.anyone();
        early.post(link(person));
        assertThat(early.get(DOOR).words()).contains("Entrez avec votre mot de passe");
        assertThat(inside(early).post(DOOR, "code", "123456").location()).isEqualTo(DOOR);
        assertThat(early.get("/account").status()).isEqualTo(303);
        var visitor = knocking("aut.gn");
        var secret = secretOn(visitor.get(DOOR));
        visitor.post(DOOR, "code", secret.digits(NOW));
        var later = visitors.anyone();
        assertThat(later.post(link(person)).location()).isEqualTo(DOOR);
        assertThat(later.get(DOOR).words()).contains("Six chiffres, ou l’un de vos codes de secours");
        clock.set(NOW.plusSeconds(30));
        assertThat(inside(later).post(DOOR, "code", secret.digits(NOW.plusSeconds(30))).location()).isEqualTo("/");
    }

    @Test
    void othersMayHaveOneAndGiveItUp() {
        var person = someone("fp.sn", Function.FP, "SN");
        var visitor = visitors.as("fp.sn");
        var page = visitor.get("/account/second-factor");
        var secret = secretOn(page);
        assertThat(visitor.post("/account/second-factor", "code", secret.digits(NOW), "current", "faux").status()).isEqualTo(422);
        assertThat(visitor.post("/account/second-factor", "code", "1", "current", Visitors.PASSWORD).status()).isEqualTo(422);
        assertThat(visitor.post("/account/second-factor", "code", secret.digits(NOW), "current", Visitors.PASSWORD).location()).isEqualTo(CODES);
        assertThat(knocking("fp.sn").get(DOOR).words()).contains("recopiez ce qu’elle affiche");
        assertThat(visitor.post("/account/second-factor/removal", "password", "faux").status()).isEqualTo(422);
        assertThat(visitor.post("/account/second-factor/removal", "password", Visitors.PASSWORD).status()).isEqualTo(303);
        assertThat(visitors.as("fp.sn").get("/account").words()).contains("Pas encore en place");
        assertThat(steps(person)).containsExactly("SET_UP", "CODES_RENEWED", "GIVEN_UP");
        assertThat(visitor.post(CODES, "password", Visitors.PASSWORD).status()).as("codes without a factor").isEqualTo(404);
    }

    @Test
    void whereTheFunctionAsksForItItIsReplacedNotGivenUp() {
        someone("aut.gw", Function.AUT, "GW");
        var visitor = knocking("aut.gw");
        visitor.post(DOOR, "code", secretOn(visitor.get(DOOR)).digits(NOW));
        var inside = inside(visitor);
        var refused = inside.post("/account/second-factor/removal", "password", Visitors.PASSWORD);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("il se remplace, il ne se retire pas");
        var next = secretOn(inside.get("/account/second-factor"));
        assertThat(inside.post("/account/second-factor", "code", next.digits(NOW), "current", Visitors.PASSWORD).status()).isEqualTo(303);
        clock.set(NOW.plusSeconds(30));
        assertThat(knocking("aut.gw").post(DOOR, "code", next.digits(NOW.plusSeconds(30))).location()).isEqualTo("/");
    }

    @Test
    void aFunctionGivenAfterTheSignInWaitsForTheSecondFactor() {
        var person = someone("fp.lr", Function.FP, "LR");
        var visitor = visitors.as("fp.lr");
        appointments.appoint(person.id(), Function.AUT, "LR", LocalDate.now(clock), null, "essai", Actor.PALABRE);
        var before = visitor.get("/account").words();
        assertThat(before).contains("agissant en qualité de point focal, Libéria", "elle attend qu’il soit en place")
                .doesNotContain("autorité nationale");
        assertThat(visitor.post("/account/capacity", "capacity", "AUT:LR").status()).isEqualTo(404);
        var secret = secretOn(visitor.get("/account/second-factor"));
        visitor.post("/account/second-factor", "code", secret.digits(NOW), "current", Visitors.PASSWORD);
        assertThat(visitor.get("/account").words()).contains("autorité nationale, Libéria");
    }

    @Test
    void theTechnicalAdministratorResetsItNeverReadsItAndComesNoFurther() {
        var person = someone("aut.ml", Function.AUT, "ML");
        var visitor = knocking("aut.ml");
        var secret = secretOn(visitor.get(DOOR));
        visitor.post(DOOR, "code", secret.digits(NOW));
        var admin = admitted("sys.un");
        var path = "/technical/accounts/" + person.id().value() + "/second-factor/removal";
        assertThat(admin.get("/technical/accounts").body()).contains("deux facteurs").doesNotContain(secret.secret());
        for (var hand : new Visitor[] {admitted("brrc.un", Function.BRRC, "BRRC"), visitors.as(someoneElse()), inside(visitor)}) {
            assertThat(hand.post(path).status()).isEqualTo(403);
        }
        assertThat(visitors.anyone().post(path).location()).isEqualTo("/sign-in");
        assertThat(admin.post(path, "reason", "téléphone volé").status()).isEqualTo(303);
        assertThat(visitor.get("/account").status()).as("what was open is closed").isEqualTo(303);
        assertThat(admin.post(path).status()).isEqualTo(404);
        assertThat(admin.post("/technical/accounts/" + own("sys.un") + "/second-factor/removal").status()).isEqualTo(409);
        assertThat(steps(person)).endsWith("RESET");
        var reader = visitors.anyone();
        reader.post(link(person));
        assertThat(reader.get(DOOR).words()).as("who reads the mail comes no further").contains("Entrez avec votre mot de passe");
        assertThat(knocking("aut.ml").get(DOOR).words()).contains("Mettez en place votre second facteur");
    }

    @Test
    void aPasskeyIsTwoFactorsAndThenThePasswordAloneOpensNothing() {
        var person = someone("aut.ne", Function.AUT, "NE");
        sql.sql("""
                insert into members.passkey (id, person, label, public_key, signature_count, uv_initialized, transports,
                        backup_eligible, backup_state, created, last_used)
                values ('\\x01', :person, 'téléphone', '\\x02', 0, true, '', false, false, :now, :now)
                """)
                .param("person", person.id().value()).param("now", Timestamp.from(NOW)).update();
        var visitor = knocking("aut.ne");
        assertThat(visitor.get(DOOR).words()).contains("Entrez avec votre clé d’accès");
        assertThat(visitor.get(DOOR).document().select("form[data-passkey=use]")).hasSize(1);
        assertThat(visitor.post(DOOR, "code", "123456").location()).isEqualTo(DOOR);
        assertThat(visitor.get("/account").status()).isEqualTo(303);
    }

    @Test
    void theRuleNamesSixFunctions() {
        assertThat(List.of(Function.values()).stream().filter(MemberRights::wantsSecondFactor))
                .containsExactlyInAnyOrder(Function.AUT, Function.PRES, Function.BRRC, Function.FIN, Function.SYS, Function.AUD);
    }

    /// Someone whose second factor is in place, and the secret of it.
    Totp given(String login, Function function, String scope) {
        someone(login, function, scope);
        var visitor = knocking(login);
        var secret = secretOn(visitor.get(DOOR));
        assertThat(visitor.post(DOOR, "code", secret.digits(NOW)).status()).isEqualTo(303);
        return secret;
    }

    Visitor admitted(String login) {
        return admitted(login, Function.SYS, "");
    }

    Visitor admitted(String login, Function function, String scope) {
        someone(login, function, scope);
        var visitor = knocking(login);
        visitor.post(DOOR, "code", secretOn(visitor.get(DOOR)).digits(clock.instant()));
        return inside(visitor);
    }

    String someoneElse() {
        someone("fp.mr", Function.FP, "MR");
        return "fp.mr";
    }

    String own(String login) {
        return people.withMail(login + "@demo.example").orElseThrow().id().value().toString();
    }

    /// At the door, having shown the password.
    Visitor knocking(String login) {
        var visitor = visitors.anyone();
        assertThat(visitor.post("/sign-in", "mail", login + "@demo.example", "password", Visitors.PASSWORD).location()).isEqualTo(DOOR);
        return visitor.anew();
    }

    /// The session changed on the way, and with it the secret of its forms.
    static Visitor inside(Visitor visitor) {
        return visitor.anew();
    }

    String link(Person person) {
        return "/sign-in/link/" + links.make(Links.Kind.SIGN_IN, person.id(), clock.instant().plus(Links.SIGN_IN));
    }

    List<String> steps(Person person) {
        return sql.sql("select details::jsonb->>'step' from journal.entry where act = 'SecondFactorChanged' and subject = :subject order by number")
                .param("subject", "account:" + person.id().value()).query(String.class).list();
    }

    static Totp secretOn(Visitor.Page page) {
        return new Totp(page.document().select("code").first().text().replace(" ", ""));
    }
}
