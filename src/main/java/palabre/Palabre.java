package palabre;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.Modulithic;
import palabre.store.Database;
import palabre.store.Ports;
import palabre.store.Settings;
import palabre.store.Unusable;

/// The working house of a regional working group.
@SpringBootApplication
@Modulithic(sharedModules = {"ui", "journal", "store", "files"})
public class Palabre {

    /// `serve` opens a real installation, `demo` a demonstration.
    public static void main(String... args) {
        try {
            open(List.of(args).contains("demo"));
        } catch (Unusable why) {
            System.err.println(why.line());
            System.exit(1);
        }
    }

    private static void open(boolean demonstration) {
        var settings = new Settings(System.getenv());
        var port = settings.port("PALABRE_PORT").orElse(8080);
        if (port != 0 && !Ports.free(port)) {
            throw new Unusable("le port %d est déjà pris : PALABRE_PORT en désigne un autre".formatted(port),
                    "port %d is already taken: PALABRE_PORT names another".formatted(port));
        }
        var database = Database.open(settings.environment(), demonstration);
        // Runs after the house has closed, so that its last words are still written.
        SpringApplication.getShutdownHandlers().add(database::close);
        var house = new SpringApplication(Palabre.class);
        house.addInitializers(context -> context.getBeanFactory().registerSingleton("database", database));
        if (demonstration) {
            house.setAdditionalProfiles("demo");
        }
        try {
            var context = house.run();
            database.ready();
            new Doorstep(context, System.out).greet();
            if (settings.text("PALABRE_TRAINING").isPresent()) {
                System.exit(SpringApplication.exit(context));
            }
        } catch (RuntimeException failed) {
            throw Unusable.in(failed).orElseGet(() -> new Unusable("la maison n’a pas pu ouvrir ; si on ne l’a pas arrêtée, le journal ci-dessus dit pourquoi",
                    "the house could not open; unless it was stopped, the log above says why"));
        }
    }

    /// The demonstration brings its own.
    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Templates templates() {
        return new StaticTemplates();
    }
}
