package palabre.members;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Actor;
import palabre.journal.Function;

/// Opens the house to someone: known, appointed, and told how to come in.
@Component
@Transactional
public class Invitations {

    private final People people;
    private final Accounts accounts;
    private final Appointments appointments;
    private final Links links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(People people, Accounts accounts, Appointments appointments, Links links,
            ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.appointments = appointments;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /// `basis` names the decision or letter. Whoever is known under the address keeps the name they are known by.
    public Person invite(Invitee who, Function function, String scope, String basis, Actor by) {
        var today = LocalDate.now(clock);
        var person = known(who);
        if (appointments.holding(function, scope, today).stream().noneMatch(one -> one.person().equals(person.id()))) {
            appointments.appoint(person.id(), function, scope, today, null, basis, by);
        }
        welcome(person, by);
        return person;
    }

    Person known(Invitee who) {
        return people.withMail(who.mail())
                .orElseGet(() -> people.register(who.title(), who.name(), who.mail(), who.language()));
    }

    /// Tells someone appointed how to come in, unless they know.
    void welcome(Person person, Actor by) {
        var account = accounts.find(person.id());
        if (account.isEmpty()) {
            accounts.add(Account.invited(person.id()), null);
            events.publishEvent(new AccountChanged(by, person.id(), Account.Stage.INVITED, ""));
            send(person);
        } else if (account.get().stage() == Account.Stage.REVOKED) {
            again(person.id(), by);
        }
    }

    /// Another invitation, for whoever lost the first or was revoked; the first no longer opens.
    public void again(PersonId id, Actor by) {
        var person = people.find(id).orElseThrow(() -> new NoSuchElementException("person " + id.value()));
        accounts.change(id, Account::invitedAgain, "", by);
        links.withdraw(Links.Kind.INVITATION, id);
        send(person);
    }

    @Transactional(readOnly = true)
    public boolean opens(String secret) {
        return links.opens(Links.Kind.INVITATION, secret);
    }

    /// Uses the invitation up: the account is its holder's from now on.
    public Optional<PersonId> accept(String secret, String sealed) {
        var invited = links.use(Links.Kind.INVITATION, secret)
                .filter(id -> accounts.find(id).filter(one -> one.stage() == Account.Stage.INVITED).isPresent());
        invited.flatMap(people::find).ifPresent(person -> {
            accounts.keep(person.id(), sealed);
            accounts.change(person.id(), Account::activated, "", new Actor(person.id().value(), person.called(), "PUB"));
        });
        return invited;
    }

    private void send(Person person) {
        var until = clock.instant().plus(Links.INVITATION);
        var secret = links.make(Links.Kind.INVITATION, person.id(), until);
        events.publishEvent(new AccountInvited(person.id(), person.called(), person.mail(), person.language(),
                "/sign-in/invitation/" + secret, until));
    }
}
