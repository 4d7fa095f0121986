package palabre.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/// Five hundred personalised letters, through the screens: their addressees proposed and approved one by one, then the letters prepared,
/// signed off, printed as Word and PDF/A, and dispatched.
record Mailing(Guest presidency, Guest office, String meeting) {

    private static final int LETTERS = 500;
    private static final Pattern APPROVAL = Pattern.compile("/observers/([0-9a-f-]{36})/approval");

    /// How long each step took, in seconds.
    record Took(double preparing, double printing, double dispatching) {

        @Override
        public String toString() {
            return """

                    %d lettres / letters : préparées en / prepared in %.1f s ; imprimées en Word et PDF/A en / printed as Word and PDF/A in %.1f s ; mises en file en / queued in %.1f s
                    """.formatted(LETTERS, preparing, printing, dispatching);
        }
    }

    Took send() throws IOException, InterruptedException {
        var path = meeting + "/invitations";
        for (var letter = 1; letter <= LETTERS; letter++) {
            expect(303, presidency.post(path + "/observers", path + "/observers", "quality", "RESOURCE", "name", "Organisme invité n° " + letter,
                    "language", "FR", "mail", "invite" + letter + "@bench.example", "reason", "Mesure").statusCode());
            var proposed = APPROVAL.matcher(presidency.get(path + "/observers"));
            if (!proposed.find()) {
                throw new IllegalStateException("nobody to approve");
            }
            expect(303, presidency.post(path + "/observers", path + "/observers/" + proposed.group(1) + "/approval").statusCode());
        }
        var begun = Instant.now();
        expect(303, presidency.post(path, path + "/letters", "groups", "OBSERVER").statusCode());
        var prepared = Instant.now();
        expect(303, presidency.post(path, path + "/signature").statusCode());
        while (presidency.get(path + "/printing").contains("<progress")) {
            Thread.sleep(500);
        }
        var printed = Instant.now();
        expect(303, office.post(path, path + "/dispatch").statusCode());
        return new Took(seconds(begun, prepared), seconds(prepared, printed), seconds(printed, Instant.now()));
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }

    private static void expect(int status, int answered) {
        if (answered != status) {
            throw new IllegalStateException("answered " + answered);
        }
    }
}
