package palabre.members;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Someone takes a seat from a day on, in the place of someone or beside others. A main focal point always takes it from the one before.
public record Seating(Seat seat, Invitee who, LocalDate from, @Nullable AppointmentId replaces) {}
