/// Who sits in the group: administrations, organisations, the people they send, their sign-in and capacities.
@ApplicationModule(allowedDependencies = {"charter", "files", "journal", "printing", "store", "ui"})
@NullMarked
package palabre.members;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
