package palabre.portal.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import palabre.bodies.Commissions;
import palabre.bodies.Mandate;
import palabre.bodies.Mandates;
import palabre.bodies.Milestone;
import palabre.bodies.Organs;
import palabre.journal.Acting;
import palabre.members.Administration;
import palabre.members.Administrations;
import palabre.portal.Almanac;
import palabre.portal.Desk;
import palabre.ui.Html;
import palabre.ui.Language;
import palabre.ui.Ui;

/// The door: the group as anyone may see it, or what waits for whoever is inside.
@Controller
class HomeController {

    private static final int MOST_COMING = 5;

    private final Desk desk;
    private final Almanac almanac;
    private final Administrations administrations;
    private final Mandates mandates;
    private final Commissions commissions;
    private final Organs organs;
    private final Clock clock;
    private final Templates templates;

    HomeController(Desk desk, Almanac almanac, Administrations administrations, Mandates mandates, Commissions commissions,
            Organs organs, Clock clock, Templates templates) {
        this.desk = desk;
        this.almanac = almanac;
        this.administrations = administrations;
        this.mandates = mandates;
        this.commissions = commissions;
        this.organs = organs;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/")
    View enter(Ui ui, Acting who) {
        return Html.of(who.signedIn() ? templates.portalHome(ui, home(who)) : templates.portalFront(ui, front(ui.language())));
    }

    private Home home(Acting who) {
        return new Home(desk.waiting(who), desk.others(who), desk.next(who).stream().toList(), almanac.coming(MOST_COMING), today());
    }

    private Front front(Language language) {
        var today = today();
        var members = administrations.active(today).stream().sorted(Administration.inOrder(language)).toList();
        var known = members.stream().collect(Collectors.toMap(one -> one.id().iso(), Function.identity()));
        var running = mandates.all().stream().filter(mandate -> mandate.runsOn(today)).toList();
        var assessors = running.stream().filter(mandate -> mandate.kind() == Mandate.Kind.ASSESSOR).toList();
        var lead = running.stream().filter(mandate -> mandate.kind() == Mandate.Kind.LEAD).findFirst();
        var founded = organs.history().stream().filter(milestone -> milestone.kind() == Milestone.Kind.FOUNDING)
                .reduce((_, later) -> later);
        return new Front(members, lead.map(mandate -> known.get(mandate.holder())).orElse(null), held(assessors, members),
                assessors.stream().findFirst().orElse(null), commissions.all(), founded.orElse(null),
                almanac.coming(MOST_COMING), Seats.of(members.size()));
    }

    private static List<Administration> held(List<Mandate> mandates, List<Administration> members) {
        return members.stream().filter(member -> mandates.stream().anyMatch(mandate -> mandate.holder().equals(member.id().iso()))).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
