package palabre.documents.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import palabre.documents.Document;
import palabre.meetings.Titles;
import palabre.printing.Block;
import palabre.printing.Column;
import palabre.printing.Paper;
import palabre.printing.Words;
import palabre.printing.Workbook;
import palabre.ui.Message;
import palabre.ui.Wording;

/// The list of a meeting's documents in the order of its agenda, as an official paper and as a workbook (D-22).
record ListPaper(Wording wording, Binder binder) {

    Paper paper() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(Words.of(wording.text("documents.due", wording.weekday(binder.term().due()), binder.term().days()))));
        binder.byItem().forEach((item, documents) -> blocks.add(new Block.Table(
                item.map(one -> binder.number(one.id()) + ". " + wording.text(one.title())).orElseGet(() -> wording.text("documents.noItem")),
                List.of(Column.name(wording.text("documents.column.symbol"), 4), Column.text(wording.text("documents.column.title"), 6),
                        Column.text(wording.text("documents.column.languages"), 2), Column.text(wording.text("documents.column.told"), 3)),
                documents.stream().map(this::row).toList())));
        if (binder.documents().isEmpty()) {
            blocks.add(new Block.Paragraph(Words.of(wording.text("documents.none"))));
        }
        return new Paper(wording.language(), wording.text("documents.list"), wording.text(Titles.official(binder.meeting())), "",
                wording.text(Message.of("documents.list.on", binder.today())), blocks);
    }

    Workbook workbook() {
        var rows = new ArrayList<List<Object>>();
        binder.byItem().forEach((item, documents) -> documents.forEach(one -> rows.add(List.of(symbol(one), wording.text(one.title()),
                binder.names().of(wording, one.author()), item.map(known -> binder.number(known.id())).orElse(""), languages(one),
                wording.label("documents.stage", one.stage()), binder.sent(one).<Object>map(sent -> binder.term().day(sent.at())).orElse(""), told(one)))));
        return new Workbook(wording.text("documents.title"), List.of(wording.text("documents.column.symbol"), wording.text("documents.column.title"),
                wording.text("documents.column.author"), wording.text("documents.column.item"), wording.text("documents.column.languages"),
                wording.text("documents.column.stage"), wording.text("documents.column.on"), wording.text("documents.column.term")), rows);
    }

    private List<Words> row(Document one) {
        return List.of(Words.of(symbol(one)), Words.NONE.bold(wording.text(one.title())).line().small(binder.names().of(wording, one.author())), Words.of(languages(one)),
                Words.of(binder.sent(one).map(sent -> wording.date(binder.term().day(sent.at()))).orElseGet(() -> wording.label("documents.stage", one.stage()))).line()
                        .small(told(one)));
    }

    private static String symbol(Document one) {
        return Optional.ofNullable(one.symbol()).orElse("–");
    }

    private String languages(Document one) {
        return one.languages().stream().map(language -> wording.text("documents.language." + language)).collect(Collectors.joining(", "));
    }

    /// « dans les délais (J-30) », « hors délai (J-29) ».
    private String told(Document one) {
        return one.session() ? wording.text("documents.session") : binder.sent(one)
                .map(sent -> wording.text(sent.late() ? "documents.late" : "documents.onTime", sent.mark())).orElse("");
    }
}
