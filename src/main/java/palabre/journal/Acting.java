package palabre.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who acts, and in which capacity: an argument of every controller that needs to know.
/// Someone not signed in acts as the public.
public record Acting(@Nullable UUID person, String name, Capacity capacity) {

    public static final Acting PUBLIC = new Acting(null, "", Capacity.PUBLIC);

    public boolean is(Function... functions) {
        return capacity.is(functions);
    }

    public boolean signedIn() {
        return person != null;
    }

    public Actor actor() {
        return new Actor(person, name, capacity.key());
    }
}
