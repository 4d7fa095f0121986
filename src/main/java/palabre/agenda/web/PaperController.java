package palabre.agenda.web;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import palabre.agenda.Edition;
import palabre.journal.Acting;
import palabre.printing.Paper;
import palabre.printing.Papers;
import palabre.ui.Ui;

/// A version of an agenda as Word, which people still write in, and as PDF/A, which is kept, in the reader's language.
@Controller
@RequestMapping("/meetings/{id}/agenda/versions/{number}")
class PaperController {

    private final AgendaPages pages;
    private final Timetables timetables;
    private final Papers papers;

    PaperController(AgendaPages pages, Timetables timetables, Papers papers) {
        this.pages = pages;
        this.timetables = timetables;
        this.papers = papers;
    }

    @GetMapping("/agenda.docx")
    View agendaAsWord(Ui ui, Acting who, @PathVariable UUID id, @PathVariable int number) {
        return papers.word(ui.text("agenda.file"), agenda(ui, who, id, number));
    }

    @GetMapping("/agenda.pdf")
    View agendaAsPdf(Ui ui, Acting who, @PathVariable UUID id, @PathVariable int number) {
        return papers.pdf(ui.text("agenda.file"), agenda(ui, who, id, number));
    }

    @GetMapping("/programme.docx")
    View programmeAsWord(Ui ui, Acting who, @PathVariable UUID id, @PathVariable int number) {
        return papers.word(ui.text("agenda.programme.file"), programme(ui, who, id, number));
    }

    @GetMapping("/programme.pdf")
    View programmeAsPdf(Ui ui, Acting who, @PathVariable UUID id, @PathVariable int number) {
        return papers.pdf(ui.text("agenda.programme.file"), programme(ui, who, id, number));
    }

    private Paper agenda(Ui ui, Acting who, UUID id, int number) {
        var folder = pages.folder(pages.seen(id, who), who);
        return paper(ui, folder).agenda(known(folder, number));
    }

    private Paper programme(Ui ui, Acting who, UUID id, int number) {
        var folder = pages.folder(pages.seen(id, who), who);
        var edition = known(folder, number);
        return paper(ui, folder).programme(edition, timetables.of(folder.meeting(), edition));
    }

    private static AgendaPaper paper(Ui ui, Folder folder) {
        return new AgendaPaper(ui.wording(), folder.meeting(), folder.names());
    }

    private static Edition known(Folder folder, int number) {
        return folder.edition(number).orElseThrow(() -> new NoSuchElementException("version " + number));
    }
}
