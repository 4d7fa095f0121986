/// Whom each administration and organisation sends to a meeting, on whose word, and who pays.
@ApplicationModule(allowedDependencies = {"agenda", "meetings", "bodies", "members", "charter", "printing", "files", "journal", "store", "ui"})
@NullMarked
package palabre.delegations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
