package palabre.agenda;

import palabre.journal.Acting;
import palabre.journal.Function;

/// A body the text wants consulted, by the function in which its opinion is given; `scope` is the host's country, otherwise empty.
/// Whoever is not `required` may stay silent without holding anything up (R-PREP-07).
public record Consultee(Function function, String scope, boolean required) {

    public boolean is(Acting who) {
        return who.is(function) && (scope.isEmpty() || scope.equals(who.capacity().scope()));
    }
}
