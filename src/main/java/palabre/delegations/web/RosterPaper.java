package palabre.delegations.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import palabre.delegations.Delegate;
import palabre.meetings.Titles;
import palabre.printing.Block;
import palabre.printing.Column;
import palabre.printing.Paper;
import palabre.printing.Words;
import palabre.ui.Wording;

/// The list of participants as an official paper, by delegation in the alphabetical order of its language (D-11).
record RosterPaper(Wording wording, Attending roster, LocalDate today) {

    Paper paper() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(Words.of(wording.text("delegations.list.counts", roster.present(), roster.expected().size(), roster.members(), roster.observers()))));
        var columns = List.of(Column.name(wording.text("delegations.column.person"), 5), Column.text(wording.text("delegations.field.post"), 4),
                Column.text(wording.text("delegations.column.category"), 3));
        for (var delegation : roster.confirmed()) {
            var rows = new ArrayList<List<Words>>();
            delegation.confirmed().stream().sorted(Comparator.comparing(Delegate::head).reversed()).forEach(one -> rows.add(List.of(
                    one.head() ? Words.of(one.called()).line().small(wording.text("delegations.head")) : Words.of(one.called()), Words.of(one.post()), category(one))));
            blocks.add(new Block.Table(roster.senders().of(wording, delegation.sender()), columns, rows));
        }
        return new Paper(wording.language(), wording.text(roster.definitive() ? "delegations.list.final" : "delegations.list.provisional"),
                wording.text(Titles.official(roster.meeting())), "", wording.text("delegations.list.on", today), blocks);
    }

    private Words category(Delegate one) {
        var words = Words.of(wording.label("delegations.category", one.category()));
        return roster.items(one).isEmpty() ? words : words.line().small(wording.text("delegations.for.items", roster.items(one), one.items().size()));
    }
}
