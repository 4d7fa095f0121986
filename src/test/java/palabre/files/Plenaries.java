package palabre.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import palabre.Visitors;

/// Plenaries for which countries may bring the letter by which they ask to host: the form with a file that tests use.
public final class Plenaries {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Plenaries() {}

    /// The path of a plenary just planned, each in a year of its own within a class.
    public static String toHost(Visitors visitors) {
        var year = 2041 + 2 * (COUNT.getAndIncrement() % 25);
        var planned = visitors.as("pres.ci").post("/meetings", "first", year + "-02-06", "last", year + "-02-08", "host", "CI", "city", "Abidjan",
                "mode", "IN_PERSON", "chair", "CI", "reason-R-PLEN-05", "Reprise du rythme après un report ancien");
        assertThat(planned.status()).as(planned.words()).isEqualTo(303);
        return planned.location();
    }
}
