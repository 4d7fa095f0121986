/// Every act, done or awaited: who, in what capacity, on what, when, each entry sealed by the one before it.
@ApplicationModule(allowedDependencies = {"ui"})
@NullMarked
package palabre.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
