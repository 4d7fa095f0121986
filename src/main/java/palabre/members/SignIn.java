package palabre.members;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// The door: who may come in with what they bring. It says the same, after the same work, to an address it does not know.
@Component
public class SignIn {

    /// Compared with when there is nothing to compare, so that time tells nothing. Sealing is slow on purpose: not while the house opens.
    private static final class Nobody {

        static final String SEALED = Accounts.sealed(Fingerprint.secret());
    }

    private final Accounts accounts;
    private final SecondFactors factors;
    private final Attempts attempts;

    SignIn(Accounts accounts, SecondFactors factors, Attempts attempts) {
        this.accounts = accounts;
        this.factors = factors;
        this.attempts = attempts;
    }

    public sealed interface Answer {

        record Welcome(PersonId person) implements Answer {}

        record Refused() implements Answer {}

        record Wait(Duration time) implements Answer {}
    }

    public Answer withPassword(String mail, String password, String address) {
        var there = Attempts.Key.account(mail);
        return slowly(Attempts.Key.address(address), there, () -> {
            var nobody = Nobody.SEALED;
            var key = accounts.key(mail);
            var sealed = key.map(Accounts.Key::sealed).orElse(nobody);
            return Accounts.fits(password, sealed) ? key.map(Accounts.Key::person) : Optional.empty();
        });
    }

    /// The second of two factors, for whoever showed the first: slowed as the first is.
    public Answer withDigits(Person person, String typed, String address) {
        return slowly(Attempts.Key.address(address), Attempts.Key.digits(person.id()),
                () -> factors.fits(person, typed) ? Optional.of(person.id()) : Optional.empty());
    }

    private Answer slowly(Attempts.Key here, Attempts.Key there, Supplier<Optional<PersonId>> attempt) {
        var wait = attempts.claim(here);
        if (wait.isZero()) {
            wait = attempts.claim(there);
        }
        if (!wait.isZero()) {
            return new Answer.Wait(wait);
        }
        var person = attempt.get();
        if (person.isEmpty()) {
            return new Answer.Refused();
        }
        attempts.forget(there);
        attempts.forgive(here);
        return new Answer.Welcome(person.get());
    }

    /// Whether someone already inside knows their password; failures count as at the door.
    public Answer confirms(Person person, String password, String address) {
        return withPassword(person.mail(), password, address);
    }
}
