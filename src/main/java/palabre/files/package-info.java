/// Files that people bring: recognised by their content, kept under their fingerprint, handed back unchanged for ever.
@ApplicationModule(allowedDependencies = {"journal", "store", "ui"})
@NullMarked
package palabre.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
