/// The demonstration: invented people and meetings, and a clock one may move. Present only in the profile `demo`.
@ApplicationModule(allowedDependencies = {"agenda", "meetings", "bodies", "members", "charter", "journal", "store", "ui"})
@NullMarked
package palabre.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
