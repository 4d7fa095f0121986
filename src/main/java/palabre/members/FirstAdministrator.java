package palabre.members;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Actor;
import palabre.journal.Function;

/// Who opens a house in which nobody has an account yet: whoever started it and reads its output.
@Component
@Transactional
public class FirstAdministrator {

    private static final Duration VALID = Duration.ofDays(2);

    private final Accounts accounts;
    private final People people;
    private final Appointments appointments;
    private final Links links;
    private final Environment environment;
    private final Clock clock;

    FirstAdministrator(Accounts accounts, People people, Appointments appointments, Links links,
            Environment environment, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.appointments = appointments;
        this.links = links;
        this.environment = environment;
        this.clock = clock;
    }

    /// The path that makes the first technical administrator, once; nothing as soon as there is an account.
    /// Asking again makes another and closes the one before.
    public Optional<String> link() {
        if (environment.acceptsProfiles(Profiles.of("demo")) || !accounts.none()) {
            return Optional.empty();
        }
        links.withdraw(Links.Kind.FIRST, null);
        return Optional.of("/sign-in/first/" + links.make(Links.Kind.FIRST, null, clock.instant().plus(VALID)));
    }

    @Transactional(readOnly = true)
    public boolean opens(String secret) {
        return accounts.none() && links.opens(Links.Kind.FIRST, secret);
    }

    public Optional<PersonId> open(String secret, Invitee who, String sealed) {
        if (!links.useFirst(secret) || !accounts.none()) {
            return Optional.empty();
        }
        var person = people.register(who.title(), who.name(), who.mail(), who.language());
        var by = new Actor(person.id().value(), person.called(), Function.SYS.name());
        accounts.open(person.id(), sealed, by);
        appointments.appoint(person.id(), Function.SYS, "", LocalDate.now(clock), null, "first start", by);
        return Optional.of(person.id());
    }
}
