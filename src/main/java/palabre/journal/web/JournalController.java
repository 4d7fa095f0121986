package palabre.journal.web;

import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.journal.Acting;
import palabre.journal.Journal;
import palabre.journal.JournalRights;
import palabre.ui.Html;
import palabre.ui.Ui;

@Controller
@RequestMapping("/journal")
class JournalController {

    static final int LINES = 50;

    private final Journal journal;
    private final Templates templates;

    JournalController(Journal journal, Templates templates) {
        this.journal = journal;
        this.templates = templates;
    }

    @GetMapping
    View read(Ui ui, Acting who, @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String act, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long below) {
        var found = journal.read(JournalRights.extent(who), subject, act, below, LINES + 1);
        var lines = found.stream().limit(LINES).map(entry -> Line.of(entry, ui)).toList();
        return Html.of(templates.journalIndex(ui, new JournalPage(subject, act, below < Long.MAX_VALUE, lines,
                found.size() > LINES, journal.verified())));
    }

    @PostMapping("/verification")
    View verify(Acting who) {
        JournalRights.extent(who);
        journal.verify(who);
        return Html.goTo("/journal");
    }
}
