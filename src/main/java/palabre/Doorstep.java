package palabre;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationContext;

/// What whoever started the house reads once it is open.
final class Doorstep {

    private final ApplicationContext house;

    Doorstep(ApplicationContext house) {
        this.house = house;
    }

    void greet() {
        var port = house.getEnvironment().getRequiredProperty("local.server.port");
        var address = house.getEnvironment().getProperty("PALABRE_ADDRESS", "http://localhost:" + port);
        askForAPage("http://localhost:" + port + "/");
        var tenths = Duration.between(begun(), Instant.now()).toMillis() / 100;
        System.out.printf("%nPalabre : %s%n", address);
        System.out.printf("prêt en %d,%d s / ready in %d.%d s%n", tenths / 10, tenths % 10, tenths / 10, tenths % 10);
    }

    /// A house is open once it has answered, whatever it answered.
    private static void askForAPage(String address) {
        try {
            var page = (HttpURLConnection) URI.create(address).toURL().openConnection();
            page.setInstanceFollowRedirects(false);
            page.setRequestProperty("Accept", "text/html");
            page.getResponseCode();
            page.disconnect();
        } catch (IOException unanswered) {
            System.err.println("palabre : " + address + " : " + unanswered.getMessage());
        }
    }

    /// The script's own time counts too.
    private static Instant begun() {
        var written = System.getenv().getOrDefault("PALABRE_BEGUN", "");
        return written.matches("[0-9]{19}")
                ? Instant.ofEpochSecond(0, Long.parseLong(written))
                : Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    }
}
