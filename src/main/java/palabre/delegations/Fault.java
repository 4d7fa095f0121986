package palabre.delegations;

import org.jspecify.annotations.Nullable;
import palabre.charter.Rule;
import palabre.ui.Message;

/// Why someone may not be sent as they were named, and which field of the form says so.
public record Fault(String field, @Nullable Rule rule, Message why) {}
