package palabre.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.Visitor;
import palabre.files.Papers;
import palabre.journal.Actor;
import palabre.journal.Function;
import palabre.journal.Journal;

/// Who has which seat in an administration, and how it passes from one to another.
class FocalPointTests extends Cast {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 14);

    static final byte[] SCAN = Papers.pdf("lettre");

    @Autowired FocalPoints focalPoints;
    @Autowired Nominations nominations;
    @Autowired OfficialLetters letters;
    @Autowired Departments departments;
    @Autowired Journal journal;

    static AdministrationId id(String iso) {
        return new AdministrationId(iso);
    }

    List<String> in(Seat seat, String iso) {
        return focalPoints.of(id(iso)).in(seat).stream().map(one -> one.person().mail()).toList();
    }

    Appointment held(String login) {
        return appointments.of(people.withMail(login + "@demo.example").orElseThrow().id()).getFirst();
    }

    /// A letter as the office types it; what is given replaces what is usual.
    static String[] letter(String role, String mail, String... more) {
        var fields = new TreeMap<>(Map.of("role", role, "reference", "DG/2026/114", "dated", "2026-12-10", "title", "Mme",
                "name", "Nommée Par Lettre", "mail", mail, "language", "fr"));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields.entrySet().stream().flatMap(one -> Stream.of(one.getKey(), one.getValue())).toArray(String[]::new);
    }

    Visitor office() {
        return as("brrc", Function.BRRC, "BRRC");
    }

    @Test
    void theFirstFocalPointIsMainThoseAfterItAlternatesAndTheAuthorityValidates() {
        someone("fp.bj", Function.FP, "BJ");
        someone("fp2.bj", Function.FP, "BJ");
        someone("aut.bj", Function.AUT, "BJ");
        assertThat(in(Seat.MAIN, "BJ")).containsExactly("fp.bj@demo.example");
        assertThat(in(Seat.ALTERNATE, "BJ")).containsExactly("fp2.bj@demo.example");
        assertThat(in(Seat.VALIDATOR, "BJ")).containsExactly("aut.bj@demo.example");
    }

    @Test
    void aLetterSeatsSomeoneAndTheOneBeforeHasNoRightsInTheNextRequest() {
        var before = as("fp.tg", Function.FP, "TG");
        assertThat(before.get("/members/tg/accounts").status()).isEqualTo(200);
        assertThat(office().upload("/members/tg/letters", "scan", "lettre.pdf", SCAN, letter("MAIN", "neuf.tg@demo.example")).status()).isEqualTo(303);

        assertThat(before.get("/members/tg/accounts").status()).isEqualTo(403);
        assertThat(in(Seat.MAIN, "TG")).containsExactly("neuf.tg@demo.example");
        var invited = people.withMail("neuf.tg@demo.example").orElseThrow();
        assertThat(accounts.find(invited.id()).orElseThrow().stage()).isEqualTo(Account.Stage.INVITED);
        assertThat(appointments.of(invited.id()).getFirst().basis()).isEqualTo("Lettre DG/2026/114 du 10 décembre 2026");
        assertThat(office().get("/members/tg/accounts").words()).contains("DG/2026/114", "Mme Nommée Par Lettre", "point focal titulaire");
        var scan = "/members/tg/letters/" + letters.of(id("TG")).getFirst().id().value() + "/scan";
        assertThat(office().get(scan).body()).startsWith("%PDF");
        assertThat(as("aut.tg", Function.AUT, "TG").get(scan).status()).isEqualTo(200);
        assertThat(as("fp.ci", Function.FP, "CI").get(scan).status()).isEqualTo(404);
        assertThat(as("fp.ci", Function.FP, "CI").get(scan.replace("/tg/", "/ci/")).status()).isEqualTo(404);
        assertThat(as("pres", Function.PRES, "CI").get(scan).status()).isEqualTo(403);
        assertThat(journal.of("administration:TG", 10)).extracting(Journal.Entry::act).contains("LetterEntered");
    }

    @Test
    void rightsOfALetterToComeBeginThatDayByThemselves() {
        var before = as("fp.ml", Function.FP, "ML");
        var after = someone("suivant.ml", Function.OBS, "CNUCED");
        office().upload("/members/ml/letters", "scan", "lettre.pdf", SCAN, letter("MAIN", after.mail(), "from", "2026-12-20"));
        var next = visitors.as("suivant.ml");
        assertThat(before.get("/members/ml/accounts").status()).isEqualTo(200);
        assertThat(next.get("/members/ml/accounts").status()).isEqualTo(403);
        assertThat(office().get("/members/ml/accounts").words()).contains("à venir", "jusqu’au 20 décembre 2026");

        clock.set(LocalDate.of(2026, 12, 20));
        assertThat(before.get("/members/ml/accounts").status()).isEqualTo(403);
        assertThat(next.actingAs("FP:ML").get("/members/ml/accounts").status()).isEqualTo(200);
        clock.set(TODAY);

        var another = office().upload("/members/ml/letters", "scan", "lettre.pdf", SCAN, letter("MAIN", "autre.ml@demo.example", "from", "2026-12-18"));
        assertThat(another.status()).isEqualTo(409);
        assertThat(another.words()).contains("Mme Essai suivant.ml", "20 décembre 2026");
        assertThat(people.withMail("autre.ml@demo.example")).as("nothing half-written").isEmpty();
    }

    @Test
    void aValidatorReplacesTheOneTheLetterNamesAndIsBesideTheOthers() {
        var leaving = as("aut.sn", Function.AUT, "SN");
        someone("del.sn", Function.AUT, "SN");
        office().upload("/members/sn/letters", "scan", "lettre.pdf", SCAN, letter("VALIDATOR", "neuf.sn@demo.example", "replaces", held("aut.sn").id().value().toString()));
        assertThat(in(Seat.VALIDATOR, "SN")).containsExactlyInAnyOrder("neuf.sn@demo.example", "del.sn@demo.example");
        assertThat(leaving.get("/members/sn/accounts").status()).isEqualTo(403);
        var elsewhere = office().upload("/members/sn/letters", "scan", "lettre.pdf", SCAN, letter("VALIDATOR", "x.sn@demo.example", "replaces", UUID.randomUUID().toString()));
        assertThat(elsewhere.status()).isEqualTo(404);
    }

    @Test
    void aLetterIsEnteredByTheOfficeAloneAndSaysWhatItMust() {
        var attempt = letter("MAIN", "faux.gh@demo.example");
        assertThat(as("fp.gh", Function.FP, "GH").upload("/members/gh/letters", "scan", "lettre.pdf", SCAN, attempt).status()).isEqualTo(403);
        assertThat(as("aut.gh", Function.AUT, "GH").upload("/members/gh/letters", "scan", "lettre.pdf", SCAN, attempt).status()).isEqualTo(403);
        assertThat(as("aut.ci", Function.AUT, "CI").upload("/members/gh/letters", "scan", "lettre.pdf", SCAN, attempt).status()).isEqualTo(404);
        for (var function : List.of(Function.PRES, Function.SG)) {
            assertThat(as("x." + function, function, "CI").upload("/members/gh/letters", "scan", "lettre.pdf", SCAN, attempt).status()).isEqualTo(403);
        }
        assertThat(as("sys", Function.SYS, "").upload("/members/gh/letters", "scan", "lettre.pdf", SCAN, attempt).status()).isEqualTo(403);
        assertThat(visitors.anyone().upload("/members/gh/letters", "scan", "lettre.pdf", SCAN, attempt).status()).isEqualTo(303);
        assertThat(office().forge("/members/gh/letters", attempt).status()).isEqualTo(403);
        assertThat(people.withMail("faux.gh@demo.example")).isEmpty();

        var office = office();
        for (var wrong : List.of(letter("SYS", "a@demo.example"), letter("MAIN", "a@demo.example", "reference", " "),
                letter("MAIN", "a@demo.example", "dated", "2026-12-15"), letter("MAIN", "a@demo.example", "dated", "2026-13-01"),
                letter("MAIN", "a@demo.example", "from", "2026-12-13"), letter("MAIN", "pas une adresse"))) {
            assertThat(office.upload("/members/gh/letters", "scan", "lettre.pdf", SCAN, wrong).status()).isEqualTo(422);
        }
        assertThat(office.upload("/members/gh/letters", "scan", "lettre.pdf", SCAN, letter("MAIN", "a@demo.example", "dated", "2026-12-15")).words())
                .contains("Une lettre ne porte pas une date à venir.");
        assertThat(office.post("/members/gh/letters", letter("MAIN", "a@demo.example")).status()).as("without the letter itself").isEqualTo(422);
    }

    @Test
    void aLetterGivesAMandateOfTheGroupToo() {
        office().upload("/members/ga/letters", "scan", "lettre.pdf", SCAN, letter("ASS", "ass.ga@demo.example"));
        assertThat(held("ass.ga").function()).isEqualTo(Function.ASS);
        assertThat(held("ass.ga").seat()).isNull();
    }

    @Test
    void onePersonDoesNotActForTwoAdministrations() {
        someone("fp.ng", Function.FP, "NG");
        var refused = office().upload("/members/ne/letters", "scan", "lettre.pdf", SCAN, letter("MAIN", "FP.NG@demo.example"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("agit pour une autre administration", "Nigeria");
        assertThat(as("fp.ne", Function.FP, "NE").post("/members/ne/accounts", "seat", "ALTERNATE", "name", "X", "mail", "fp.ng@demo.example",
                "language", "fr").status()).isEqualTo(409);
        assertThat(in(Seat.MAIN, "NE")).doesNotContain("fp.ng@demo.example");
    }

    @Test
    void theAuthorityContestsALetterAndWhatItOpenedEndsAtOnce() {
        var authority = as("aut.cm", Function.AUT, "CM");
        someone("fp.cm", Function.FP, "CM");
        var seated = someone("neuf.cm", Function.OBS, "CNUCED");
        office().upload("/members/cm/letters", "scan", "lettre.pdf", SCAN, letter("MAIN", seated.mail()));
        var usurper = visitors.as("neuf.cm").actingAs("FP:CM");
        assertThat(usurper.get("/members/cm/accounts").status()).isEqualTo(200);

        var path = "/members/cm/letters/" + letters.of(id("CM")).getFirst().id().value();
        assertThat(authority.get("/").words()).contains("Confirmer ou contester une lettre inscrite en votre nom");
        assertThat(usurper.post(path + "/contest", "reason", "Non").status()).isEqualTo(403);
        assertThat(office().post(path + "/contest", "reason", "Non").status()).isEqualTo(403);
        assertThat(as("aut.ci", Function.AUT, "CI").post(path + "/contest", "reason", "Non").status()).isEqualTo(404);
        assertThat(as("aut.ci", Function.AUT, "CI").post(path.replace("/cm/", "/ci/") + "/contest", "reason", "Non").status()).isEqualTo(404);
        assertThat(authority.get(path + "/contest").words()).contains("Votre lettre DG/2026/114", "Mme Essai neuf.cm");
        assertThat(authority.post(path + "/contest", "reason", " ").status()).isEqualTo(422);
        assertThat(authority.post(path + "/closure").status()).isEqualTo(403);
        assertThat(authority.post(path + "/contest", "reason", "Cette lettre n’est pas de moi").status()).isEqualTo(303);

        assertThat(usurper.get("/members/cm/accounts").status()).isEqualTo(403);
        assertThat(focalPoints.of(id("CM")).vacant()).isTrue();
        assertThat(authority.post(path + "/confirmation").status()).isEqualTo(409);
        assertThat(office().get("/").words()).contains("Donner suite à une lettre contestée");
        assertThat(office().post(path + "/closure").status()).isEqualTo(303);
        assertThat(office().post(path + "/closure").status()).isEqualTo(409);
    }

    @Test
    void whomAContestedLetterTookASeatFromComesBackOnTheAuthoritysWordAlone() {
        var authority = as("aut.td", Function.AUT, "TD");
        var before = as("fp.td", Function.FP, "TD");
        var seated = someone("neuf.td", Function.OBS, "CNUCED");
        office().upload("/members/td/letters", "scan", "lettre.pdf", SCAN, letter("MAIN", seated.mail()));
        var path = "/members/td/letters/" + letters.of(id("TD")).getFirst().id().value();
        assertThat(before.get("/members/td/accounts").status()).as("relieved").isEqualTo(403);
        assertThat(authority.get(path + "/contest").words()).contains("Rétablir Mme Essai fp.td");
        for (var wrong : List.of(office(), visitors.as("neuf.td").actingAs("FP:TD"))) {
            assertThat(wrong.post(path + "/contest", "reason", "Non", "restore", "true").status()).isEqualTo(403);
            assertThat(wrong.post(path + "/restoration").status()).isEqualTo(403);
        }
        assertThat(authority.post(path + "/restoration").status()).as("not contested").isEqualTo(409);

        assertThat(authority.post(path + "/contest", "reason", "Cette lettre n’est pas de moi", "restore", "true").status()).isEqualTo(303);
        assertThat(in(Seat.MAIN, "TD")).containsExactly("fp.td@demo.example");
        assertThat(before.get("/members/td/accounts").status()).isEqualTo(200);
        assertThat(authority.post(path + "/restoration").status()).as("once").isEqualTo(409);
        assertThat(authority.get("/members/td/accounts").words()).doesNotContain("Rétablir");
    }

    @Test
    void restoringIsOfferedUntilSomeoneElseIsSeated() {
        var authority = as("aut.mr", Function.AUT, "MR");
        someone("fp.mr", Function.FP, "MR");
        someone("sup.mr", Function.FP, "MR");
        var seated = someone("neuf.mr", Function.OBS, "CNUCED");
        office().upload("/members/mr/letters", "scan", "lettre.pdf", SCAN, letter("MAIN", seated.mail()));
        var path = "/members/mr/letters/" + letters.of(id("MR")).getFirst().id().value();
        assertThat(authority.post(path + "/contest", "reason", "Cette lettre n’est pas de moi").status()).isEqualTo(303);
        assertThat(focalPoints.of(id("MR")).vacant()).as("nobody comes back unasked").isTrue();
        assertThat(authority.get("/members/mr/accounts").document().select("form[action$=/restoration]")).hasSize(1);
        assertThat(authority.post("/members/mr/accounts/appointments/" + held("sup.mr").id().value() + "/seat", "seat", "MAIN").status()).isEqualTo(303);
        assertThat(authority.get("/members/mr/accounts").document().select("form[action$=/restoration]")).isEmpty();
        assertThat(authority.post(path + "/restoration").status()).isEqualTo(409);
    }

    @Test
    void whomALetterMakesValidatorDoesNotConfirmItsOwnLetter() {
        var newcomer = someone("neuf.gn", Function.OBS, "CNUCED");
        office().upload("/members/gn/letters", "scan", "lettre.pdf", SCAN, letter("VALIDATOR", newcomer.mail()));
        var path = "/members/gn/letters/" + letters.of(id("GN")).getFirst().id().value();
        assertThat(visitors.as("neuf.gn").actingAs("AUT:GN").post(path + "/confirmation").status()).isEqualTo(403);
    }

    @Test
    void theAuthorityMakesAnAlternateMainAndTheOneBeforeHasNoRightsInTheNextRequest() {
        var before = as("fp.cf", Function.FP, "CF");
        var after = as("sup.cf", Function.FP, "CF");
        var path = "/members/cf/accounts/appointments/" + held("sup.cf").id().value() + "/seat";
        assertThat(after.post(path, "seat", "MAIN").status()).isEqualTo(403);
        assertThat(office().post(path, "seat", "MAIN").status()).isEqualTo(403);
        assertThat(as("aut.ga", Function.AUT, "GA").post(path.replace("/cf/", "/ga/"), "seat", "MAIN").status()).isEqualTo(404);
        var authority = as("aut.cf", Function.AUT, "CF");
        assertThat(authority.post(path, "seat", "VALIDATOR").status()).isEqualTo(404);
        assertThat(authority.post(path, "seat", "MAIN").status()).isEqualTo(303);
        assertThat(in(Seat.MAIN, "CF")).containsExactly("sup.cf@demo.example");
        assertThat(in(Seat.ALTERNATE, "CF")).isEmpty();
        assertThat(before.get("/members/cf/accounts").status()).isEqualTo(403);
        assertThat(after.get("/members/cf/accounts").status()).isEqualTo(200);
    }

    @Test
    void whomTheAuthorityNamesAndWhoEntersAlreadyIsSeatedByItsWord() {
        var agent = someone("agent.lr", Function.FP, "LR");
        appointments.end(held("agent.lr").id(), TODAY, Actor.PALABRE);
        var visitor = visitors.as("agent.lr");
        assertThat(visitor.get("/members/lr/accounts").status()).isEqualTo(403);
        as("aut.lr", Function.AUT, "LR").post("/members/lr/accounts", "seat", "MAIN", "name", "X", "mail", agent.mail(), "language", "en");
        assertThat(nominations.of(id("LR")).getFirst().stage()).isEqualTo(Nomination.Stage.OPENED);
        assertThat(visitor.get("/members/lr/accounts").status()).isEqualTo(200);
    }

    @Test
    void aFocalPointProposesNoValidatorAndNobodyAPastDay() {
        var focalPoint = as("fp.sl", Function.FP, "SL");
        assertThat(focalPoint.post("/members/sl/accounts", "seat", "VALIDATOR", "name", "X", "mail", "x.sl@demo.example", "language", "en")
                .status()).isEqualTo(403);
        var past = focalPoint.post("/members/sl/accounts", "seat", "MAIN", "name", "X", "mail", "x.sl@demo.example", "language", "en",
                "from", "2026-12-01");
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.words()).contains("La prise d’effet ne précède pas ce jour");
        assertThat(focalPoint.post("/members/sl/accounts", "seat", "CHAIR", "name", "X", "mail", "x.sl@demo.example", "language", "en",
                "from", "2026-12-01").status()).isEqualTo(422);
        assertThat(nominations.of(id("SL"))).isEmpty();
    }

    @Test
    void theLastWhoValidatesLeavesByTheOfficeOnly() {
        var authority = as("aut.gm", Function.AUT, "GM");
        var path = "/members/gm/accounts/appointments/" + held("aut.gm").id().value() + "/end";
        var refused = authority.post(path);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("dernière personne qui valide");
        someone("del.gm", Function.AUT, "GM");
        assertThat(authority.post(path.replace(held("aut.gm").id().value().toString(), held("del.gm").id().value().toString())).status())
                .isEqualTo(303);
        assertThat(office().post(path).status()).isEqualTo(303);
        assertThat(authority.get("/members/gm/accounts").status()).isEqualTo(403);
        assertThat(office().get("/members/gm/accounts").words()).contains("Sans autorité qui valide", "Sans point focal titulaire");
    }

    @Test
    void anEmptySeatIsShownToThoseWhoMayCallAndToThemOnly() {
        departments.write(new Department(id("ST"), "Direção de Informática", "", "dsi@demo.example", "+239 222 00 00", "", "", 0), Actor.PALABRE);
        var office = office();
        assertThat(office.get("/").words()).contains("administrations sont sans point focal");
        var page = office.get("/members/st/accounts");
        assertThat(page.words()).contains("Sans point focal titulaire", "Appeler");
        assertThat(page.body()).contains("tel:+2392220000", "mailto:dsi@demo.example");
        assertThat(as("fp.bf", Function.FP, "BF").get("/members/st").words()).doesNotContain("Sans point focal");
    }

    @Test
    void theSheetOfADepartmentIsKeptByItsOwnAndTheOfficialAddressByTheAuthority() {
        var focalPoint = as("fp.cd", Function.FP, "CD");
        String[] sheet = {"name", "Direction de l’informatique", "head", "M. Responsable", "mail", "dsi.cd@demo.example", "phone", "+243 81 000", "version", "0"};
        assertThat(focalPoint.post("/members/cd/department", sheet).status()).isEqualTo(303);
        assertThat(focalPoint.post("/members/cd/department", sheet).status()).as("someone was quicker").isEqualTo(409);
        String[] official = {"name", "Direction", "official", "moi@demo.example", "version", "1"};
        assertThat(focalPoint.get("/members/cd/department").body()).doesNotContain("name=\"official\"");
        assertThat(focalPoint.post("/members/cd/department", official).status()).isEqualTo(403);
        assertThat(as("aut.cd", Function.AUT, "CD").post("/members/cd/department", official).status()).isEqualTo(303);
        assertThat(departments.of(id("CD")).official()).isEqualTo("moi@demo.example");
        assertThat(focalPoint.post("/members/cd/department", "name", "Direction", "version", "2").status()).isEqualTo(303);
        assertThat(departments.of(id("CD")).official()).as("a focal point leaves it as it is").isEqualTo("moi@demo.example");
        assertThat(office().post("/members/cd/department", "phone", "zéro", "mail", "x", "version", "3").status()).isEqualTo(422);
        assertThat(as("fp.cg", Function.FP, "CG").post("/members/cd/department", sheet).status()).isEqualTo(403);
        assertThat(as("pres", Function.PRES, "CI").get("/members/cd/department").status()).isEqualTo(403);
        assertThat(visitors.anyone().get("/members/cd/department").status()).isEqualTo(303);
    }
}
