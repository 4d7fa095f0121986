/// What people are told, in which language, and what became of it: hears what others do, and is called by none.
@ApplicationModule(allowedDependencies = {"documents", "invitations", "delegations", "meetings", "members", "printing", "files", "journal", "ui"})
@NullMarked
package palabre.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
