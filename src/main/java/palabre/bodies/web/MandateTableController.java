package palabre.bodies.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.bodies.BodiesRights;
import palabre.bodies.Mandates;
import palabre.journal.Acting;
import palabre.members.Administrations;
import palabre.printing.Papers;
import palabre.ui.Ui;

/// The table of mandates to take away, as it stood or will stand on a day (D-37).
@Controller
class MandateTableController {

    private final Mandates mandates;
    private final Administrations administrations;
    private final Papers papers;
    private final Clock clock;

    MandateTableController(Mandates mandates, Administrations administrations, Papers papers, Clock clock) {
        this.mandates = mandates;
        this.administrations = administrations;
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping("/group/mandates/table.{form}")
    View table(Ui ui, Acting who, @PathVariable String form, @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        if (!BodiesRights.maySeeHolders(who)) {
            throw new AccessDeniedException("the table names people");
        }
        var day = on == null ? LocalDate.now(clock) : on;
        var table = new MandateTable(ui, day, mandates.all().stream().filter(mandate -> mandate.runsOn(day)).toList(), Countries.of(administrations.all()));
        return switch (form) {
            case "docx" -> papers.word(table.file(), table.paper());
            case "pdf" -> papers.pdf(table.file(), table.paper());
            case "xlsx" -> table.workbook();
            default -> throw new NoSuchElementException("no table as " + form);
        };
    }
}
