package palabre.bodies;

import java.util.List;
import palabre.charter.Rule;
import palabre.ui.Text;

/// One of the things a commission is charged with, in our words, and where the charter says so.
public record Charge(int number, Text words, List<Rule> rules) {}
