package palabre.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.Visitor;
import palabre.journal.Actor;
import palabre.journal.Function;
import palabre.journal.Journal;

/// An authority without account decides by a link that serves once.
class SignatureTests extends Cast {

    @Autowired Nominations nominations;
    @Autowired Departments departments;
    @Autowired FocalPoints focalPoints;
    @Autowired OfficialLetters letters;
    @Autowired Signatures signatures;
    @Autowired Journal journal;

    @AfterEach
    void theAddressOfTheTestsIsForgiven() {
        sql.sql("delete from members.attempt").update();
        clock.set(LocalDate.of(2026, 12, 14));
    }

    static AdministrationId id(String iso) {
        return new AdministrationId(iso);
    }

    static String mail(String iso) {
        return "dg." + iso.toLowerCase() + "@demo.example";
    }

    /// A focal point of an administration whose authority has an official address and no account.
    Visitor focalPoint(String iso) {
        departments.write(new Department(id(iso), "", "", "", "", "", mail(iso), departments.of(id(iso)).version()), Actor.PALABRE);
        return as("fp." + iso.toLowerCase(), Function.FP, iso);
    }

    Nomination proposed(String iso) {
        focalPoint(iso).post("/members/" + iso.toLowerCase() + "/accounts", "seat", "ALTERNATE", "title", "Mme", "name", "Nom Proposé",
                "mail", "prop." + iso.toLowerCase() + "@demo.example", "language", "fr");
        return nominations.of(id(iso)).getFirst();
    }

    /// The link in the `nth` mail to an address, as its reader would follow it.
    String link(String mail, int nth) {
        await().until(() -> bodies(mail).size() >= nth);
        var found = Pattern.compile("/signatures/\\S+").matcher(bodies(mail).get(nth - 1));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    List<String> bodies(String mail) {
        return sql.sql("select body from notices.mail where recipient = :mail order by since, id").param("mail", mail)
                .query(String.class).list();
    }

    static String secret(String link) {
        return link.replaceFirst("\\?.*", "");
    }

    Nomination.Stage stage(String iso) {
        return nominations.of(id(iso)).getFirst().stage();
    }

    @Test
    void theAuthorityIsAskedInItsLanguageLooksApprovesAndTheJournalSaysByWhichLink() {
        proposed("CV");
        var link = link(mail("CV"), 1);
        assertThat(bodies(mail("CV")).getFirst()).contains("Tenho a honra de submeter à sua decisão");
        assertThat(link).endsWith("?lang=pt");

        var authority = visitors.reading("de");
        for (int looks = 0; looks < 3; looks++) {
            var page = authority.get(link);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.words()).contains("A sua decisão é solicitada", "Designar Mme Nom Proposé", "ponto focal suplente", "prop.cv@demo.example", "Mme Essai fp.cv");
            assertThat(page.answer().headers().allValues("Set-Cookie")).as("no session").noneMatch(cookie -> cookie.startsWith("palabre="));
        }
        assertThat(stage("CV")).as("looking changes nothing").isEqualTo(Nomination.Stage.PROPOSED);

        var answered = authority.forge(secret(link) + "/approval", "lang", "pt");
        assertThat(answered.status()).isEqualTo(303);
        assertThat(authority.get(answered.location()).words()).contains("Resposta registada", "Aprovou por esta ligação");
        assertThat(stage("CV")).isEqualTo(Nomination.Stage.APPROVED);
        assertThat(authority.get("/account").status()).as("nobody is signed in").isEqualTo(303);

        assertThat(journal.of("administration:CV", 2)).extracting(Journal.Entry::act).containsExactly("NominationChanged", "SignatureGiven");
        assertThat(journal.of("administration:CV", 2)).allSatisfy(entry -> {
            assertThat(entry.name()).isEqualTo(mail("CV"));
            assertThat(entry.capacity()).isEqualTo("AUT:CV");
            assertThat(entry.person()).isNull();
        });
        assertThat(as("aud", Function.AUD, "").get("/journal?subject=administration:CV").words()).contains("Par lien adressé à dg.cv@demo.example");
        assertThat(as("brrc", Function.BRRC, "BRRC").get("/members/cv/accounts").words()).contains("approuvé par lien adressé à dg.cv@demo.example");
    }

