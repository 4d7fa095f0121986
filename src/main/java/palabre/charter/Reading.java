package palabre.charter;

import java.util.List;

/// How a passage that can be read in several ways is read, and for which rules.
public record Reading(String id, String references, List<Rule> rules) {}
