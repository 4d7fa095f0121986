package palabre.delegations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import palabre.delegations.Delegation.Standing;
import palabre.journal.Actor;
import palabre.meetings.MeetingId;
import palabre.members.AppointmentId;
import palabre.members.PersonId;
import palabre.ui.Language;

/// What becomes of a delegation from the first name to the last change (SM-06).
class DelegationTests {

    static final MeetingId MEETING = new MeetingId(UUID.randomUUID());
    static final Actor AUTHORITY = new Actor(UUID.randomUUID(), "Mme Sarrène", "AUT:SN");
    static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    static Delegation begun() {
        return Delegation.begun(MEETING, new Sender("SN"));
    }

    static Delegate someone(String name) {
        return replacing(name, null);
    }

    static Delegate replacing(String name, @Nullable DelegateId whom) {
        return Delegate.named("M.", name, name + "@sn.example", Language.FR, "Informaticien", Category.IT_STAFF, false, List.of(), whom);
    }

    static Delegation confirmed(Delegation delegation, @Nullable Integer before) {
        return delegation.confirmed(one -> one.confirmed(new PersonId(UUID.randomUUID()), new AppointmentId(UUID.randomUUID())), before, AUTHORITY, NOW);
    }

    @Test
    void theFirstNamedLeadsUntilAnotherIsSaidTo() {
        var two = begun().naming(someone("a")).naming(someone("b"));
        assertThat(two.head()).map(Delegate::name).hasValue("a");

        var other = two.led(two.present().getLast().id());
        assertThat(other.present()).extracting(Delegate::head).containsExactly(false, true);
    }

    @Test
    void nobodyIsProposedWithoutAHeadNorAnEmptyDelegation() {
        assertThatThrownBy(() -> begun().proposed(AUTHORITY)).isInstanceOf(NobodyNamed.class);
        var headless = begun().naming(someone("a")).naming(someone("b"));
        var without = headless.without(headless.present().getFirst().id());
        assertThatThrownBy(() -> without.proposed(AUTHORITY)).isInstanceOf(HeadMissing.class).satisfies(refused ->
                assertThat(((HeadMissing) refused).rule()).isEqualTo("R-PLEN-10"));
    }

    @Test
    void whatIsBeforeTheAuthorityIsNotChanged() {
        var proposed = begun().naming(someone("a")).proposed(AUTHORITY);
        assertThat(proposed.standing()).isEqualTo(Standing.PROPOSED);
        assertThatThrownBy(() -> proposed.naming(someone("b"))).isInstanceOf(DelegationOutOfStep.class);
        assertThatThrownBy(() -> proposed.without(proposed.present().getFirst().id())).isInstanceOf(DelegationOutOfStep.class);

        var returned = proposed.returned("Deux personnes au moins.");
        assertThat(returned.stage()).isEqualTo(Delegation.Stage.DRAFT);
        assertThat(returned.naming(someone("b")).present()).hasSize(2);
    }

    @Test
    void whoWasConfirmedStaysSoWhileSomeoneElseIsProposed() {
        var delegation = confirmed(begun().naming(someone("a")), null).naming(someone("b"));
        assertThat(delegation.stage()).isEqualTo(Delegation.Stage.DRAFT);
        assertThat(delegation.standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(delegation.confirmed()).extracting(Delegate::name).containsExactly("a");
        assertThat(delegation.without(delegation.named().getFirst().id()).stage()).isEqualTo(Delegation.Stage.CONFIRMED);
    }

    @Test
    void whoeverIsReplacedGoesWhenTheOtherIsConfirmedAndIsRemembered() {
        var first = confirmed(begun().naming(someone("a")).naming(someone("b")), null);
        var replaced = first.present().getLast();
        var second = confirmed(first.naming(replacing("c", replaced.id())), 12);

        assertThat(second.confirmed()).extracting(Delegate::name).containsExactly("a", "c");
        assertThat(second.gone()).singleElement().satisfies(gone -> {
            assertThat(gone.stage()).isEqualTo(Delegate.Stage.REPLACED);
            assertThat(gone.ended()).isEqualTo(NOW);
        });
        assertThat(second.daysBefore()).as("it was in time when it was first confirmed").isNull();
    }

    @Test
    void aReplacedHeadLeavesADelegationThatSaysWhoLeadsIt() {
        var first = confirmed(begun().naming(someone("a")), null);
        var headless = first.naming(replacing("c", first.present().getFirst().id()));
        assertThatThrownBy(() -> confirmed(headless, null)).isInstanceOf(HeadMissing.class);
        assertThat(confirmed(headless.led(headless.present().getLast().id()), null).head()).map(Delegate::name).hasValue("c");
    }

    @Test
    void aWithdrawalKeepsItsReason() {
        var delegation = confirmed(begun().naming(someone("a")).naming(someone("b")), null);
        var withdrawn = delegation.withdrawn(delegation.present().getLast().id(), "Empêché", NOW);
        assertThat(withdrawn.present()).extracting(Delegate::name).containsExactly("a");
        assertThat(withdrawn.gone()).extracting(Delegate::reason).containsExactly("Empêché");
        assertThatThrownBy(() -> begun().naming(someone("a")).withdrawn(DelegateId.next(), "", NOW)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aMeetingPutOffWantsTheDelegationAgain() {
        var moved = confirmed(begun().naming(someone("a")), null).putOff();
        assertThat(moved.standing()).isEqualTo(Standing.TO_RECONFIRM);
        assertThat(moved.confirmed()).hasSize(1);
        assertThat(moved.reconfirmed(one -> one).standing()).isEqualTo(Standing.CONFIRMED);
        assertThatThrownBy(() -> begun().reconfirmed(one -> one)).isInstanceOf(DelegationOutOfStep.class);
    }

    @Test
    void aLateOneIsConfirmedAndSaysByHowMuch() {
        var late = confirmed(begun().naming(someone("a")), 55);
        assertThat(late.standing()).isEqualTo(Standing.LATE);
        assertThat(late.daysBefore()).isEqualTo(55);
    }
}
