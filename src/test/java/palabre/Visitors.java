package palabre;

/// Where tests get their visitors from.
public class Visitors {

    /// The demonstration's common password, as a test gives it.
    public static final String PASSWORD = "palabre sous le grand arbre";

    private final int port;

    Visitors(int port) {
        this.port = port;
    }

    public int port() {
        return port;
    }

    /// Someone who is not signed in, reading French.
    public Visitor anyone() {
        return new Visitor("http://localhost:" + port, "fr");
    }

    public Visitor reading(String language) {
        return new Visitor("http://localhost:" + port, language);
    }

    /// Someone of the demonstration, signed in: `pres.ci`, `brrc`.
    public Visitor as(String login) {
        return anyone().signIn(login + "@demo.example", PASSWORD);
    }
}
