package palabre.bodies.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import palabre.bodies.BodiesRights;
import palabre.bodies.CommissionId;
import palabre.bodies.Commissions;
import palabre.bodies.Composition;
import palabre.bodies.Compositions;
import palabre.bodies.Decision;
import palabre.bodies.Draft;
import palabre.bodies.Mandates;
import palabre.bodies.Revisions;
import palabre.bodies.Wishes;
import palabre.charter.Derogation;
import palabre.files.Accepted;
import palabre.files.Files;
import palabre.files.Intake;
import palabre.journal.Acting;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Plain;
import palabre.ui.Ui;

/// The next composition: prepared by the general secretariat, given the regional office's visa, adopted by the plenary and
/// entered by the presidency (P-73, SM-15).
@Controller
@RequestMapping("/group/commissions/composition/draft")
class DraftController {

    private static final String PAGE = CompositionController.PAGE + "/draft";

    private final Commissions commissions;
    private final Compositions compositions;
    private final Wishes wishes;
    private final Revisions revisions;
    private final Mandates mandates;
    private final Administrations administrations;
    private final Files files;
    private final Intake intake;
    private final Clock clock;
    private final Templates templates;

    DraftController(Commissions commissions, Compositions compositions, Wishes wishes, Revisions revisions, Mandates mandates,
            Administrations administrations, Files files, Intake intake, Clock clock, Templates templates) {
        this.commissions = commissions;
        this.compositions = compositions;
        this.wishes = wishes;
        this.revisions = revisions;
        this.mandates = mandates;
        this.administrations = administrations;
        this.files = files;
        this.intake = intake;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    View show(Ui ui, Acting who) {
        if (!BodiesRights.maySeeDraft(who)) {
            throw new AccessDeniedException("the draft composition is not for " + who.capacity().key());
        }
        return Html.of(page(ui, who, kept(), false, List.of(), Fields.BLANK));
    }

    /// One value a member: `place.SN=COM2`, nothing where it has no place yet. `version` says which draft the reader had before them.
    @PostMapping
    View prepare(Ui ui, Acting who, @RequestParam int version, @RequestParam MultiValueMap<String, String> form) {
        mustPrepare(who);
        var mine = placed(form);
        try {
            compositions.prepare(mine, version, who.actor());
        } catch (OptimisticLockingFailureException quicker) {
            return Html.conflict(page(ui, who, mine, false, differences(mine, kept()), Fields.BLANK));
        }
        return Html.goTo(PAGE);
    }

    /// The same form with the countries without a place put somewhere; nothing is kept of it before someone keeps it.
    @PostMapping(params = "propose")
    View propose(Ui ui, Acting who, @RequestParam MultiValueMap<String, String> form) {
        mustPrepare(who);
        var proposed = compositions.proposed(placed(form), wishes.on(compositions.season().composition()));
        return Html.of(page(ui, who, proposed, true, List.of(), Fields.BLANK));
    }

    @PostMapping("/visa")
    View endorse(Acting who, @RequestParam int version) {
        if (!BodiesRights.mayEndorseComposition(who)) {
            throw new AccessDeniedException("the regional office gives the visa");
        }
        compositions.endorse(version, who.actor());
        return Html.goTo(PAGE);
    }

    record Adoption(int version, @NotNull @Nullable Integer plenary, @NotBlank @Size(max = 300) @Plain @Nullable String minutes,
            @NotNull @Nullable LocalDate decided, @NotNull @Nullable LocalDate from, @Nullable MultipartFile act) {}

    @PostMapping("/adoption")
    View adopt(Ui ui, Acting who, @Valid @ModelAttribute Adoption adoption, BindingResult result) {
        if (!BodiesRights.mayAdoptComposition(who)) {
            throw new AccessDeniedException("the presidency enters what the plenary adopted");
        }
        var act = intake.require(ui, "act", adoption.act(), Accepted.SCANS, result);
        if (result.hasErrors() || adoption.plenary() == null || adoption.minutes() == null || adoption.decided() == null
                || adoption.from() == null) {
            return Html.refused(page(ui, who, kept(), false, List.of(), Fields.of(result)));
        }
        var adopted = compositions.adopt(adoption.version(), new Decision(adoption.plenary(), adoption.minutes().strip(),
                adoption.decided(), adoption.from(), act.map(files::keep).orElseThrow()), who.actor());
        return Html.goTo(CompositionController.PAGE + "/versions/" + adopted.version());
    }

    record Asked(@NotBlank @Size(min = Derogation.SHORTEST_REASON, max = 1000) @Plain @Nullable String reason) {}

    /// Leave is asked to revise the composition before the next plenary.
    @PostMapping("/derogation")
    View askRevision(Ui ui, Acting who, @Valid @ModelAttribute Asked asked, BindingResult result) {
        mustPrepare(who);
        if (result.hasErrors() || asked.reason() == null) {
            return Html.refused(page(ui, who, kept(), false, List.of(), Fields.of(result)));
        }
        revisions.ask(asked.reason(), who);
        return Html.goTo(PAGE);
    }

    record Revision(int version, @NotNull @Nullable LocalDate since) {}

    @PostMapping("/revision")
    View revise(Ui ui, Acting who, @Valid @ModelAttribute Revision revision, BindingResult result) {
        if (!BodiesRights.mayAdoptComposition(who)) {
            throw new AccessDeniedException("the presidency enters what was decided");
        }
        if (result.hasErrors() || revision.since() == null) {
            return Html.refused(page(ui, who, kept(), false, List.of(), Fields.of(result)));
        }
        var revised = revisions.enter(revision.version(), revision.since(), who);
        return Html.goTo(CompositionController.PAGE + "/versions/" + revised.version());
    }

    private JteModel page(Ui ui, Acting who, Map<CommissionId, Set<AdministrationId>> members, boolean proposed,
            List<DraftSheet.Difference> differences, Fields fields) {
        var today = LocalDate.now(clock);
        var lead = mandates.lead(today);
        var season = compositions.season();
        var wished = wishes.on(season.composition());
        var all = administrations.all();
        var active = administrations.active(today).stream().sorted(Administration.inOrder(ui.language())).toList();
        var draft = compositions.draft().orElse(null);
        return templates.bodiesDraft(ui, who, new DraftSheet(commissions.all(), active, Countries.of(all), lead,
                draft == null ? 0 : draft.version(), places(members), Panorama.byCountry(wished),
                Panorama.balances(members, lead, active, wished), compositions.open() ? compositions.waiting(members) : List.of(), draft,
                compositions.exclusive(), season, today, compositions.deciding(), proposed, differences,
                draft == null ? null : revisions.of(draft).orElse(null)), fields,
                compositions.open(), compositions.awaitedPlenary());
    }

    /// The draft, or to begin with what holds today.
    private Map<CommissionId, Set<AdministrationId>> kept() {
        var draft = compositions.draft().map(Draft::members);
        return draft.or(() -> commissions.compositionOn(LocalDate.now(clock)).map(Composition::members).map(this::withoutLead)).orElseGet(this::nobody);
    }

    private Map<CommissionId, Set<AdministrationId>> withoutLead(Map<CommissionId, Set<AdministrationId>> members) {
        var today = LocalDate.now(clock);
        var seated = administrations.active(today).stream().map(Administration::id).filter(one -> !one.equals(mandates.lead(today)))
                .collect(Collectors.toSet());
        return members.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> entry.getValue().stream().filter(seated::contains).collect(Collectors.toSet()), (one, _) -> one, TreeMap::new));
    }

    private TreeMap<CommissionId, Set<AdministrationId>> nobody() {
        var nobody = new TreeMap<CommissionId, Set<AdministrationId>>();
        commissions.all().forEach(commission -> nobody.put(commission.id(), new TreeSet<>(Comparator.comparing(AdministrationId::iso))));
        return nobody;
    }

    private Map<CommissionId, Set<AdministrationId>> placed(MultiValueMap<String, String> form) {
        var placed = nobody();
        form.forEach((field, codes) -> {
            if (field.matches("place\\.[A-Z]{2}")) {
                for (var code : codes) {
                    var seats = placed.get(new CommissionId(code));
                    if (seats != null) {
                        seats.add(new AdministrationId(field.substring("place.".length())));
                    } else if (!code.isEmpty()) {
                        throw new NoSuchElementException("commission " + code);
                    }
                }
            }
        });
        return placed;
    }

    private static Map<AdministrationId, List<CommissionId>> places(Map<CommissionId, Set<AdministrationId>> members) {
        return members.values().stream().flatMap(Set::stream).distinct().collect(Collectors.toMap(Function.identity(), one ->
                members.entrySet().stream().filter(seats -> seats.getValue().contains(one)).map(Map.Entry::getKey).sorted().toList()));
    }

    private static List<DraftSheet.Difference> differences(Map<CommissionId, Set<AdministrationId>> mine,
            Map<CommissionId, Set<AdministrationId>> theirs) {
        var here = places(mine);
        var there = places(theirs);
        var countries = new TreeSet<AdministrationId>(Comparator.comparing(AdministrationId::iso));
        countries.addAll(here.keySet());
        countries.addAll(there.keySet());
        var differences = new ArrayList<DraftSheet.Difference>();
        for (var country : countries) {
            var one = new DraftSheet.Difference(country, here.getOrDefault(country, List.of()), there.getOrDefault(country, List.of()));
            if (!one.mine().equals(one.theirs())) {
                differences.add(one);
            }
        }
        return differences;
    }

    private static void mustPrepare(Acting who) {
        if (!BodiesRights.mayPrepareComposition(who)) {
            throw new AccessDeniedException("the general secretariat or the presidency prepares the composition");
        }
    }
}
