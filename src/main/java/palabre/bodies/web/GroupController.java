package palabre.bodies.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.bodies.BodiesRights;
import palabre.bodies.Commissions;
import palabre.bodies.Compositions;
import palabre.bodies.Mandate;
import palabre.bodies.Mandates;
import palabre.bodies.Organ;
import palabre.bodies.Organs;
import palabre.bodies.Sessions;
import palabre.charter.Charter;
import palabre.charter.Parameter;
import palabre.journal.Acting;
import palabre.journal.Function;
import palabre.members.Administrations;
import palabre.members.People;
import palabre.members.Person;
import palabre.ui.Html;
import palabre.ui.Ui;

/// What anyone may read of the group: what it rests on, its history, its organs and who holds what.
@Controller
@RequestMapping("/group")
class GroupController {

    private final Organs organs;
    private final Mandates mandates;
    private final Commissions commissions;
    private final Compositions compositions;
    private final Sessions sessions;
    private final Administrations administrations;
    private final People people;
    private final Charter charter;
    private final Clock clock;
    private final Templates templates;

    GroupController(Organs organs, Mandates mandates, Commissions commissions, Compositions compositions, Sessions sessions,
            Administrations administrations, People people, Charter charter, Clock clock, Templates templates) {
        this.organs = organs;
        this.mandates = mandates;
        this.commissions = commissions;
        this.compositions = compositions;
        this.sessions = sessions;
        this.administrations = administrations;
        this.people = people;
        this.charter = charter;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    View index(Ui ui) {
        return Html.of(templates.bodiesIndex(ui, house()));
    }

    @GetMapping("/history")
    View history(Ui ui) {
        return Html.of(templates.bodiesHistory(ui, organs.history()));
    }

    @GetMapping("/mandates")
    View mandates(Ui ui, Acting who) {
        var house = house();
        return Html.of(templates.bodiesMandates(ui, house, Lanes.of(house.mandates(), house.today()), who));
    }

    @GetMapping("/sessions")
    View sessions(Ui ui, Acting who, @RequestParam(required = false) @Nullable String organ) {
        var all = sessions.all();
        var kept = organ == null || organ.isEmpty() ? all : all.stream().filter(session -> session.organ().equals(organ)).toList();
        return Html.of(templates.bodiesSessions(ui, who, house(), kept, organ == null ? "" : organ, sessions.incomplete(LocalDate.now(clock))));
    }

    @GetMapping("/{code}")
    View organ(Ui ui, Acting who, @PathVariable String code) {
        var organ = organs.find(code).orElseThrow(() -> new NoSuchElementException("organ " + code));
        var house = house();
        return Html.of(templates.bodiesOrgan(ui, house, who, organ, acting(who, house, organ),
                organ.kind() == Organ.Kind.COMMISSION ? compositions.adopted() : List.of()));
    }

    private House house() {
        var today = LocalDate.now(clock);
        return new House(today, organs.all(), commissions.all(), commissions.compositionOn(today).orElse(null),
                compositions.awaitedPlenary(), mandates.all(), mandates.seated(), charter.on(today).number(Parameter.ELECTIVE_ASSESSORS),
                administrations.active(today).size(), Countries.of(administrations.all()));
    }

    /// Who acts for an organ, told to those who work with it.
    private List<Person> acting(Acting who, House house, Organ organ) {
        var lead = house.lead();
        if (!BodiesRights.maySeeHolders(who)) {
            return List.of();
        }
        return switch (organ.kind()) {
            case PRESIDENCY -> lead == null ? List.of() : people.holding(Function.PRES, lead.iso(), house.today());
            case GENERAL_SECRETARIAT -> Stream.concat(lead == null ? Stream.of() : people.holding(Function.SG, lead.iso(), house.today()).stream(),
                    Stream.concat(house.assessors().stream().flatMap(seat -> people.holding(Function.ASS, seat.holder(), house.today()).stream()),
                            people.holding(Function.BRRC, "BRRC", house.today()).stream())).distinct().toList();
            case REGIONAL_OFFICE -> people.holding(Function.BRRC, organ.code(), house.today());
            case WCO -> people.holding(Function.OMD, organ.code(), house.today());
            case VICE_PRESIDENCY -> house.running(Mandate.Kind.VICE_PRESIDENCY).stream()
                    .flatMap(mandate -> people.holding(Function.VP, mandate.holder(), house.today()).stream()).toList();
            case CONFERENCE, COMMITTEE, GROUP, COMMISSION, FUND -> List.of();
        };
    }
}