    @Test
    void aRefusalSaysWhy() {
        proposed("GW");
        var link = link(mail("GW"), 1);
        var authority = visitors.anyone();
        assertThat(authority.forge(secret(link) + "/refusal", "reason", " ").status()).isEqualTo(422);
        assertThat(stage("GW")).isEqualTo(Nomination.Stage.PROPOSED);
        assertThat(authority.forge(secret(link) + "/refusal", "reason", "Pas cette personne").status()).isEqualTo(303);
        assertThat(nominations.of(id("GW")).getFirst().reason()).isEqualTo("Pas cette personne");
        assertThat(stage("GW")).isEqualTo(Nomination.Stage.DECLINED);
        assertThat(visitors.as("fp.gw").get("/members/gw/accounts").words()).contains("Pas cette personne", "refusé par lien adressé à");
    }

    @Test
    void aLinkServesOnceEvenForManyAtOnce() throws Exception {
        proposed("BF");
        var path = secret(link(mail("BF"), 1)) + "/approval";
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> hand = () -> visitors.anyone().forge(path).status();
            var answers = hands.invokeAll(List.of(hand, hand, hand, hand, hand, hand)).stream().map(Future::resultNow).toList();
            assertThat(answers.stream().filter(status -> status == 303)).hasSize(1);
        }
        var again = visitors.anyone().forge(path.replace("approval", "refusal"), "reason", "Je reviens sur ma réponse");
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.words()).contains("Réponse enregistrée");
        assertThat(stage("BF")).isEqualTo(Nomination.Stage.APPROVED);
        assertThat(sql.sql("select count(*) from journal.entry where act = 'SignatureGiven' and subject = 'administration:BF'")
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void afterItsTermALinkServesNoMore() {
        proposed("TD");
        var link = link(mail("TD"), 1);
        clock.set(Instant.parse("2026-12-28T09:00:00Z"));
        assertThat(visitors.anyone().get(link).words()).contains("Le délai de ce lien est passé");
        assertThat(visitors.anyone().forge(secret(link) + "/approval").status()).isEqualTo(404);
        assertThat(stage("TD")).isEqualTo(Nomination.Stage.PROPOSED);
    }

    @Test
    void aNewLinkWithdrawsTheFormerAndAWithdrawnOneSaysSo() {
        var id = proposed("CG").id().value();
        var first = link(mail("CG"), 1);
        var focalPoint = visitors.as("fp.cg");
        assertThat(focalPoint.post("/members/cg/accounts/nominations/" + id + "/link").status()).isEqualTo(303);
        var second = link(mail("CG"), 2);
        assertThat(visitors.anyone().get(first).words()).contains("Ce lien a été retiré");
        assertThat(visitors.anyone().forge(secret(first) + "/approval").status()).isEqualTo(404);
        assertThat(focalPoint.post("/members/cg/accounts/nominations/" + id + "/link/withdrawal").status()).isEqualTo(303);
        assertThat(visitors.anyone().forge(secret(second) + "/approval").status()).isEqualTo(404);
        assertThat(stage("CG")).isEqualTo(Nomination.Stage.PROPOSED);

        assertThat(focalPoint.post("/members/cg/accounts/nominations/" + id + "/link").status()).isEqualTo(303);
        var tooOften = focalPoint.post("/members/cg/accounts/nominations/" + id + "/link");
        assertThat(tooOften.status()).isEqualTo(409);
        assertThat(tooOften.words()).contains("Un lien vient d’être adressé");
    }

    @Test
    void aDecisionTakenOtherwiseIsNotTakenTwice() {
        var id = proposed("CM").id();
        var link = link(mail("CM"), 1);
        as("aut.cm", Function.AUT, "CM").post("/members/cm/accounts/nominations/" + id.value() + "/refusal");
        assertThat(visitors.anyone().get(link).words()).contains("La décision est déjà prise");
        assertThat(visitors.anyone().forge(secret(link) + "/approval").status()).isEqualTo(404);
        assertThat(stage("CM")).isEqualTo(Nomination.Stage.DECLINED);
    }

    @Test
    void aLinkBindsToWhatItAskedAndToNothingElse() {
        proposed("CF");
        var link = link(mail("CF"), 1);
        sql.sql("update members.nomination set mail = 'usurpateur@demo.example', version = version + 1 where administration = 'CF'").update();
        assertThat(visitors.anyone().get(link).words()).contains("Ce qui était demandé a changé");
        assertThat(visitors.anyone().forge(secret(link) + "/approval").status()).isEqualTo(404);
        assertThat(stage("CF")).isEqualTo(Nomination.Stage.PROPOSED);
    }

    @Test
    void aTamperedLinkIsUnknownAndGuessingIsSlowedDown() {
        proposed("LR");
        var link = secret(link(mail("LR"), 1));
        var tampered = link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A");
        var page = visitors.anyone().get(tampered);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.words()).contains("Ce lien n’est pas reconnu");
        assertThat(visitors.anyone().get("/signatures/" + nominations.of(id("LR")).getFirst().id().value()).status()).isEqualTo(404);
        assertThat(sql.sql("select count(*) from members.signature where secret = :secret").param("secret", link.replace("/signatures/", ""))
                .query(Integer.class).single()).as("only the fingerprint is kept").isZero();
        var answers = new ArrayList<Integer>();
        for (int guesses = 0; guesses < 40; guesses++) {
            answers.add(visitors.anyone().forge("/signatures/guess" + guesses + "/approval").status());
        }
        assertThat(answers).contains(429).endsWith(429);
    }

    @Test
    void noLinkGoesToWhoeverProposesNorToTheOneProposedNorNowhere() {
        var focalPoint = as("fp.ga", Function.FP, "GA");
        String[] someone = {"seat", "ALTERNATE", "name", "X", "mail", "x.ga@demo.example", "language", "fr"};
        focalPoint.post("/members/ga/accounts", someone);
        var path = "/members/ga/accounts/nominations/" + nominations.of(id("GA")).getFirst().id().value() + "/link";
        assertThat(focalPoint.post(path).words()).contains("L’adresse officielle de l’autorité n’est pas connue");
        for (var address : List.of("fp.ga@demo.example", "X.GA@demo.example")) {
            departments.write(new Department(id("GA"), "", "", "", "", "", address, departments.of(id("GA")).version()), Actor.PALABRE);
            var refused = focalPoint.post(path);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.words()).contains("Une autre main décide");
        }
        assertThat(signatures.of(id("GA"))).isEmpty();
    }

    @Test
    void neighboursAskForNothing() {
        var id = proposed("GN").id().value();
        var path = "/members/gn/accounts/nominations/" + id + "/link";
        var neighbour = as("fp.tg", Function.FP, "TG");
        assertThat(neighbour.post(path).status()).isEqualTo(404);
        assertThat(neighbour.post(path.replace("/gn/", "/tg/")).status()).isEqualTo(404);
        assertThat(as("sg", Function.SG, "CI").post(path).status()).isEqualTo(403);
        assertThat(as("sys", Function.SYS, "").post(path).status()).isEqualTo(403);
        assertThat(visitors.anyone().post(path).status()).isEqualTo(303);
        assertThat(visitors.as("fp.gn").forge(path).status()).isEqualTo(403);
        assertThat(signatures.of(id("GN"))).hasSize(1);
    }

    @Test
    void theAuthorityIsToldOfALetterAndContestsItByLink() {
        focalPoint("MR");
        var office = as("brrc", Function.BRRC, "BRRC");
        office.upload("/members/mr/letters", "scan", "lettre.pdf", FocalPointTests.SCAN, FocalPointTests.letter("MAIN", "neuf.mr@demo.example"));
        assertThat(focalPoints.of(id("MR")).main().orElseThrow().person().mail()).isEqualTo("neuf.mr@demo.example");
        var link = link(mail("MR"), 1);
        assertThat(visitors.anyone().get(link).words()).contains("Votre lettre DG/2026/114 du 10 décembre 2026", "Mme Nommée Par Lettre");
        assertThat(visitors.anyone().forge(secret(link) + "/refusal", "reason", "Jamais écrite").status()).isEqualTo(303);
        assertThat(focalPoints.of(id("MR")).vacant()).isTrue();
        assertThat(letters.of(id("MR")).getFirst().stage()).isEqualTo(OfficialLetter.Stage.CONTESTED);
    }

    @Test
    void whoeverValidatedUntilNowIsToldWhenNoOfficialAddressIsKnown() {
        someone("aut.ne", Function.AUT, "NE");
        as("brrc", Function.BRRC, "BRRC").upload("/members/ne/letters", "scan", "lettre.pdf", FocalPointTests.SCAN, FocalPointTests.letter("VALIDATOR", "neuf.ne@demo.example",
                "replaces", appointments.of(people.withMail("aut.ne@demo.example").orElseThrow().id()).getFirst().id().value().toString()));
        assertThat(visitors.anyone().get(link("aut.ne@demo.example", 1)).status()).isEqualTo(200);
    }
}
