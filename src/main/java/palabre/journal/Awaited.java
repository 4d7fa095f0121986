package palabre.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import palabre.ui.Message;

/// An act that waits for someone: what, until when, by which rule, and where it is done.
public record Awaited(Message what, Message detail, @Nullable LocalDate due, @Nullable String rule, String href) {}
