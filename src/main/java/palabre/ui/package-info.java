/// What every screen shares: the frame, form fields, texts and dates in the reader's language, refusals.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package palabre.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
