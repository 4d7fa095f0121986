package palabre.bodies;

import java.time.LocalDate;

/// What a plenary decided of the composition: where its minutes say so, on which day, and from when it holds.
public record Decision(int plenary, String minutes, LocalDate decided, LocalDate from) {}
