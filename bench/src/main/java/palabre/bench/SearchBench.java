package palabre.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// Opens a house with a hundred thousand papers, has a focal point search them, and says how long they wait.
public final class SearchBench {

    private static final int PAPERS = Integer.getInteger("bench.papers", 100_000);
    private static final int QUESTIONS = 400;
    private static final long SEED = 2027;

    private final Running running;
    private final Path app;
    private final Path messages;

    private SearchBench(Path app, Path target, Path messages) {
        this.app = app;
        this.messages = messages;
        this.running = new Running(target.resolve("bench"));
    }

    public static void main(String... args) throws Exception {
        var bench = new SearchBench(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(bench.running::stop));
        var table = bench.measure();
        System.out.println(table);
        Files.writeString(Path.of(args[1]).resolve("bench-search.md"), table);
        System.exit(0);
    }

    private String measure() throws Exception {
        int port = Running.freePort();
        int postgres = Running.freePort();
        System.err.println("la maison ouvre / the house opens");
        running.house(app, port, postgres);
        var chance = new Random(SEED);
        try (var database = database(postgres)) {
            var archive = Archive.of(database, messages, chance);
            System.err.println("cent mille documents, quelques minutes / a hundred thousand papers, some minutes");
            archive.fill(PAPERS);
            var questions = questions(archive, chance);
            var house = "http://127.0.0.1:" + port;
            var reader = new Guest(house).signedIn("fp.sn");
            questions.subList(0, 50).forEach(question -> found(reader, question));
            var table = new StringBuilder("""
                    | %s, %d papers | p50 ms | p95 ms | p99 ms |
                    |---|---|---|---|
                    """.formatted(size(database), PAPERS));
            table.append(row("page of results, 1 reader", timed(1, questions, question -> found(reader, question))));
            table.append(row("page of results, 4 readers", timed(4, questions, question -> found(reader, question))));
            table.append(row("the calendar, 1 reader", timed(1, questions, _ -> reader.page("/calendar"))));
            table.append(row("the same words in SQL: twenty, unranked, whoever may read them", timed(1, questions, question -> unranked(database, question))));
            return table.toString();
        }
    }

    private Connection database(int port) throws IOException, SQLException {
        var password = Files.readString(running.data().resolve("postgres.password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/palabre?reWriteBatchedInserts=true".formatted(port), "palabre", password);
    }

    /// Half of one word, half of two of the same language.
    private static List<String> questions(Archive archive, Random chance) {
        var languages = List.copyOf(archive.languages().values());
        var questions = new ArrayList<String>();
        for (int i = 0; i < QUESTIONS; i++) {
            var language = languages.get(chance.nextInt(languages.size()));
            questions.add(language.soughtFor(chance) + (i % 2 == 0 ? "" : " " + language.soughtFor(chance)));
        }
        return questions;
    }

    private interface Asking {
        void ask(String question) throws Exception;
    }

    private static long[] timed(int readers, List<String> questions, Asking asking) throws Exception {
        try (var people = Executors.newFixedThreadPool(readers)) {
            var waits = people.invokeAll(questions.stream().map(question -> (Callable<Long>) () -> {
                long begun = System.nanoTime();
                asking.ask(question);
                return System.nanoTime() - begun;
            }).toList());
            var all = new long[waits.size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = waits.get(i).get();
            }
            Arrays.sort(all);
            return all;
        }
    }

    private static void found(Guest reader, String question) {
        try {
            if (!reader.page("/search?q=" + java.net.URLEncoder.encode(question, java.nio.charset.StandardCharsets.UTF_8)).contains("id=\"asked\"")) {
                throw new IllegalStateException(question);
            }
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(question, failed);
        }
    }

    private static void unranked(Connection database, String question) throws SQLException {
        try (var sql = database.prepareStatement("""
                select e.document from search.entry e where e.vector @@ (websearch_to_tsquery('french', ?) || websearch_to_tsquery('english', ?)
                    || websearch_to_tsquery('portuguese', ?) || websearch_to_tsquery('spanish', ?)) limit 20
                """)) {
            for (int i = 1; i <= 4; i++) {
                sql.setString(i, question);
            }
            sql.executeQuery().next();
        }
    }

    private static String size(Connection database) throws SQLException {
        try (var sql = database.createStatement(); var row = sql.executeQuery("""
                select pg_size_pretty((select sum(length(text)) from search.content)), pg_size_pretty(pg_total_relation_size('search.entry')),
                       pg_size_pretty(pg_relation_size('search.entry_vector'))
                """)) {
            row.next();
            return "text %s, table and index %s, of which index %s".formatted(row.getString(1), row.getString(2), row.getString(3));
        }
    }

    private static String row(String what, long[] nanoseconds) {
        return String.format(Locale.ROOT, "| %s | %.0f | %.0f | %.0f |%n", what, at(nanoseconds, .5), at(nanoseconds, .95), at(nanoseconds, .99));
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] / 1e6;
    }
}
