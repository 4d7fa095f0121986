package palabre.bodies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import palabre.files.Attached;

/// What a plenary decided of the composition: where its minutes say so, on which day, from when it holds, and the act itself.
public record Decision(int plenary, String minutes, LocalDate decided, LocalDate from, @Nullable Attached act) {}
