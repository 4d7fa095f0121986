/// Plenaries and commission meetings: their dates, their host, what the charter makes of them, and who owes what until when.
@ApplicationModule(allowedDependencies = {"bodies", "members", "charter", "printing", "files", "journal", "store", "ui"})
@NullMarked
package palabre.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
