package palabre.members;

import java.util.UUID;

/// A person, for ever.
public record PersonId(UUID value) {

    public static PersonId next() {
        return new PersonId(UUID.randomUUID());
    }
}
