package palabre.members;

import java.time.Duration;
import org.springframework.stereotype.Component;

/// The door: who may come in with what they bring. It says the same, after the same work, to an address it does not know.
@Component
public class SignIn {

    /// Compared with when there is nothing to compare, so that time tells nothing.
    private static final String NOBODY = Accounts.sealed(Fingerprint.secret());

    private final Accounts accounts;
    private final Attempts attempts;

    SignIn(Accounts accounts, Attempts attempts) {
        this.accounts = accounts;
        this.attempts = attempts;
    }

    public sealed interface Answer {

        record Welcome(PersonId person) implements Answer {}

        record Refused() implements Answer {}

        record Wait(Duration time) implements Answer {}
    }

    public Answer withPassword(String mail, String password, String address) {
        var here = Attempts.Key.address(address);
        var there = Attempts.Key.account(mail);
        var wait = attempts.claim(here);
        if (wait.isZero()) {
            wait = attempts.claim(there);
        }
        if (!wait.isZero()) {
            return new Answer.Wait(wait);
        }
        var key = accounts.key(mail);
        var sealed = key.map(Accounts.Key::sealed).orElse(NOBODY);
        if (!Accounts.fits(password, sealed) || key.isEmpty()) {
            return new Answer.Refused();
        }
        attempts.forget(there);
        attempts.forgive(here);
        accounts.entered(key.get().person());
        return new Answer.Welcome(key.get().person());
    }

    /// Whether someone already inside knows their password; failures count as at the door.
    public Answer confirms(Person person, String password, String address) {
        return withPassword(person.mail(), password, address);
    }
}
