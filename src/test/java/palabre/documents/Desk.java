package palabre.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import palabre.Visitor;
import palabre.agenda.Agendas;
import palabre.files.Papers;
import palabre.meetings.Kind;
import palabre.meetings.Meeting;
import palabre.meetings.Meetings;

/// How tests bring papers to the sixth plenary and have them examined, over HTTP.
record Desk(Meetings meetings, Agendas agendas, Documents documents) {

    Meeting sixth() {
        return meetings.all().stream().filter(one -> one.kind() instanceof Kind.Plenary plenary && plenary.number() == 6).findFirst().orElseThrow();
    }

    Meeting commission(int number) {
        return meetings.with(sixth().id()).stream().filter(one -> one.commission().filter(which -> which.number() == number).isPresent()).findFirst().orElseThrow();
    }

    /// The item of the sixth plenary's agenda that has this number, as a form names it.
    String item(String number) {
        return agendas.of(sixth()).items().numbers().entrySet().stream().filter(one -> one.getValue().equals(number)).findFirst().orElseThrow().getKey().value().toString();
    }

    Document deposit(Visitor by, Meeting meeting, String title) {
        var answer = by.upload(Documents.path(meeting.id()), "file", "note.pdf", Papers.pdf(title), "title", title, "type", "DOCUMENT", "language", "FR",
                "item", meeting.plenary() ? item("9") : "", "level", "C2");
        assertThat(answer.status()).as(answer.words()).isEqualTo(303);
        return known(answer.location());
    }

    Document accept(Visitor by, Document document) {
        var answer = by.post(document.id().path() + "/examination/acceptance", "version", String.valueOf(now(document).version()), "series", "DOC", "level", document.level().name(),
                "wanted", "FR");
        assertThat(answer.status()).as(answer.words()).isEqualTo(303);
        return now(document);
    }

    Document known(String location) {
        return documents.find(new DocumentId(UUID.fromString(location.substring(location.lastIndexOf('/') + 1)))).orElseThrow();
    }

    Document now(Document document) {
        return documents.find(document.id()).orElseThrow();
    }

    Document symbol(String ending) {
        return documents.of(sixth().id()).stream().filter(one -> Objects.requireNonNullElse(one.symbol(), "").endsWith(ending)).findFirst().orElseThrow();
    }
}
