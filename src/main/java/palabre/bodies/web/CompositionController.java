package palabre.bodies.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.bodies.BodiesRights;
import palabre.bodies.CommissionId;
import palabre.bodies.Commissions;
import palabre.bodies.Composition;
import palabre.bodies.Compositions;
import palabre.bodies.Draft;
import palabre.bodies.Mandates;
import palabre.journal.Acting;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Ui;

/// How the countries are shared out between the commissions: drafted by the general secretariat, adopted by the plenary
/// and entered by the presidency (P-73, SM-15).
@Controller
@RequestMapping("/group/commissions/composition")
class CompositionController {

    private final Commissions commissions;
    private final Compositions compositions;
    private final Mandates mandates;
    private final Administrations administrations;
    private final Clock clock;
    private final Templates templates;

    CompositionController(Commissions commissions, Compositions compositions, Mandates mandates,
            Administrations administrations, Clock clock, Templates templates) {
        this.commissions = commissions;
        this.compositions = compositions;
        this.mandates = mandates;
        this.administrations = administrations;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    View show(Ui ui, Acting who) {
        return Html.of(templates.bodiesComposition(ui, who, sheet(ui, who), Fields.BLANK));
    }

    /// One value a member: `place.SN=COM2`. `version` says which draft the reader had before them.
    @PostMapping
    View prepare(Acting who, @RequestParam int version, @RequestParam MultiValueMap<String, String> form) {
        if (!BodiesRights.mayPrepareComposition(who)) {
            throw new AccessDeniedException("the general secretariat or the presidency prepares the composition");
        }
        compositions.prepare(placed(form), version, who.actor());
        return Html.goTo("/group/commissions/composition");
    }

    record Adoption(int version, @NotNull @Nullable Integer plenary, @NotBlank @Size(max = 300) @Nullable String minutes,
            @NotNull @Nullable LocalDate from) {}

    @PostMapping("/adoption")
    View adopt(Ui ui, Acting who, @Valid @ModelAttribute Adoption adoption, BindingResult result) {
        if (!BodiesRights.mayAdoptComposition(who)) {
            throw new AccessDeniedException("the presidency enters what the plenary adopted");
        }
        if (adoption.plenary() != null && (adoption.plenary() < compositions.awaitedPlenary() || adoption.plenary() > compositions.closed())
                && compositions.open()) {
            result.rejectValue("plenary", "bodies.composition.plenary.unknown",
                    new Object[] {compositions.awaitedPlenary(), compositions.closed()}, null);
        }
        if (result.hasErrors() || adoption.plenary() == null || adoption.minutes() == null || adoption.from() == null) {
            return Html.refused(templates.bodiesComposition(ui, who, sheet(ui, who), Fields.of(result)));
        }
        compositions.adopt(adoption.version(), adoption.plenary(), adoption.minutes().strip(), adoption.from(), who.actor());
        return Html.goTo("/group/commissions/composition");
    }

    private CompositionSheet sheet(Ui ui, Acting who) {
        var today = LocalDate.now(clock);
        var draft = BodiesRights.maySeeDraft(who) ? compositions.draft().orElse(null) : null;
        var inForce = commissions.compositionOn(today).orElse(null);
        var members = administrations.active(today).stream().sorted(Administration.inOrder(ui.language())).toList();
        return new CompositionSheet(commissions.all(), inForce, compositions.adopted(), draft, members, mandates.lead(today),
                compositions.open(), compositions.awaitedPlenary(), compositions.closed(), places(draft, inForce),
                draft == null ? List.of() : waiting(draft, today),
                inForce == null ? List.of() : compositions.problems(inForce.members(), today));
    }

    /// The lead need not be placed: it sits everywhere.
    private List<Composition.Problem> waiting(Draft draft, LocalDate today) {
        return compositions.problems(draft.members(), today).stream()
                .filter(problem -> problem.kind() != Composition.Problem.Kind.LEAD_MISSING)
                .filter(problem -> !problem.administration().equals(mandates.lead(today)))
                .toList();
    }

    private static Map<AdministrationId, CommissionId> places(@Nullable Draft draft, @Nullable Composition inForce) {
        var members = draft != null ? draft.members() : inForce != null ? inForce.members() : Map.<CommissionId, Set<AdministrationId>>of();
        var places = new LinkedHashMap<AdministrationId, CommissionId>();
        members.forEach((commission, seated) -> seated.forEach(member -> places.put(member, commission)));
        return places;
    }

    private Map<CommissionId, Set<AdministrationId>> placed(MultiValueMap<String, String> form) {
        var placed = new TreeMap<CommissionId, Set<AdministrationId>>();
        commissions.all().forEach(commission -> placed.put(commission.id(), new TreeSet<>((one, other) -> one.iso().compareTo(other.iso()))));
        form.forEach((field, codes) -> {
            if (field.matches("place\\.[A-Z]{2}")) {
                for (var code : codes) {
                    var seats = placed.get(new CommissionId(code));
                    if (seats == null) {
                        throw new NoSuchElementException("commission " + code);
                    }
                    seats.add(new AdministrationId(field.substring("place.".length())));
                }
            }
        });
        return placed;
    }
}
