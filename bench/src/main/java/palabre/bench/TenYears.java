package palabre.bench;

import java.io.IOException;

/// Ten years of the group's life before those the demonstration holds: a plenary every two years, the three
/// commissions every year, entered « as they were » by the general secretariat, through the screens.
record TenYears(Guest secretariat) {

    /// Far from the numbers of the demonstration.
    private static final int FIRST_NUMBER = 500;
    private static final String[] HOSTS = {"CM", "SN", "GA", "TG", "BJ", "NE", "ML", "CD", "GN", "CG"};

    void enter() throws IOException, InterruptedException {
        for (var year = 2013; year <= 2022; year++) {
            var host = HOSTS[year % HOSTS.length];
            if (year % 2 == 1) {
                past(year, "10-0", "number", "" + (FIRST_NUMBER + year % 100), host);
            }
            for (var commission = 1; commission <= 3; commission++) {
                past(year, "0" + (2 + commission) + "-1", "commission", "COM" + commission, host);
            }
        }
    }

    private void past(int year, String monthAndTen, String what, String which, String host) throws IOException, InterruptedException {
        var answer = secretariat.post("/meetings/past/new", "/meetings/past", what, which,
                "first", year + "-" + monthAndTen + "5", "last", year + "-" + monthAndTen + "7",
                "host", host, "city", "Ville " + host, "mode", "IN_PERSON", "chair", host,
                "themeFr", "Échange de données et appui au renseignement, " + year, "administrations", "18", "participants", "52");
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("%s %s of %d: %d%n%s".formatted(what, which, year, answer.statusCode(),
                    answer.body().replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ")));
        }
    }
}
