/// The charter, executable: rules, readings, parameters, derogations, findings.
@ApplicationModule(allowedDependencies = {"journal", "store", "ui"})
@NullMarked
package palabre.charter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
