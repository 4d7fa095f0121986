package palabre.bodies.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import palabre.bodies.BodiesRights;
import palabre.bodies.CommissionId;
import palabre.bodies.Commissions;
import palabre.bodies.Compositions;
import palabre.bodies.Mandates;
import palabre.bodies.Wish;
import palabre.bodies.Wishes;
import palabre.journal.Acting;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Plain;
import palabre.ui.Ui;

/// The commissions as each member would have them: expressed by its authority, read by those who prepare the composition (P-73).
@Controller
@RequestMapping("/group/commissions/composition/wishes")
class WishController {

    private static final List<String> CHOICES = List.of("first", "second", "third");
    private static final String PAGE = CompositionController.PAGE + "/wishes";

    private final Wishes wishes;
    private final Compositions compositions;
    private final Commissions commissions;
    private final Mandates mandates;
    private final Administrations administrations;
    private final Clock clock;
    private final Templates templates;

    WishController(Wishes wishes, Compositions compositions, Commissions commissions, Mandates mandates, Administrations administrations,
            Clock clock, Templates templates) {
        this.wishes = wishes;
        this.compositions = compositions;
        this.commissions = commissions;
        this.mandates = mandates;
        this.administrations = administrations;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    View show(Ui ui, Acting who) {
        var sheet = sheet(ui, who);
        var mine = sheet.mine();
        return Html.of(templates.bodiesWishes(ui, sheet, mine == null ? Fields.known(Map.of("version", "0")) : Fields.known(values(mine))));
    }

    /// The three commissions in order, each by its code.
    record Ranking(int version, @Nullable String first, @Nullable String second, @Nullable String third,
            @NotBlank @Size(max = 1000) @Plain @Nullable String motive) {

        List<String> typed() {
            return Stream.of(first, second, third).map(code -> Objects.requireNonNullElse(code, "")).toList();
        }
    }

    @PostMapping
    View express(Ui ui, Acting who, @Valid @ModelAttribute Ranking ranking, BindingResult result) {
        var country = AdministrationId.of(who).orElse(null);
        if (!BodiesRights.mayExpressWish(who) || country == null) {
            throw new AccessDeniedException("a member's authority expresses its wish");
        }
        check(ranking, result);
        if (result.hasErrors() || ranking.motive() == null) {
            return Html.refused(templates.bodiesWishes(ui, sheet(ui, who), Fields.of(result)));
        }
        wishes.express(country, ranking.typed().stream().map(CommissionId::new).toList(), ranking.motive(), ranking.version(), who.actor());
        return Html.goTo(PAGE);
    }

    private void check(Ranking ranking, BindingResult result) {
        var all = commissions.all().stream().map(commission -> commission.id().code()).toList();
        var typed = ranking.typed();
        for (int rank = 0; rank < CHOICES.size(); rank++) {
            var code = typed.get(rank);
            if (code.isEmpty()) {
                result.rejectValue(CHOICES.get(rank), "bodies.wish.rank.missing", new Object[] {rank + 1}, null);
            } else if (!all.contains(code)) {
                throw new NoSuchElementException("commission " + code);
            } else if (typed.indexOf(code) < rank) {
                result.rejectValue(CHOICES.get(rank), "bodies.wish.rank.twice", new Object[] {new CommissionId(code).number()}, null);
            }
        }
    }

    private static Map<String, String> values(Wish mine) {
        var values = new HashMap<String, String>();
        for (int rank = 0; rank < CHOICES.size(); rank++) {
            values.put(CHOICES.get(rank), mine.ranks().get(rank).code());
        }
        values.put("motive", mine.motive());
        values.put("version", String.valueOf(mine.version()));
        return values;
    }

    private WishSheet sheet(Ui ui, Acting who) {
        var today = LocalDate.now(clock);
        var lead = mandates.lead(today);
        var active = administrations.active(today).stream().sorted(Administration.inOrder(ui.language())).toList();
        var own = AdministrationId.of(who).flatMap(id -> active.stream().filter(one -> one.id().equals(id)).findFirst()).orElse(null);
        var seen = active.stream().filter(one -> !one.id().equals(lead) && BodiesRights.maySeeWish(who, one.id())).toList();
        if (seen.isEmpty() && (own == null || !own.id().equals(lead) || !BodiesRights.maySeeWish(who, own.id()))) {
            throw new AccessDeniedException("wishes are not for " + who.capacity().key());
        }
        var season = compositions.season();
        var leads = own != null && own.id().equals(lead);
        return new WishSheet(commissions.all(), season, today, own, leads,
                BodiesRights.mayExpressWish(who) && own != null && !leads && season.open(), seen, Panorama.byCountry(wishes.on(season.composition())));
    }
}
