/// The door of the house: what waits for whoever enters, the calendar of years, and the dates one takes into one's own diary.
@ApplicationModule(allowedDependencies = {"meetings", "bodies", "members", "charter", "printing", "journal", "ui"})
@NullMarked
package palabre.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
