/// Papers of a meeting, each with a symbol never given twice: their versions and languages, their examination, and their communication thirty days before.
@ApplicationModule(allowedDependencies = {"agenda", "meetings", "bodies", "members", "charter", "printing", "files", "journal", "store", "ui"})
@NullMarked
package palabre.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
