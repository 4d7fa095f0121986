package palabre.bodies;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import palabre.store.Mark;
import palabre.ui.KnownDate;
import palabre.ui.Message;
import palabre.ui.Text;

/// A session of an organ above the group: the DG Conference (`CDG`) or the committee of experts (`CEX`).
public record Session(UUID id, String organ, @Nullable Integer number, KnownDate first, KnownDate last, String place,
        Text note, String source, Mark mark, int version) {

    /// As it is called: « 31e Conférence des Directeurs Généraux ».
    public Message title() {
        return number == null ? Message.of("bodies.session." + organ) : Message.of("bodies.session." + organ + ".number", number);
    }
}
