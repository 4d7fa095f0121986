package palabre.bodies.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import palabre.bodies.Commission;
import palabre.bodies.Composition;
import palabre.members.Administration;
import palabre.printing.Block;
import palabre.printing.Column;
import palabre.printing.Paper;
import palabre.printing.Words;
import palabre.printing.Workbook;
import palabre.ui.Ui;

/// The table of the composition (D-36): one version with its date, printed as a paper and as a spreadsheet from the same rows.
record CompositionTable(Ui ui, VersionSheet sheet) {

    private record Row(Commission commission, int number, Administration country, boolean leads) {}

    /// What the file is called, without its ending.
    String file() {
        return ui.text("bodies.table.file") + "-" + sheet.shown().version();
    }

    Paper paper() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(facts()));
        for (var commission : sheet.commissions()) {
            blocks.add(new Block.Heading(1, commission.number() + ". " + ui.text(commission.name())));
            blocks.add(new Block.Table(ui.text("bodies.short.COM", commission.number()),
                    List.of(Column.number(ui.text("bodies.table.number"), 1), Column.name(ui.text("bodies.country"), 5),
                            Column.text(ui.text("bodies.table.office"), 8), Column.text(ui.text("bodies.table.language"), 3)),
                    rows(commission).stream().map(row -> List.of(Words.of(String.valueOf(row.number())), name(row),
                            Words.of(ui.text(row.country().office())), Words.of(row.country().language().ownName()))).toList()));
        }
        return new Paper(ui.language(), ui.text("bodies.table"), ui.text("bodies.version", sheet.shown().version()), "", "", blocks);
    }

    Workbook workbook() {
        var header = List.of(ui.text("bodies.short.COM", "").strip(), ui.text("bodies.table.number"), ui.text("bodies.country"), "ISO",
                ui.text("bodies.table.office"), ui.text("bodies.table.language"), ui.text("members.subregion"), ui.text("bodies.table.access"),
                ui.text("bodies.lead"), ui.text("bodies.version", "").strip(), ui.text("bodies.adoption.from"));
        var rows = sheet.commissions().stream().flatMap(commission -> rows(commission).stream()).map(row -> List.<Object>of(
                row.commission().number(), row.number(), ui.text(row.country().name()), row.country().id().iso(), ui.text(row.country().office()),
                row.country().language().ownName(), ui.label("members.subregion", row.country().subregion()),
                ui.label("members.access", row.country().access()), row.leads() ? ui.text("bodies.lead") : "", sheet.shown().version(),
                sheet.shown().from())).toList();
        return new Workbook(ui.text("bodies.composition.title"), header, rows);
    }

    private List<Block.Fact> facts() {
        Composition shown = sheet.shown();
        var facts = new ArrayList<Block.Fact>();
        facts.add(new Block.Fact(ui.text("bodies.adoption.from"), Words.of(ui.date(shown.from()))));
        facts.add(new Block.Fact(ui.text("bodies.table.basis"), Words.of((shown.plenary() == 0 ? "" : ui.text("bodies.adoption.nth", shown.plenary()) + ". ")
                + shown.basis())));
        var decided = shown.decided();
        if (decided != null) {
            facts.add(new Block.Fact(ui.text("bodies.adoption.decided"), Words.of(ui.date(decided))));
        }
        var visa = shown.visa();
        facts.add(new Block.Fact(ui.text("bodies.visa"),
                Words.of(visa == null ? ui.text("bodies.visa.none") : ui.text("bodies.visa.given", ui.moment(visa.at())))));
        facts.add(new Block.Fact(ui.text("bodies.mandate.LEAD"), Words.of(ui.text(sheet.countries().name(sheet.lead())))));
        return facts;
    }

    private Words name(Row row) {
        var name = Words.of(ui.text(row.country().name()));
        return row.leads() ? name.plain(" ").small(ui.text("bodies.lead.mark")) : name;
    }

    private List<Row> rows(Commission commission) {
        var rows = new ArrayList<Row>();
        for (var country : sheet.countries().inOrder(sheet.shown().members().getOrDefault(commission.id(), Set.of()), ui.language())) {
            rows.add(new Row(commission, rows.size() + 1, country, country.id().equals(sheet.lead())));
        }
        return rows;
    }
}
