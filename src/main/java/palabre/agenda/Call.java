package palabre.agenda;

import java.time.LocalDate;
import palabre.journal.Actor;

/// Members are asked for items and topics, until the end of a day.
public record Call(LocalDate on, LocalDate until, Actor by) {}
