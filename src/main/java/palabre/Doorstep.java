package palabre;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import palabre.demo.DemoPeople;
import palabre.journal.Capacity;
import palabre.members.FirstAdministrator;

/// What whoever started the house reads once it is open.
final class Doorstep {

    /// The presidency, the secretariat, the regional office and some more; the page /demo shows them all.
    private static final int SHOWN = 6;

    private final ApplicationContext house;
    private final PrintStream out;

    Doorstep(ApplicationContext house, PrintStream out) {
        this.house = house;
        this.out = out;
    }

    void greet() {
        var port = house.getEnvironment().getRequiredProperty("local.server.port");
        var here = "http://localhost:" + port;
        var address = house.getEnvironment().getProperty("PALABRE_ADDRESS", here).replaceFirst("/+$", "");
        askForAPage(here + "/");
        var tenths = Duration.between(begun(), Instant.now()).toMillis() / 100;
        house.getBeanProvider(DemoPeople.class).ifAvailable(people -> introduce(people, address));
        house.getBean(FirstAdministrator.class).link().ifPresent(path -> out.printf("""

                Personne n’a encore de compte ici. Ce lien, valable une fois, crée l’administrateur technique :
                Nobody has an account here yet. This link works once and makes the technical administrator:
                  %s%s
                """, address, path));
        out.printf("%nPalabre : %s%n", address);
        out.printf("prêt en %d,%d s / ready in %d.%d s%n", tenths / 10, tenths % 10, tenths / 10, tenths % 10);
        out.flush();
    }

    private void introduce(DemoPeople people, String address) {
        var guests = people.guests();
        out.printf("%nQui peut entrer / who can sign in :%n");
        for (var guest : guests.subList(0, Math.min(SHOWN, guests.size()))) {
            var as = guest.capacities().stream().map(Capacity::key).collect(Collectors.joining(", "));
            out.printf("  %-22s %s (%s)%n", guest.mail(), guest.name(), as);
        }
        out.printf("  … %d autres / others : %s/demo%n", guests.size() - Math.min(SHOWN, guests.size()), address);
        out.printf("Leur mot de passe / their password : %s%n", DemoPeople.PASSWORD);
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
            throw new IllegalStateException(address, unanswered);
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
