package palabre.agenda.web;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import palabre.agenda.AgendaRights;
import palabre.agenda.Edition;
import palabre.journal.Acting;
import palabre.printing.Paper;
import palabre.printing.Papers;
import palabre.ui.Ui;

/// A version of an agenda, or what was said of it, as Word, which people still write in, and as PDF/A, which is kept, in the reader's language.
@Controller
@RequestMapping("/meetings/{id}/agenda")
class PaperController {

    private final AgendaPages pages;
    private final Timetables timetables;
    private final Papers papers;

    PaperController(AgendaPages pages, Timetables timetables, Papers papers) {
        this.pages = pages;
        this.timetables = timetables;
        this.papers = papers;
    }

    @GetMapping("/versions/{number}/agenda.docx")
    View agendaAsWord(Ui ui, Acting who, @PathVariable UUID id, @PathVariable int number) {
        return papers.word(ui.text("agenda.file"), agenda(ui, who, id, number));
    }

    @GetMapping("/versions/{number}/agenda.pdf")
    View agendaAsPdf(Ui ui, Acting who, @PathVariable UUID id, @PathVariable int number) {
        return papers.pdf(ui.text("agenda.file"), agenda(ui, who, id, number));
    }

    @GetMapping("/versions/{number}/programme.docx")
    View programmeAsWord(Ui ui, Acting who, @PathVariable UUID id, @PathVariable int number) {
        return papers.word(ui.text("agenda.programme.file"), programme(ui, who, id, number));
    }

    @GetMapping("/versions/{number}/programme.pdf")
    View programmeAsPdf(Ui ui, Acting who, @PathVariable UUID id, @PathVariable int number) {
        return papers.pdf(ui.text("agenda.programme.file"), programme(ui, who, id, number));
    }

    @GetMapping("/opinions.docx")
    View opinionsAsWord(Ui ui, Acting who, @PathVariable UUID id) {
        return papers.word(ui.text("agenda.opinions.file"), opinions(ui, who, id));
    }

    @GetMapping("/opinions.pdf")
    View opinionsAsPdf(Ui ui, Acting who, @PathVariable UUID id) {
        return papers.pdf(ui.text("agenda.opinions.file"), opinions(ui, who, id));
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

    private Paper opinions(Ui ui, Acting who, UUID id) {
        var folder = pages.folder(pages.seen(id, who), who);
        var consultation = Optional.ofNullable(folder.agenda().consultation()).filter(_ -> AgendaRights.maySeeOpinions(who, folder.meeting()))
                .orElseThrow(() -> new NoSuchElementException("a consultation this reader knows of"));
        return new OpinionsPaper(ui, folder, consultation).paper();
    }

    private static AgendaPaper paper(Ui ui, Folder folder) {
        return new AgendaPaper(ui.wording(), folder.meeting(), folder.names());
    }

    private static Edition known(Folder folder, int number) {
        return folder.edition(number).orElseThrow(() -> new NoSuchElementException("version " + number));
    }
}
