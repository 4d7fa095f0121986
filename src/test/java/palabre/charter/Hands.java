package palabre.charter;

import java.time.LocalDate;
import org.springframework.beans.factory.BeanFactory;
import palabre.Visitor;
import palabre.Visitors;
import palabre.journal.Actor;
import palabre.journal.Function;
import palabre.members.Accounts;
import palabre.members.Appointments;
import palabre.members.People;
import palabre.ui.Language;

/// People of a house without any, each given a function when a test needs their hands.
class Hands {

    private static final String SEALED = Accounts.sealed(Visitors.PASSWORD);
    private static final LocalDate BEGINNING = LocalDate.of(2026, 1, 1);

    private final People people;
    private final Accounts accounts;
    private final Appointments appointments;
    private final Visitors visitors;

    Hands(BeanFactory house) {
        people = house.getBean(People.class);
        accounts = house.getBean(Accounts.class);
        appointments = house.getBean(Appointments.class);
        visitors = house.getBean(Visitors.class);
    }

    /// Signed in, acting as `PRES:CI` if that is the function and its scope; registered the first time.
    Visitor of(String login, Function function, String scope) {
        var person = people.withMail(login + "@demo.example").orElseGet(() -> {
            var newcomer = people.register("Mme", "Essai " + login, login + "@demo.example", Language.FR);
            accounts.open(newcomer.id(), SEALED, Actor.PALABRE);
            return newcomer;
        });
        if (appointments.of(person.id()).stream().noneMatch(held -> held.function() == function && held.scope().equals(scope))) {
            appointments.appoint(person.id(), function, scope, BEGINNING, null, "essai", Actor.PALABRE);
        }
        return visitors.as(login).actingAs(scope.isEmpty() ? function.name() : function.name() + ":" + scope);
    }

    Visitor presidency() {
        return of("pres.ci", Function.PRES, "CI");
    }

    Visitor office() {
        return of("brrc", Function.BRRC, "BRRC");
    }

    Visitor anyone() {
        return visitors.anyone();
    }

    Visitor reading(String language) {
        return visitors.reading(language);
    }
}
