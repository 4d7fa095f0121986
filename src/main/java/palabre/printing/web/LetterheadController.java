package palabre.printing.web;

import gg.jte.generated.precompiled.Templates;
import java.io.IOException;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import palabre.files.Accepted;
import palabre.files.Files;
import palabre.files.Intake;
import palabre.files.Kind;
import palabre.journal.Acting;
import palabre.printing.LetterheadRights;
import palabre.printing.Letterheads;
import palabre.printing.Papers;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Ui;

/// The letterhead: taken away, edited in Word, brought back, looked at, and only then used.
@Controller
@RequestMapping("/letterhead")
class LetterheadController {

    static final Accepted WORD = new Accepted(EnumSet.of(Kind.DOCX), 2_000_000);

    private final Letterheads letterheads;
    private final Papers papers;
    private final Intake intake;
    private final Files files;
    private final Templates templates;

    LetterheadController(Letterheads letterheads, Papers papers, Intake intake, Files files, Templates templates) {
        this.letterheads = letterheads;
        this.papers = papers;
        this.intake = intake;
        this.files = files;
        this.templates = templates;
    }

    record Brought(@Nullable MultipartFile file) {}

    @GetMapping
    View show(Ui ui, Acting who) {
        mustSee(who);
        return Html.of(templates.printingLetterhead(ui, who, letterheads.all(), WORD, Fields.BLANK));
    }

    /// Kept once it is found good; papers do not bear it before it is adopted.
    @PostMapping
    View deposit(Ui ui, Acting who, @ModelAttribute Brought brought, BindingResult result) throws IOException {
        mustChange(who);
        var received = intake.require(ui, "file", brought.file(), WORD, result);
        if (received.isPresent() && brought.file() != null) {
            papers.faults(brought.file().getBytes()).forEach(fault -> result.rejectValue("file", "unacceptable", ui.text(fault)));
            if (!result.hasErrors()) {
                letterheads.deposit(files.handOver(received.get()), who);
                return Html.goTo("/letterhead");
            }
        }
        return Html.refused(templates.printingLetterhead(ui, who, letterheads.all(), WORD, Fields.of(result)));
    }

    @PostMapping("/{number}/adoption")
    View adopt(Acting who, @PathVariable int number) {
        mustChange(who);
        letterheads.adopt(number, who);
        return Html.goTo("/letterhead");
    }

    @GetMapping("/{number}/file")
    View file(Ui ui, Acting who, @PathVariable int number) {
        mustSee(who);
        return papers.letterhead(ui.text("printing.letterhead.fileName"), number);
    }

    @GetMapping("/{number}/sample")
    View sample(Ui ui, Acting who, @PathVariable int number) {
        mustSee(who);
        return papers.sample(ui.text("printing.sample.fileName"), number, ui.language());
    }

    private static void mustSee(Acting who) {
        if (!LetterheadRights.maySee(who)) {
            throw new AccessDeniedException("may not see the letterhead");
        }
    }

    private static void mustChange(Acting who) {
        if (!LetterheadRights.mayChange(who)) {
            throw new AccessDeniedException("may not change the letterhead");
        }
    }
}
