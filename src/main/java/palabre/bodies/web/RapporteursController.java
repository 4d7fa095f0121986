package palabre.bodies.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import palabre.bodies.Bearer;
import palabre.bodies.Designations;
import palabre.bodies.Mandate;
import palabre.bodies.MandateRights;
import palabre.bodies.Mandates;
import palabre.bodies.Rapporteur;
import palabre.bodies.TeamTooSmall;
import palabre.charter.Charter;
import palabre.charter.Parameter;
import palabre.files.Accepted;
import palabre.files.Files;
import palabre.files.Intake;
import palabre.journal.Acting;
import palabre.journal.Function;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.members.People;
import palabre.members.PersonId;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Plain;
import palabre.ui.Refusal;
import palabre.ui.Ui;

/// The team of rapporteurs of a plenary, entered at its opening, in office until the next team is (R-PLEN-18, R-PLEN-20, P-16).
@Controller
@RequestMapping("/group/rapporteurs")
class RapporteursController {

    private static final List<Function> ELIGIBLE = List.of(Function.FP, Function.PAR, Function.RAP, Function.SG);

    private final Mandates mandates;
    private final Designations designations;
    private final Administrations administrations;
    private final People people;
    private final Charter charter;
    private final Files files;
    private final Intake intake;
    private final Clock clock;
    private final Templates templates;

    RapporteursController(Mandates mandates, Designations designations, Administrations administrations, People people, Charter charter,
            Files files, Intake intake, Clock clock, Templates templates) {
        this.mandates = mandates;
        this.designations = designations;
        this.administrations = administrations;
        this.people = people;
        this.charter = charter;
        this.files = files;
        this.intake = intake;
        this.clock = clock;
        this.templates = templates;
    }

    public record Team(@Nullable List<String> member, @NotBlank @Size(max = 300) @Plain @Nullable String minutes,
            @Nullable MultipartFile scan) {

        List<String> members() {
            return member == null ? List.of() : member.stream().filter(one -> !one.isBlank()).toList();
        }
    }

    @GetMapping
    View show(Ui ui, Acting who) {
        return Html.of(templates.bodiesTeam(ui, who, page(ui, who), Fields.BLANK, List.of(), null));
    }

    @PostMapping
    View enter(Ui ui, Acting who, @Valid @ModelAttribute Team team, BindingResult result) {
        if (!MandateRights.mayEnterRapporteurs(who)) {
            throw new AccessDeniedException("the presidency enters the team of rapporteurs");
        }
        var page = page(ui, who);
        if (!page.people().keySet().containsAll(team.members())) {
            result.rejectValue("member", "bodies.team.unknown");
        }
        var scan = intake.receive(ui, "scan", team.scan(), Accepted.SCANS, result);
        if (result.hasErrors() || team.minutes() == null) {
            return Html.refused(templates.bodiesTeam(ui, who, page, Fields.of(result), team.members(), null));
        }
        try {
            mandates.enter(rapporteurs(team.members()), team.minutes().strip(), scan.map(files::keep).orElse(null), who.actor());
        } catch (TeamTooSmall refused) {
            return Html.conflict(templates.bodiesTeam(ui, who, page, Fields.of(result), team.members(), (Refusal) refused));
        }
        return Html.goTo("/group/rapporteurs");
    }

    private List<Rapporteur> rapporteurs(List<String> members) {
        var team = new ArrayList<Rapporteur>();
        for (var member : members) {
            var person = people.find(new PersonId(UUID.fromString(member.substring(3)))).orElseThrow();
            team.add(new Rapporteur(new AdministrationId(member.substring(0, 2)), new Bearer(person.id(), person.called())));
        }
        return team;
    }

    private TeamPage page(Ui ui, Acting who) {
        var today = LocalDate.now(clock);
        return new TeamPage(mandates.on(Mandate.Kind.RAPPORTEUR, today), designations.awaited().orElse(null),
                MandateRights.mayEnterRapporteurs(who) ? people(ui, today) : Map.of(), charter.on(today).number(Parameter.RAPPORTEURS_MIN),
                Countries.of(administrations.all()));
    }

    /// Those who work for an active member, under the name of their country.
    private Map<String, String> people(Ui ui, LocalDate today) {
        var listed = people.acting(ELIGIBLE, today);
        var options = new LinkedHashMap<String, String>();
        administrations.active(today).stream().sorted(Administration.inOrder(ui.language())).forEach(country -> listed.stream()
                .filter(one -> one.administration().equals(country.id()))
                .forEach(one -> options.putIfAbsent(country.id().iso() + " " + one.person().id().value(),
                        ui.text("bodies.team.option", ui.text(country.name()), one.person().called()))));
        return options;
    }
}
