package palabre.bodies;

import java.time.LocalDate;
import palabre.files.Attached;
import palabre.ui.Text;

/// A name a plenary gave to a commission, from the day it decided so; what was held before keeps the former one.
public record CommissionName(LocalDate since, Text name, int plenary, String minutes, Attached act) {}
