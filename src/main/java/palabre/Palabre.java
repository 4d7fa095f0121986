package palabre;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/// The working house of a regional working group.
@SpringBootApplication
@Modulithic(sharedModules = {"ui", "journal", "store"})
public class Palabre {

    public static void main(String... args) {
        SpringApplication.run(Palabre.class, args);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Templates templates() {
        return new StaticTemplates();
    }
}
