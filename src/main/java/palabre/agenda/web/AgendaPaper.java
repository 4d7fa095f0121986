package palabre.agenda.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import palabre.agenda.Edition;
import palabre.agenda.Item;
import palabre.agenda.Items;
import palabre.agenda.Lasting;
import palabre.meetings.Meeting;
import palabre.meetings.Titles;
import palabre.printing.Block;
import palabre.printing.Column;
import palabre.printing.Paper;
import palabre.printing.Words;
import palabre.ui.Message;
import palabre.ui.Wording;

/// A version of an agenda and its programme as official papers, in one language (D-07, D-08, D-09).
record AgendaPaper(Wording wording, Meeting meeting, Presenters names) {

    Paper agenda(Edition edition) {
        var rows = new ArrayList<List<Words>>();
        var numbers = edition.items().numbers();
        for (var item : edition.items().list()) {
            rows.add(List.of(Words.of(numbers.getOrDefault(item.id(), "")), said(item), Words.of(names.presenters(wording, item)),
                    Words.of(timed(edition.items(), item) ? wording.text(Lasting.of(item.minutes())) : "")));
        }
        var columns = List.of(Column.name(wording.text("agenda.column.number"), 1), Column.text(wording.text("agenda.column.item"), 7),
                Column.text(wording.text("agenda.column.by"), 3), Column.text(wording.text("agenda.column.minutes"), 2));
        return new Paper(wording.language(), wording.text("agenda.paper." + edition.phase().name()), wording.text(Titles.official(meeting)),
                symbol(edition), drawnUp(edition), List.of(new Block.Table(wording.text("agenda.items"), columns, rows)));
    }

    /// What the days hold, hour by hour.
    Paper programme(Edition edition, Timetable table) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(Words.of(wording.text("agenda.zone", table.place()))));
        if (!table.programme().left().isEmpty()) {
            blocks.add(new Block.Notice(wording.text("agenda.fit.word"), Words.of(wording.text(table.fit()))));
        }
        for (var day : table.programme().days()) {
            var title = wording.weekday(table.day(day.index()));
            var rows = new ArrayList<List<Words>>();
            for (int at = 0; at < day.blocks().size(); at++) {
                var block = day.blocks().get(at);
                if (at > 0) {
                    var before = day.blocks().get(at - 1).sitting();
                    rows.add(List.of(Words.of(before.end() + "–" + block.sitting().start()),
                            Words.NONE.italic(wording.text(Timetable.pause(before, block.sitting()))), Words.NONE));
                }
                block.slots().forEach(slot -> rows.add(List.of(Words.of(slot.start() + "–" + slot.end()),
                        Words.of(slot.number() + ". " + wording.text(slot.item().title()) + (slot.resumed() ? " (" + wording.text("agenda.resumed") + ")" : "")),
                        Words.of(names.presenters(wording, slot.item())))));
            }
            blocks.add(new Block.Table(title, List.of(Column.name(wording.text("agenda.column.time"), 2),
                    Column.text(wording.text("agenda.column.item"), 6), Column.text(wording.text("agenda.column.by"), 3)), rows));
        }
        return new Paper(wording.language(), wording.text("agenda.programme"), wording.text(Titles.official(meeting)), symbol(edition), drawnUp(edition), blocks);
    }

    private Words said(Item item) {
        var words = Words.NONE.bold(wording.text(item.title())).line().small(wording.label("agenda.kind", item.kind()));
        if (!item.outcome().isEmpty()) {
            words = words.line().plain(wording.text("agenda.outcome.is", item.outcome()));
        }
        return item.documents().isEmpty() ? words : words.line().small(wording.text("agenda.documents.are", String.join(", ", item.documents())));
    }

    private static boolean timed(Items items, Item item) {
        return item.minutes() > 0 && items.timed().contains(item);
    }

    /// `GTR-DI/P6/2027/ODJ.2`.
    private String symbol(Edition edition) {
        var which = meeting.kind() instanceof palabre.meetings.Kind.Plenary plenary ? "P" + plenary.number()
                : meeting.commission().map(commission -> commission.code()).orElse("");
        return "GTR-DI/%s/%d/%s".formatted(which, meeting.dates().year(), edition.symbol());
    }

    private String drawnUp(Edition edition) {
        return wording.text(Message.of("agenda.paper.of", LocalDate.ofInstant(edition.at(), ZoneOffset.UTC)));
    }
}
