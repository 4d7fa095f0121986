/// Where things are kept: the database, embedded or not, and the reference files that came with the program.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package palabre.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
