/// The demonstration: invented people and meetings, and a clock one may move. Without the profile `demo`, only the guard that keeps the two apart.
@ApplicationModule(allowedDependencies = {"documents", "invitations", "delegations", "agenda", "meetings", "bodies", "members", "charter", "files", "journal", "store", "ui"})
@NullMarked
package palabre.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
