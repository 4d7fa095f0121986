package palabre.bench;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import java.util.ArrayDeque;

/// Readers who ask for one page again and again, each on a connection and a session of their own:
/// first of the house, then of the same server handing out the same bytes without the work.
public class Reading extends Simulation {

    static final Duration EACH = Duration.ofSeconds(3);
    private static final Duration WARM_UP = Duration.ofSeconds(6);

    private final String[] sessions = System.getProperty("bench.sessions").split(",");

    public Reading() {
        var runs = new ArrayDeque<PopulationBuilder>();
        for (var page : Page.values()) {
            for (var ceiling : new boolean[] {false, true}) {
                runs.add(run("warm-up " + page + ceiling, page, ceiling, 16, ceiling ? WARM_UP.dividedBy(3) : WARM_UP));
            }
        }
        for (var page : Page.values()) {
            for (var readers : Page.READERS) {
                for (var ceiling : new boolean[] {false, true}) {
                    runs.add(run(page.run(ceiling, readers), page, ceiling, readers, EACH));
                }
            }
        }
        // Last first: each run begins when the one before has ended.
        var chain = runs.removeLast();
        while (!runs.isEmpty()) {
            chain = runs.removeLast().andThen(chain);
        }
        setUp(chain).protocols(http.acceptHeader("text/html").acceptEncodingHeader("gzip").acceptLanguageHeader("fr")
                .disableCaching().disableFollowRedirect());
    }

    private PopulationBuilder run(String name, Page page, boolean ceiling, int readers, Duration time) {
        var address = System.getProperty(ceiling ? "bench.ceiling" : "bench.house") + page.path(System.getProperty("bench.meeting"));
        return scenario(name)
                .during(time).on(exec(http(name).get(address)
                        .header("Cookie", reader -> sessions[(int) (reader.userId() % sessions.length)])
                        .check(status().is(200))))
                .injectOpen(atOnceUsers(readers));
    }

}
