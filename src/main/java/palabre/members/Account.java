package palabre.members;

/// What lets a person enter, and where it stands in its life (SM-26).
public record Account(PersonId person, Stage stage, int version) {

    public enum Stage { INVITED, ACTIVE, DORMANT, SUSPENDED, REVOKED }

    static Account invited(PersonId person) {
        return new Account(person, Stage.INVITED, 0);
    }

    Account activated() {
        return to(Stage.ACTIVE, Stage.INVITED);
    }

    Account suspended() {
        return to(Stage.SUSPENDED, Stage.ACTIVE);
    }

    /// Nobody used it for long (R-SEC-07).
    Account asleep() {
        return to(Stage.DORMANT, Stage.ACTIVE);
    }

    Account restored() {
        return to(Stage.ACTIVE, Stage.SUSPENDED, Stage.DORMANT);
    }

    Account revoked() {
        return to(Stage.REVOKED, Stage.INVITED, Stage.ACTIVE, Stage.DORMANT, Stage.SUSPENDED);
    }

    /// Whoever was revoked comes back only by being invited anew.
    Account invitedAgain() {
        return to(Stage.INVITED, Stage.INVITED, Stage.REVOKED);
    }

    private Account to(Stage next, Stage... from) {
        if (!java.util.List.of(from).contains(stage)) {
            throw new AccountOutOfStep(stage, next);
        }
        return new Account(person, next, version);
    }
}
