package palabre.bodies.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import palabre.bodies.Mandate;
import palabre.printing.Attachment;
import palabre.printing.Block;
import palabre.printing.Column;
import palabre.printing.Paper;
import palabre.printing.Words;
import palabre.printing.Workbook;
import palabre.ui.KnownDate;
import palabre.ui.Ui;

/// The table of mandates on a day (D-37): one source for the paper and the spreadsheet.
record MandateTable(Ui ui, LocalDate day, List<Mandate> running, Countries countries) {

    /// Its name without the ending.
    String file() {
        return ui.text("bodies.register.file") + "-" + day;
    }

    Paper paper() {
        var columns = List.of(Column.name(ui.text("bodies.mandate.kind"), 24), Column.text(ui.text("bodies.mandate.holder"), 26),
                Column.text(ui.text("bodies.mandate.period"), 20), Column.text(ui.text("bodies.mandate.act"), 30));
        var rows = running.stream().map(mandate -> List.of(Words.of(kind(mandate)), Words.of(holder(mandate)), Words.of(period(mandate)),
                Words.of(ui.text(mandate.act())))).toList();
        return new Paper(ui.language(), ui.text("bodies.register"), ui.text("bodies.register.on", day), "", "",
                List.of(new Block.Table(ui.text("bodies.mandates"), columns, rows)));
    }

    Attachment workbook() {
        var header = List.of(ui.text("bodies.mandate.kind"), ui.text("bodies.mandate.holder"), ui.text("bodies.register.person"),
                ui.text("bodies.mandate.from"), ui.text("bodies.mandate.until"), ui.text("bodies.mandate.act"));
        var rows = running.stream().map(mandate -> List.<Object>of(kind(mandate), country(mandate), Objects.requireNonNullElse(mandate.person(), ""),
                day(mandate.from()), day(mandate.until()), ui.text(mandate.act()))).toList();
        return new Workbook(ui.text("bodies.mandates"), header, rows).answer(file() + ".xlsx");
    }

    private String kind(Mandate mandate) {
        return ui.label("bodies.mandate", mandate.kind());
    }

    private String holder(Mandate mandate) {
        var person = mandate.person();
        return person == null ? country(mandate) : ui.text("bodies.team.option", country(mandate), person);
    }

    private String country(Mandate mandate) {
        var country = countries.of(mandate.administration());
        return country == null ? ui.text("bodies.short." + mandate.holder()) : ui.text(country.name());
    }

    /// A day where it is known, so that rows can be sorted by it; otherwise as much as is known, in words.
    private Object day(@Nullable KnownDate date) {
        return date == null ? "" : date.value() instanceof LocalDate day ? day : ui.date(date);
    }

    private String period(Mandate mandate) {
        var until = mandate.until();
        return until == null ? ui.text(mandate.from().value() instanceof LocalDate ? "bodies.since.day" : "bodies.since", mandate.from()) : ui.text("bodies.period", mandate.from(), until);
    }
}
