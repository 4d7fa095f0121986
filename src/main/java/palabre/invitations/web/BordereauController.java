package palabre.invitations.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import palabre.invitations.Channel;
import palabre.invitations.Sending;
import palabre.journal.Acting;
import palabre.meetings.Titles;
import palabre.printing.Block;
import palabre.printing.Column;
import palabre.printing.Paper;
import palabre.printing.Papers;
import palabre.printing.Words;
import palabre.printing.Workbook;
import palabre.ui.Ui;

/// The register of a dispatch: to whom, by which channel, when, received when (D-04).
@Controller
@RequestMapping("/meetings/{id}/invitations")
class BordereauController {

    private final InvitationPages pages;
    private final Papers papers;

    BordereauController(InvitationPages pages, Papers papers) {
        this.pages = pages;
        this.papers = papers;
    }

    @GetMapping("/bordereau.xlsx")
    View workbook(Ui ui, Acting who, @PathVariable UUID id) {
        var header = List.of(ui.text("invitations.column.reference"), ui.text("invitations.column.addressee"), ui.text("invitations.column.channel"),
                ui.text("invitations.column.address"), ui.text("invitations.column.sent"), ui.text("invitations.column.received"),
                ui.text("invitations.column.opened"), ui.text("invitations.column.state"));
        var rows = new ArrayList<List<?>>();
        for (var line : lines(ui, who, id)) {
            var letter = line.letter();
            rows.add(List.of(letter.reference().toString(), ui.text(line.to().name()), channel(ui, line), letter.last().map(Sending::address).orElse(""),
                    letter.sentOn().<Object>map(day -> day).orElse(""), day(letter.received()), day(line.opened()), ui.text(line.state())));
        }
        return new Workbook(ui.text("invitations.bordereau"), header, rows).answer(ui.text("invitations.bordereau.file") + ".xlsx");
    }

    @GetMapping("/bordereau.pdf")
    View paper(Ui ui, Acting who, @PathVariable UUID id) {
        var meeting = pages.seen(id, who);
        var rows = new ArrayList<List<Words>>();
        for (var line : lines(ui, who, id)) {
            var letter = line.letter();
            rows.add(List.of(Words.of(letter.reference().toString()), Words.of(ui.text(line.to().name())),
                    Words.of(channel(ui, line)).line().small(letter.last().map(Sending::address).orElse("")),
                    Words.of(letter.sentOn().map(ui::date).orElse("")), Words.of(letter.received() == null ? "" : ui.date(letter.received())),
                    Words.of(ui.text(line.state()))));
        }
        var columns = List.of(Column.name(ui.text("invitations.column.reference"), 3), Column.text(ui.text("invitations.column.addressee"), 3),
                Column.text(ui.text("invitations.column.channel"), 3), Column.text(ui.text("invitations.column.sent"), 2),
                Column.text(ui.text("invitations.column.received"), 2), Column.text(ui.text("invitations.column.state"), 2));
        return papers.pdf(ui.text("invitations.bordereau.file"), new Paper(ui.language(), ui.text("invitations.bordereau"), ui.text(Titles.official(meeting)), "",
                ui.text("invitations.bordereau.on", pages.today()), List.of(new Block.Table(ui.text("invitations.bordereau"), columns, rows))));
    }

    private List<Line> lines(Ui ui, Acting who, UUID id) {
        return pages.sheet(pages.seen(id, who), Sheet.Filter.ALL, who, ui.language()).all();
    }

    private static String channel(Ui ui, Line line) {
        return line.letter().last().map(Sending::channel).map((Channel channel) -> ui.label("invitations.channel", channel)).orElse("");
    }

    private static Object day(@Nullable LocalDate day) {
        return day == null ? "" : day;
    }
}
