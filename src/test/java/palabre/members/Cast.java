package palabre.members;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.BareHouseTest;
import palabre.TestClock;
import palabre.Visitor;
import palabre.Visitors;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.journal.Capacity;
import palabre.journal.Function;
import palabre.ui.Language;

/// People for the tests of this module, in a house where nobody lives yet.
@BareHouseTest
abstract class Cast {

    private static final String SEALED = Accounts.sealed(Visitors.PASSWORD);

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Appointments appointments;

    @Autowired
    Visitors visitors;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    /// Someone with an account, appointed since the beginning of 2026; known already, they get one capacity more.
    Person someone(String login, Function function, String scope) {
        var person = people.withMail(login + "@demo.example").orElseGet(() -> {
            var made = people.register("Mme", "Essai " + login, login + "@demo.example", Language.FR);
            accounts.open(made.id(), SEALED, Actor.PALABRE);
            return made;
        });
        if (appointments.holding(function, scope, LocalDate.now(clock)).stream().noneMatch(one -> one.person().equals(person.id()))) {
            appointments.appoint(person.id(), function, scope, LocalDate.of(2026, 1, 1), null, "essai", Actor.PALABRE);
        }
        return person;
    }

    Visitor as(String login, Function function, String scope) {
        someone(login, function, scope);
        return visitors.as(login);
    }

    int linksFor(Person person) {
        return sql.sql("select count(*) from members.link where person = :person")
                .param("person", person.id().value()).query(Integer.class).single();
    }

    Acting acting(Person person, Function function, String scope) {
        return new Acting(person.id().value(), person.called(), new Capacity(function, scope));
    }
}
