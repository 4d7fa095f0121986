package palabre.members;

import java.util.UUID;

/// A letter of appointment.
public record LetterId(UUID value) {

    public static LetterId next() {
        return new LetterId(UUID.randomUUID());
    }
}
