package palabre.agenda.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import palabre.agenda.Consultation;
import palabre.agenda.Consultee;
import palabre.agenda.Opinion;
import palabre.journal.Quality;
import palabre.meetings.Titles;
import palabre.printing.Block;
import palabre.printing.Column;
import palabre.printing.Paper;
import palabre.printing.Words;
import palabre.ui.Message;
import palabre.ui.Ui;

/// What each body the text names said of the draft, and who said nothing (D-10).
record OpinionsPaper(Ui ui, Folder folder, Consultation consultation) {

    Paper paper() {
        var rows = new ArrayList<List<Words>>();
        for (var body : consultation.asked()) {
            var opinion = folder.agenda().opinion(body);
            rows.add(List.of(asked(body), opinion.map(this::said).orElse(Words.of("–")), Words.of(verdict(body))));
        }
        var columns = List.of(Column.name(ui.text("agenda.column.body"), 4), Column.text(ui.text("agenda.column.words"), 6),
                Column.text(ui.text("meetings.retro.state"), 2));
        return new Paper(ui.language(), ui.text("agenda.opinions"), ui.text(Titles.official(folder.meeting())), "",
                ui.text(Message.of("agenda.opinions.of", LocalDate.ofInstant(consultation.opened(), ZoneOffset.UTC), consultation.until())),
                List.of(new Block.Table(ui.text("agenda.consultation"), columns, rows)));
    }

    private Words asked(Consultee body) {
        var words = Words.NONE.bold(ui.text("meetings.owner." + body.function().name()));
        return body.required() ? words : words.line().small(ui.text("agenda.optional"));
    }

    private Words said(Opinion opinion) {
        if (opinion.by().person() == null) {
            return Words.of("–");
        }
        var spoken = Words.of(opinion.words().isEmpty() ? "" : ui.text("ui.quoted", opinion.words()));
        return spoken.line().small("%s (%s), %s".formatted(opinion.by().name(), Quality.label(opinion.by().capacity(), ui), ui.moment(opinion.at())));
    }

    private String verdict(Consultee body) {
        return folder.agenda().opinion(body).map(opinion -> ui.label("agenda.verdict", opinion.verdict()))
                .orElseGet(() -> ui.text(folder.agenda().phase().published() ? "agenda.verdict.SILENT" : "agenda.opinion.awaited"));
    }
}
