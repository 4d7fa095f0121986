/// The letters that convene a meeting: prepared by the lead country, dispatched by the regional office, followed until each is answered.
@ApplicationModule(allowedDependencies = {"delegations", "agenda", "meetings", "bodies", "members", "charter", "printing", "files", "journal", "store", "ui"})
@NullMarked
package palabre.invitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
