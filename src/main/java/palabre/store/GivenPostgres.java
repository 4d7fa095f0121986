package palabre.store;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// A PostgreSQL someone else runs. Several houses may share it: while one opens, the others wait.
final class GivenPostgres implements Database {

    private static final int OLDEST = 15;

    /// Held while the schemas and the reference data are put in place: the letters PALABRE, as a number.
    private static final long OPENING = 0x50_41_4C_41_42_52_45L;

    private final Address address;
    private final Connection opening;

    private GivenPostgres(Address address, Connection opening) {
        this.address = address;
        this.opening = opening;
    }

    static GivenPostgres open(String url, Settings settings) {
        var address = address(url, settings);
        try {
            return new GivenPostgres(address, checked(address));
        } catch (SQLException refused) {
            throw why(address, refused);
        }
    }

    @Override
    public Address address() {
        return address;
    }

    @Override
    public void ready() {
        close();
    }

    @Override
    public void close() {
        try {
            opening.close();
        } catch (SQLException gone) {
            // The lock goes with the connection, and the connection is gone.
        }
    }

    static Address address(String url, Settings settings) {
        var user = settings.text("PALABRE_DATABASE_USER").orElse("");
        var password = settings.text("PALABRE_DATABASE_PASSWORD").orElse("");
        if (url.startsWith("jdbc:postgresql:")) {
            return new Address(url, user, password);
        }
        if (!url.startsWith("postgres://") && !url.startsWith("postgresql://")) {
            throw malformed();
        }
        try {
            var uri = URI.create(url);
            var who = uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
            var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            var options = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return new Address("jdbc:postgresql://" + uri.getRawAuthority().replaceFirst("^.*@", "") + path + options,
                    user.isEmpty() && who.length > 0 ? decoded(who[0]) : user,
                    password.isEmpty() && who.length > 1 ? decoded(who[1]) : password);
        } catch (IllegalArgumentException | NullPointerException unreadable) {
            throw malformed();
        }
    }

    private static Connection checked(Address address) throws SQLException {
        var properties = new Properties();
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("ApplicationName", "palabre (opening)");
        if (!address.user().isEmpty()) {
            properties.setProperty("user", address.user());
        }
        if (!address.password().isEmpty()) {
            properties.setProperty("password", address.password());
        }
        var connection = DriverManager.getConnection(address.url(), properties);
        try (var statement = connection.createStatement();
                var facts = statement.executeQuery("""
                        select current_setting('server_version_num')::int / 10000,
                               current_setting('server_version'),
                               current_setting('server_encoding')
                        """)) {
            facts.next();
            if (facts.getInt(1) < OLDEST) {
                throw new Unusable("PostgreSQL %s est trop ancien, il faut la version %d ou une plus récente : %s"
                                .formatted(facts.getString(2), OLDEST, shown(address)),
                        "PostgreSQL %s is too old, version %d or newer is needed: %s"
                                .formatted(facts.getString(2), OLDEST, shown(address)));
            }
            if (!"UTF8".equals(facts.getString(3))) {
                throw new Unusable("la base doit être en UTF8, et non en %s : %s".formatted(facts.getString(3), shown(address)),
                        "the database must be in UTF8, not %s: %s".formatted(facts.getString(3), shown(address)));
            }
            statement.execute("select pg_advisory_lock(" + OPENING + ")");
            return connection;
        } catch (SQLException | Unusable refused) {
            connection.close();
            throw refused;
        }
    }

    private static Unusable why(Address address, SQLException refused) {
        var state = refused.getSQLState() == null ? "" : refused.getSQLState();
        var where = shown(address);
        if (state.startsWith("28") || state.equals("08004")) {
            return new Unusable("PostgreSQL refuse l’utilisateur ou le mot de passe : " + where,
                    "PostgreSQL refuses the user or the password: " + where);
        }
        if (state.equals("3D000")) {
            return new Unusable("cette base n’existe pas : " + where, "there is no such database: " + where);
        }
        if (state.startsWith("08")) {
            return new Unusable("PostgreSQL est injoignable : " + where, "PostgreSQL cannot be reached: " + where);
        }
        return new Unusable("PostgreSQL refuse la connexion (%s) : %s".formatted(state, where),
                "PostgreSQL refuses the connection (%s): %s".formatted(state, where));
    }

    private static Unusable malformed() {
        return new Unusable("PALABRE_DATABASE_URL doit s’écrire jdbc:postgresql://serveur/base ou postgres://utilisateur:motdepasse@serveur/base",
                "PALABRE_DATABASE_URL must read jdbc:postgresql://server/database or postgres://user:password@server/database");
    }

    /// Options may hold a password.
    private static String shown(Address address) {
        return address.url().replaceFirst("\\?.*$", "").replaceFirst("^jdbc:postgresql:(//)?", "");
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
