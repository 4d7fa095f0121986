package palabre;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import org.springframework.util.FileSystemUtils;

/// The whole program as tests run it: a copy of a filled database per class, a clock they may set.
@TestConfiguration(proxyBeanMethods = false)
class TestHouse {

    @Bean(destroyMethod = "")
    TestPostgres dataSource() {
        return new TestPostgres();
    }

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    /// Files go where no other context and no other run puts theirs; papers are read for search when a test says so.
    @Bean
    DynamicPropertyRegistrar dataFolder() throws IOException {
        var folder = Files.createTempDirectory("palabre-data-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> cleared(folder)));
        return properties -> {
            properties.add("palabre.data", folder::toString);
            properties.add("palabre.search.first", () -> "P1D");
        };
    }

    private static void cleared(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    TestRehearsal testRehearsal(TestClock clock) {
        return new TestRehearsal(clock);
    }

    @Bean
    @Lazy
    Visitors visitors(@Value("${local.server.port}") int port) {
        return new Visitors(port);
    }

    /// Ordered before those that inject or begin transactions.
    static final class FreshCopy extends AbstractTestExecutionListener {

        @Override
        public int getOrder() {
            return 1500;
        }

        @Override
        public void beforeTestClass(TestContext test) {
            test.getApplicationContext().getBean(TestPostgres.class).renew();
            test.getApplicationContext().getBean(TestClock.class).reset();
            test.getApplicationContext().getBean(TestRehearsal.class).reset();
        }
    }
}
