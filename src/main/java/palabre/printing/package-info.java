/// Turns a record into an official paper one takes away: a calendar, a workbook. Values in, bytes out, nothing kept.
@ApplicationModule(allowedDependencies = {"ui"})
@NullMarked
package palabre.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
