package palabre.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import palabre.agenda.Agendas;
import palabre.agenda.ItemId;
import palabre.agenda.Items;
import palabre.documents.Document;
import palabre.documents.DocumentId;
import palabre.documents.Documents;
import palabre.documents.Issue;
import palabre.documents.Level;
import palabre.documents.Series;
import palabre.documents.Stage;
import palabre.documents.Step;
import palabre.documents.Step.What;
import palabre.documents.Version;
import palabre.documents.VersionId;
import palabre.files.Files;
import palabre.files.Kind;
import palabre.files.Received;
import palabre.journal.Actor;
import palabre.meetings.Meeting;
import palabre.meetings.Meetings;
import palabre.store.ReferenceFile;
import palabre.ui.Language;
import palabre.ui.Text;

/// The papers of the sixth plenary as they stand on the day of the demonstration, each with a page of its own.
@Component
@Profile("demo")
class DemoDocuments {

    private static final Instant TODAY = Instant.parse("2026-12-14T08:00:00Z");

    private final Meetings meetings;
    private final Agendas agendas;
    private final Documents documents;
    private final Files files;
    private final DemoPeople people;

    DemoDocuments(Meetings meetings, Agendas agendas, Documents documents, Files files, DemoPeople people) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.documents = documents;
        this.files = files;
        this.people = people;
    }

    void gather() {
        var sixth = meetings.all().stream().filter(one -> one.kind() instanceof palabre.meetings.Kind.Plenary plenary && plenary.number() == 6).findFirst().orElseThrow();
        var items = agendas.of(sixth).items();
        var secretariat = people.as("sg.ci").actor();
        for (var row : ReferenceFile.rows("demo/documents.csv")) {
            var series = Series.valueOf(row.getOrDefault("series", ""));
            var number = Integer.parseInt(row.getOrDefault("number", ""));
            documents.record(sixth, document(row, sixth, items, "GTR-DI/P6/2027/" + series + (series == Series.ODJ ? ".%d" : ".%02d").formatted(number), secretariat), series, number);
        }
    }

    private Document document(Map<String, String> row, Meeting meeting, Items items, String symbol, Actor secretariat) {
        var stage = Stage.valueOf(row.getOrDefault("stage", ""));
        var by = people.as(row.getOrDefault("by", "")).actor();
        var at = LocalDate.parse(row.getOrDefault("deposited", "")).atTime(LocalTime.of(10, 20)).toInstant(ZoneOffset.UTC);
        var title = Text.of(row.getOrDefault("title_fr", ""), row.getOrDefault("title_en", ""), row.getOrDefault("title_pt", ""), "");
        var standing = switch (stage) {
            case RETURNED -> Version.Standing.RETURNED;
            case UNDER_EXAMINATION -> Version.Standing.DEPOSITED;
            default -> Version.Standing.PASSED;
        };
        var versions = languages(row, "languages").stream().map(language -> version(language, symbol, title.in(language), at, by, standing)).toList();
        return new Document(new DocumentId(UUID.randomUUID()), meeting.id(), symbol, false, Document.Type.valueOf(row.getOrDefault("type", "")), title,
                row.getOrDefault("author", ""), item(items, row.getOrDefault("item", "")), Level.valueOf(row.getOrDefault("level", "")),
                row.getOrDefault("observers", "").equals("yes"), languages(row, "wanted"), stage, null, steps(stage, at, by, secretariat, symbol), versions, null, 0);
    }

    /// What led to where it stands, as the secretariat went through it.
    private static List<Step> steps(Stage stage, Instant at, Actor by, Actor secretariat, String symbol) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(What.ANNOUNCED, at, by, ""));
        if (stage == Stage.ANNOUNCED) {
            return steps;
        }
        steps.add(new Step(What.DEPOSITED, at, by, ""));
        var next = at.plus(1, ChronoUnit.DAYS).plus(5, ChronoUnit.HOURS);
        var after = next.isAfter(TODAY) ? TODAY : next;
        switch (stage) {
            case UNDER_EXAMINATION -> steps.add(new Step(What.TAKEN_UP, after, secretariat, ""));
            case RETURNED -> steps.add(new Step(What.RETURNED, after, secretariat, "L’annexe annoncée au sommaire manque."));
            default -> steps.add(new Step(What.ACCEPTED, after, secretariat, symbol));
        }
        if (stage == Stage.IN_TRANSLATION) {
            steps.add(new Step(What.TRANSLATION, after, secretariat, Language.EN.code()));
        } else if (stage == Stage.READY) {
            steps.add(new Step(What.READY, after, secretariat, ""));
        }
        return steps;
    }

    private Version version(Language language, String symbol, String title, Instant at, Actor by, Version.Standing standing) {
        var name = symbol.substring(symbol.lastIndexOf('/') + 1) + " " + language.code() + ".pdf";
        var kept = files.keep(Received.made(name, Kind.PDF, DemoPage.pdf(symbol, title)));
        return new Version(new VersionId(UUID.randomUUID()), Issue.ORIGINAL, language, kept, at, by, "", standing, null);
    }

    private static @Nullable ItemId item(Items items, String number) {
        return items.numbers().entrySet().stream().filter(one -> one.getValue().equals(number)).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    private static Set<Language> languages(Map<String, String> row, String column) {
        var languages = EnumSet.noneOf(Language.class);
        Arrays.stream(row.getOrDefault(column, "").split(" ")).filter(code -> !code.isEmpty()).map(Language::valueOf).forEach(languages::add);
        return languages;
    }
}
