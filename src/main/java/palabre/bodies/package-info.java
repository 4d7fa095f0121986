/// The group and the organs around it: what each is for, who holds which mandate and since when, who sits in which commission.
@ApplicationModule(allowedDependencies = {"members", "charter", "files", "journal", "printing", "ui", "store"})
@NullMarked
package palabre.bodies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
