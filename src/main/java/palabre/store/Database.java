package palabre.store;

import java.nio.file.Path;
import java.util.Map;

/// The PostgreSQL the house works on: its own, started beside it, or one it was given.
public sealed interface Database extends AutoCloseable permits OwnPostgres, GivenPostgres {

    Address address();

    /// Called once all reference data is in: other processes may open now.
    void ready();

    @Override
    void close();

    record Address(String url, String user, String password) {}

    /// Opens the PostgreSQL named by `PALABRE_DATABASE_URL`; without one, starts its own in `PALABRE_DATA`.
    /// A demonstration may run as root, begin anew, and take any free port if the usual one is taken.
    static Database open(Map<String, String> environment, boolean demonstration) {
        var settings = new Settings(environment);
        var given = settings.text("PALABRE_DATABASE_URL");
        if (given.isPresent()) {
            return GivenPostgres.open(given.get(), settings);
        }
        var programs = settings.text("PALABRE_ENGINE").map(Path::of);
        var fresh = demonstration && settings.text("PALABRE_FRESH").isPresent();
        return OwnPostgres.start(settings.data(), programs, port(settings, demonstration), demonstration, fresh);
    }

    private static int port(Settings settings, boolean demonstration) {
        var asked = settings.port("PALABRE_POSTGRES_PORT");
        if (asked.isPresent()) {
            return asked.getAsInt();
        }
        return demonstration ? Ports.ANY : Ports.POSTGRES;
    }
}
