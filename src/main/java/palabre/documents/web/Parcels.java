package palabre.documents.web;

import gg.jte.generated.precompiled.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import palabre.agenda.AgendaPapers;
import palabre.agenda.Agendas;
import palabre.agenda.Seats;
import palabre.documents.Prints;
import palabre.files.Bundle;
import palabre.files.FileName;
import palabre.files.Files;
import palabre.meetings.Titles;
import palabre.ui.Ui;

/// Makes a parcel of a basket (D-21): its folders, and a page that opens them from a stick, without network or scripts.
@Component
class Parcels {

    private static final String STYLE = read("documents/stick.css");

    private final Agendas agendas;
    private final AgendaPapers papers;
    private final Seats seats;
    private final Prints prints;
    private final Files files;
    private final Templates templates;

    Parcels(Agendas agendas, AgendaPapers papers, Seats seats, Prints prints, Files files, Templates templates) {
        this.agendas = agendas;
        this.papers = papers;
        this.seats = seats;
        this.prints = prints;
        this.files = files;
        this.templates = templates;
    }

    Bundle of(Ui ui, Basket basket) {
        var at = basket.latest().orElse(Instant.EPOCH);
        var layout = Layout.of(basket, ui.wording());
        var beside = basket.choice().all() ? beside(ui, basket) : List.<Bundle.Part>of();
        var labels = new LinkedHashMap<String, String>();
        beside.forEach(part -> labels.put(Layout.link(part.path()), part.path()));
        var parts = new ArrayList<Bundle.Part>();
        parts.add(new Bundle.Made("index.html", at, templates.documentsStick(ui, basket, layout, labels, STYLE).render().getBytes(StandardCharsets.UTF_8)));
        parts.addAll(beside);
        basket.files().forEach(file -> parts.add(new Bundle.Kept(layout.path(file.version()), file.version().at(), file.attached())));
        return files.bundle(FileName.step(ui.text(Titles.of(basket.binder().meeting())), 80) + ".zip", parts);
    }

    /// The agenda, its sittings as dates, and the list of documents (D-22).
    private List<Bundle.Part> beside(Ui ui, Basket basket) {
        var parts = new ArrayList<Bundle.Part>();
        var binder = basket.binder();
        var meeting = binder.meeting();
        agendas.of(meeting).published().filter(_ -> seats.mayRead(binder.who(), meeting)).ifPresent(edition -> {
            var agenda = prints.of(ui.text("documents.basket.agenda"), papers.of(meeting, edition, ui.wording()));
            parts.add(new Bundle.Kept(agenda.name(), edition.at(), agenda));
            parts.add(new Bundle.Made(ui.text("documents.basket.sittings") + ".ics", edition.at(), papers.sittings(meeting, edition, ui.wording()).bytes()));
        });
        var list = prints.of(ui.text("documents.list.file"), new ListPaper(ui.wording(), binder.on(binder.term().day(binder.changed()))).paper());
        parts.add(new Bundle.Kept(list.name(), binder.changed(), list));
        return parts;
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
