package palabre.files.web;

import gg.jte.generated.precompiled.Templates;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import palabre.files.FileRights;
import palabre.files.Readings;
import palabre.journal.Acting;
import palabre.ui.Html;
import palabre.ui.Ui;

/// Whether what the house keeps is still what it was.
@Controller
@RequestMapping("/files")
class ReadingController {

    private final Readings readings;
    private final Templates templates;

    ReadingController(Readings readings, Templates templates) {
        this.readings = readings;
        this.templates = templates;
    }

    @GetMapping
    View show(Ui ui, Acting who) {
        if (!FileRights.maySeeReadings(who)) {
            throw new AccessDeniedException("the readings are not for " + who.capacity().key());
        }
        return Html.of(templates.filesReadings(ui, readings.report(), FileRights.mayHaveThemRead(who)));
    }

    @PostMapping("/readings")
    View readDamaged(Acting who) {
        if (!FileRights.mayHaveThemRead(who)) {
            throw new AccessDeniedException("only the technical administrator has contents read");
        }
        readings.readDamaged();
        return Html.goTo("/files");
    }
}
