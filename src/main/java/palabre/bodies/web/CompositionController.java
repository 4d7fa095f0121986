package palabre.bodies.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.bodies.BodiesRights;
import palabre.bodies.Commissions;
import palabre.bodies.Composition;
import palabre.bodies.Compositions;
import palabre.bodies.MandateRights;
import palabre.bodies.Mandates;
import palabre.bodies.Wish;
import palabre.bodies.Wishes;
import palabre.files.Files;
import palabre.journal.Acting;
import palabre.members.Administrations;
import palabre.printing.Papers;
import palabre.ui.Html;
import palabre.ui.Ui;

/// How the countries are shared out between the commissions, today and at any time before (SM-15, A-17).
@Controller
@RequestMapping("/group/commissions/composition")
class CompositionController {

    static final String PAGE = "/group/commissions/composition";

    private final Commissions commissions;
    private final Compositions compositions;
    private final Wishes wishes;
    private final Mandates mandates;
    private final Administrations administrations;
    private final Papers papers;
    private final Files files;
    private final Clock clock;
    private final Templates templates;

    CompositionController(Commissions commissions, Compositions compositions, Wishes wishes, Mandates mandates,
            Administrations administrations, Papers papers, Files files, Clock clock, Templates templates) {
        this.commissions = commissions;
        this.compositions = compositions;
        this.wishes = wishes;
        this.mandates = mandates;
        this.administrations = administrations;
        this.papers = papers;
        this.files = files;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    View show(Ui ui, Acting who) {
        var today = LocalDate.now(clock);
        var inForce = commissions.compositionOn(today).orElse(null);
        var lead = mandates.lead(today);
        var all = administrations.all();
        return Html.of(templates.bodiesComposition(ui, who, new CompositionSheet(commissions.all(), inForce, compositions.adopted(),
                Countries.of(all), lead, inForce == null ? Map.of() : Panorama.balances(inForce.members(), lead, all, List.of()),
                inForce == null ? List.of() : compositions.problems(inForce.members(), today), compositions.open(),
                compositions.awaitedPlenary(), compositions.season(), today,
                BodiesRights.maySeeDraft(who) && compositions.draft().isPresent())));
    }

    /// `with` is the version it is compared with; the one before it, unless told otherwise.
    @GetMapping("/versions/{number}")
    View version(Ui ui, Acting who, @PathVariable int number, @RequestParam(required = false) @Nullable Integer with) {
        return Html.of(templates.bodiesVersion(ui, who, sheet(who, number, with)));
    }

    /// The table one takes away (D-36).
    @GetMapping("/versions/{number}/table.{kind:docx|pdf|xlsx}")
    View table(Ui ui, @PathVariable int number, @PathVariable String kind) {
        var table = new CompositionTable(ui, sheet(Acting.PUBLIC, number, null));
        return switch (kind) {
            case "docx" -> papers.word(table.file(), table.paper());
            case "pdf" -> papers.pdf(table.file(), table.paper());
            default -> table.workbook().answer(table.file() + ".xlsx");
        };
    }

    /// The act of the plenary, for those who may read the acts on which mandates rest.
    @GetMapping("/versions/{number}/act")
    View act(Acting who, @PathVariable int number) {
        if (!MandateRights.maySeeActs(who)) {
            throw new AccessDeniedException("the acts are not for " + who.capacity().key());
        }
        return files.download(Optional.ofNullable(version(compositions.adopted(), number).act())
                .orElseThrow(() -> new NoSuchElementException("no act of composition " + number)));
    }

    private VersionSheet sheet(Acting who, int number, @Nullable Integer with) {
        var adopted = compositions.adopted();
        var shown = version(adopted, number);
        var other = with != null ? version(adopted, with)
                : adopted.stream().filter(one -> one.from().isBefore(shown.from())).reduce((_, later) -> later).orElse(null);
        var lead = mandates.lead(shown.from());
        var all = administrations.all();
        var seen = BodiesRights.maySeeDraft(who) ? wishes.on(number) : List.<Wish>of();
        return new VersionSheet(commissions.on(shown.from()), shown, other, adopted, Countries.of(all), lead,
                Panorama.balances(shown.members(), lead, all, seen), BodiesRights.mayEndorseComposition(who) && shown.visa() == null);
    }

    /// The regional office's visa, noted after the plenary.
    @PostMapping("/versions/{number}/visa")
    View endorse(Acting who, @PathVariable int number) {
        if (!BodiesRights.mayEndorseComposition(who)) {
            throw new AccessDeniedException("the regional office gives the visa");
        }
        compositions.endorseAdopted(number, who.actor());
        return Html.goTo(PAGE + "/versions/" + number);
    }

    private static Composition version(List<Composition> adopted, int number) {
        return adopted.stream().filter(one -> one.version() == number).findFirst()
                .orElseThrow(() -> new NoSuchElementException("composition " + number));
    }
}
