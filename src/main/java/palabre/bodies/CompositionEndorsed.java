package palabre.bodies;

import palabre.journal.Act;
import palabre.journal.Actor;

/// The regional office gave its visa to a composition, prepared or adopted.
public record CompositionEndorsed(Actor by, int number) implements Act {

    @Override
    public String subject() {
        return "composition:" + number;
    }
}
