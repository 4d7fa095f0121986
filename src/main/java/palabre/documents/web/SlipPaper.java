package palabre.documents.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import palabre.journal.Quality;
import palabre.meetings.Titles;
import palabre.printing.Block;
import palabre.printing.Column;
import palabre.printing.Paper;
import palabre.printing.Words;
import palabre.ui.Ui;

/// The slip that goes with papers the regional office communicates, and proves when (D-20).
record SlipPaper(Ui ui, Binder binder, Proof proof) {

    Paper paper() {
        var sent = proof.sent();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(Words.of(ui.text("documents.slip.honour", sent.days()))));
        blocks.add(new Block.Table(ui.text("documents.title"), List.of(Column.name(ui.text("documents.column.symbol"), 4), Column.text(ui.text("documents.column.title"), 6),
                Column.text(ui.text("documents.column.languages"), 2), Column.text(ui.text("documents.column.point"), 2)),
                proof.papers().stream().map(one -> List.of(Words.of(one.symbol() + proof.suffix(one)),
                        Words.NONE.bold(ui.text(one.title())).line().small(binder.names().of(ui.wording(), one.author())),
                        Words.of(proof.languages(one).stream().map(language -> ui.text("documents.language." + language)).collect(Collectors.joining(", "))),
                        Words.of(binder.item(one).map(item -> binder.number(item.id())).orElse("–")))).toList()));
        var facts = new ArrayList<Block.Fact>();
        facts.add(new Block.Fact(ui.text("documents.sent.at"), Words.of(ui.moment(sent.at()))));
        facts.add(new Block.Fact(ui.text("documents.sent.by"), Words.of(sent.by().name()).line().small(Quality.as(sent.by().capacity(), ui))));
        facts.add(new Block.Fact(ui.text("documents.sent.opening"), Words.of(ui.weekday(sent.opening()))));
        if (proof.papers().stream().anyMatch(one -> !one.session())) {
            facts.add(new Block.Fact(ui.text("documents.column.term"), Words.of(ui.text(sent.late() ? "documents.late" : "documents.onTime", sent.mark()))));
        }
        blocks.add(new Block.Facts(facts));
        if (!proof.recipients().isEmpty()) {
            blocks.add(new Block.Table(ui.text("documents.recipients", proof.recipients().size()), List.of(Column.name(ui.text("documents.recipient"), 5),
                    Column.text(ui.text("documents.sender"), 4), Column.text(ui.text("documents.opened"), 3)),
                    proof.recipients().stream().map(one -> List.of(Words.of(one.called()), Words.of(binder.names().of(ui.wording(), one.sender())),
                            Words.of(proof.opened(one).map(ui::moment).orElse("–")))).toList()));
        }
        blocks.add(new Block.Signature(Quality.label(sent.by().capacity(), ui), sent.by().name()));
        return new Paper(ui.language(), ui.text("documents.slip"), ui.text(Titles.official(binder.meeting())), sent.reference(), ui.text("documents.list.on", sent.at()
                .atZone(binder.term().zone()).toLocalDate()), blocks);
    }
}
