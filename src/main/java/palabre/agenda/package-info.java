/// The agenda of a meeting: its items, the consultation on it, its versions, what members propose, and its timed programme.
@ApplicationModule(allowedDependencies = {"meetings", "bodies", "members", "charter", "printing", "journal", "store", "ui"})
@NullMarked
package palabre.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
