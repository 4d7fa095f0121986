package palabre.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import palabre.members.Account.Stage;

class AccountTests {

    final Account invited = Account.invited(PersonId.next());

    @Test
    void anAccountLivesFromInvitationToRevocation() {
        assertThat(invited.activated().stage()).isEqualTo(Stage.ACTIVE);
        assertThat(invited.activated().suspended().stage()).isEqualTo(Stage.SUSPENDED);
        assertThat(invited.activated().suspended().restored().stage()).isEqualTo(Stage.ACTIVE);
        assertThat(invited.activated().revoked().stage()).isEqualTo(Stage.REVOKED);
        assertThat(invited.activated().revoked().invitedAgain().stage()).isEqualTo(Stage.INVITED);
    }

    @Test
    void noStepIsSkipped() {
        assertThatThrownBy(invited::suspended).isInstanceOf(AccountOutOfStep.class);
        assertThatThrownBy(invited::restored).isInstanceOf(AccountOutOfStep.class);
        assertThatThrownBy(() -> invited.activated().activated()).isInstanceOf(AccountOutOfStep.class);
        assertThatThrownBy(() -> invited.activated().invitedAgain()).isInstanceOf(AccountOutOfStep.class);
        assertThatThrownBy(() -> invited.revoked().restored()).isInstanceOf(AccountOutOfStep.class);
        assertThatThrownBy(() -> invited.revoked().revoked()).isInstanceOf(AccountOutOfStep.class);
    }
}
