package palabre.meetings.web;

import gg.jte.generated.precompiled.Templates;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import palabre.journal.Acting;
import palabre.meetings.MeetingRights;
import palabre.meetings.Planning;
import palabre.ui.Html;
import palabre.ui.Ui;

/// The commissions side by side, for those who answer for their work (R-PRES-07).
@Controller
class SupervisionController {

    private final Planning planning;
    private final MeetingPages pages;
    private final Templates templates;

    SupervisionController(Planning planning, MeetingPages pages, Templates templates) {
        this.planning = planning;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/meetings/commissions")
    View commissions(Ui ui, Acting who) {
        if (!MeetingRights.maySupervise(who)) {
            throw new AccessDeniedException("supervision of the commissions");
        }
        return Html.of(templates.meetingsCommissions(ui, who, planning.commissions(), pages.names(), pages.today()));
    }
}
