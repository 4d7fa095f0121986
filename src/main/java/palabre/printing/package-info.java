/// Turns a record into an official paper one takes away: Word, PDF/A, a calendar, a workbook, a square that cameras read;
/// and keeps the letterhead papers bear.
@ApplicationModule(allowedDependencies = {"files", "journal", "ui"})
@NullMarked
package palabre.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
