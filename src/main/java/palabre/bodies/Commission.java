package palabre.bodies;

import java.util.List;
import palabre.ui.Text;

/// A technical commission of the group, made of countries (R-COM-19, R-COM-24).
public record Commission(CommissionId id, int number, Text name, Text purpose, List<Charge> charges) {}
