/// Finds again what the group wrote: the words of papers in four languages, the names of everything else, and never what the reader may not know of.
@ApplicationModule(allowedDependencies = {"documents", "meetings", "bodies", "members", "charter", "files", "journal", "store", "ui"})
@NullMarked
package palabre.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
