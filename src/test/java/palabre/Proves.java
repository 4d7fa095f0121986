package palabre;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import palabre.charter.Rule;

/// The rules of the charter this test proves; the build writes who proves what into `target/rules.html`.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Proves {

    Rule[] value();
}
