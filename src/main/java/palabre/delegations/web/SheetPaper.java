package palabre.delegations.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import palabre.meetings.Titles;
import palabre.printing.Block;
import palabre.printing.Column;
import palabre.printing.Paper;
import palabre.printing.Words;
import palabre.ui.Ui;

/// The designation sheet that an authority signs (D-06).
record SheetPaper(Ui ui, Designating desk, LocalDate today) {

    Paper paper() {
        var rows = new ArrayList<List<Words>>();
        for (var one : desk.delegation().present()) {
            var name = Words.of(one.called()).line().small(one.mail());
            var category = Words.of(ui.label("delegations.category", one.category()));
            var items = desk.items(ui, one);
            rows.add(List.of(one.head() ? name.line().small(ui.text("delegations.head")) : name, Words.of(one.post()),
                    items.isEmpty() ? category : category.line().small(items)));
        }
        var sender = desk.delegation().sender();
        var administration = sender.administration().map(desk.senders().administrations()::get);
        return new Paper(ui.language(), ui.text("delegations.sheet"), ui.text(Titles.official(desk.meeting())), "", ui.text("delegations.list.on", today), List.of(
                new Block.Facts(List.of(new Block.Fact(ui.text("delegations.column.delegation"), Words.of(administration.map(one -> ui.text(one.office()) + ", " + desk.name(ui)).orElseGet(() -> desk.name(ui)))),
                        new Block.Fact(ui.text("delegations.sheet.dates"), Words.of(ui.dates(desk.meeting().dates().first(), desk.meeting().dates().last()))))),
                new Block.Table(ui.text("delegations.people"), List.of(Column.name(ui.text("delegations.column.person"), 5), Column.text(ui.text("delegations.field.post"), 4),
                        Column.text(ui.text("delegations.column.category"), 4)), rows),
                new Block.Paragraph(Words.of(ui.text(desk.meeting().plenary() ? "delegations.commitment.plenary" : "delegations.commitment.commission"))),
                new Block.Signature(administration.map(one -> ui.text(one.head())).orElseGet(() -> desk.name(ui)), "")));
    }
}
