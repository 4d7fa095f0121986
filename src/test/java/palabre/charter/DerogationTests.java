package palabre.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.journal.Capacity;
import palabre.journal.Function;
import palabre.ui.Message;

class DerogationTests {

    static final Instant NOW = Instant.parse("2026-12-14T09:00:00Z");
    static final Actor PRESIDENCY = new Actor(UUID.randomUUID(), "Adjoua", "PRES:CI");
    static final Actor OFFICE = new Actor(UUID.randomUUID(), "Cyriaque", "BRRC");

    final Derogation asked = Derogation.requested(Rule.R_PLEN_06, "meeting:1", Message.of("charter.title"), "/meetings/1",
            "La salle ne se libère qu’en avril.", "", PRESIDENCY, NOW);

    @Test
    void itGoesFromTheRequestToTheVisaToTheDecision() {
        assertThat(asked.status()).isEqualTo(Derogation.Status.REQUESTED);
        var endorsed = asked.endorsed(OFFICE, NOW, "Vu");
        assertThat(endorsed.status()).isEqualTo(Derogation.Status.ENDORSED);
        assertThat(endorsed.granted(PRESIDENCY, NOW, "").status()).isEqualTo(Derogation.Status.GRANTED);
        assertThat(endorsed.refused(PRESIDENCY, NOW, "Non").status()).isEqualTo(Derogation.Status.REFUSED);
        assertThat(asked.declined(OFFICE, NOW, "Non").status()).isEqualTo(Derogation.Status.REFUSED);
    }

    @Test
    void noStepIsSkippedAndNoneIsDoneTwice() {
        assertThatThrownBy(() -> asked.granted(PRESIDENCY, NOW, "")).isInstanceOf(AlreadyDecided.class);
        assertThatThrownBy(() -> asked.refused(PRESIDENCY, NOW, "")).isInstanceOf(AlreadyDecided.class);
        var endorsed = asked.endorsed(OFFICE, NOW, "");
        assertThatThrownBy(() -> endorsed.endorsed(OFFICE, NOW, "")).isInstanceOf(AlreadyDecided.class);
        assertThatThrownBy(() -> endorsed.declined(OFFICE, NOW, "")).isInstanceOf(AlreadyDecided.class);
        var lapsed = endorsed.lapsed(OFFICE, NOW);
        assertThatThrownBy(() -> lapsed.lapsed(OFFICE, NOW)).isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void whoAsksDoesNotEndorseAndWhoEndorsesDoesNotDecideEvenInAnotherCapacity() {
        var samePersonAtTheOffice = new Actor(PRESIDENCY.person(), "Adjoua", "BRRC");
        assertThatThrownBy(() -> asked.endorsed(samePersonAtTheOffice, NOW, "")).isInstanceOf(AuthorMayNotEndorse.class);
        assertThatThrownBy(() -> asked.declined(samePersonAtTheOffice, NOW, "")).isInstanceOf(AuthorMayNotEndorse.class);
        var samePersonAtThePresidency = new Actor(OFFICE.person(), "Cyriaque", "PRES:CI");
        assertThatThrownBy(() -> asked.endorsed(OFFICE, NOW, "").granted(samePersonAtThePresidency, NOW, ""))
                .isInstanceOf(EndorserMayNotGrant.class);
    }

    @Test
    void aReasonOfLessThanTwentyLettersIsNone() {
        assertThatThrownBy(() -> Derogation.requested(Rule.R_PLEN_06, "meeting:1", asked.about(), "/", " Salle prise.          ",
                "", PRESIDENCY, NOW)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachOfTheNineteenFunctionsMayDoWhatTheMatrixSays() {
        assertThat(whoMay(who -> DerogationRights.mayRequest(who, "TG")))
                .isEqualTo(Set.of(Function.PRES, Function.SG, Function.HOTE, Function.FP));
        assertThat(whoMay(who -> DerogationRights.mayRequest(who, "GA")))
                .as("another country’s focal point").isEqualTo(Set.of(Function.PRES, Function.SG, Function.HOTE));
        assertThat(whoMay(DerogationRights::mayEndorse)).isEqualTo(Set.of(Function.BRRC));
        assertThat(whoMay(DerogationRights::mayDecide)).isEqualTo(Set.of(Function.PRES));
        assertThat(whoMay(DerogationRights::mayList)).isEqualTo(
                Set.of(Function.PRES, Function.SG, Function.ASS, Function.BRRC, Function.AUD, Function.FP));
        assertThat(whoMay(ProposalRights::mayPropose)).isEqualTo(Set.of(Function.PRES));
        assertThat(whoMay(ProposalRights::mayDecide)).isEqualTo(Set.of(Function.BRRC));
        assertThat(DerogationRights.mayRequest(Acting.PUBLIC, null)).isFalse();
    }

    private static Set<Function> whoMay(Predicate<Acting> right) {
        var allowed = EnumSet.noneOf(Function.class);
        for (var function : Function.values()) {
            if (right.test(new Acting(UUID.randomUUID(), "Quelqu’un", new Capacity(function, "TG")))) {
                allowed.add(function);
            }
        }
        return allowed;
    }
}
