package palabre.documents.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.agenda.Agendas;
import palabre.agenda.ItemId;
import palabre.agenda.Programme;
import palabre.documents.Baskets;
import palabre.documents.Baskets.Sending;
import palabre.files.Files;
import palabre.files.Kind;
import palabre.files.Receipt;
import palabre.journal.Acting;
import palabre.meetings.Meeting;
import palabre.ui.Html;
import palabre.ui.Language;
import palabre.ui.Ui;

/// Taking the papers of a meeting away: some or all, told how heavy they are before, and taken up again after a cut.
@Controller
@RequestMapping("/meetings/{id}/documents")
class BasketController {

    private final DocumentPages pages;
    private final Agendas agendas;
    private final Baskets baskets;
    private final Parcels parcels;
    private final Files files;
    private final Templates templates;

    BasketController(DocumentPages pages, Agendas agendas, Baskets baskets, Parcels parcels, Files files, Templates templates) {
        this.pages = pages;
        this.agendas = agendas;
        this.baskets = baskets;
        this.parcels = parcels;
        this.files = files;
        this.templates = templates;
    }

    @GetMapping("/basket")
    View show(Ui ui, Acting who, @PathVariable UUID id, @RequestParam(required = false) @Nullable Language language, @RequestParam(required = false) @Nullable Kind format,
            @RequestParam(required = false) @Nullable Integer day, @RequestParam(required = false) @Nullable Instant since) {
        var basket = basket(ui, who, id, new Choice(language, format, day, since, false));
        var whole = new Basket(basket.binder(), Choice.EVERYTHING, basket.days());
        return Html.of(templates.documentsBasket(ui, basket, whole, baskets.visited(basket.binder().meeting().id(), who).orElse(null)));
    }

    @GetMapping("/basket.zip")
    View zip(Ui ui, Acting who, @PathVariable UUID id, @RequestParam(required = false) @Nullable Language language, @RequestParam(required = false) @Nullable Kind format,
            @RequestParam(required = false) @Nullable Integer day, @RequestParam(required = false) @Nullable Instant since, @RequestParam(defaultValue = "false") boolean all) {
        var basket = basket(ui, who, id, new Choice(language, format, day, since, all));
        var bundle = parcels.of(ui, basket);
        var sending = new Sending(basket.binder().meeting().id(), bundle.tag(), bundle.length(), basket.files().stream().map(Basket.File::version).toList(), upTo(basket, who));
        return files.download(bundle, new Receipt() {
            @Override
            public void begins(long first) {
                baskets.begin(sending, first, who);
            }

            @Override
            public void ends(long first, long end) {
                baskets.sent(sending, first, end, who);
            }
        });
    }

    /// The reader says that they have all that was there.
    @PostMapping("/basket/visit")
    View visited(Ui ui, Acting who, @PathVariable UUID id, @RequestParam Instant upTo) {
        var binder = pages.binder(id, who, ui);
        baskets.visit(binder.meeting().id(), upTo, who);
        return Html.goTo(binder.path() + "/basket");
    }

    private Basket basket(Ui ui, Acting who, UUID id, Choice choice) {
        var binder = pages.binder(id, who, ui);
        return new Basket(binder, choice, days(binder.meeting()));
    }

    /// On which days the programme put before participants deals with each item.
    private Map<ItemId, Set<Integer>> days(Meeting meeting) {
        var days = new HashMap<ItemId, Set<Integer>>();
        agendas.of(meeting).published().ifPresent(edition -> Programme.of(edition.items(), edition.sittings()).days().stream()
                .filter(day -> day.index() < meeting.dates().days())
                .forEach(day -> day.blocks().forEach(block -> block.slots().forEach(slot -> days.computeIfAbsent(slot.item().id(), _ -> new TreeSet<>()).add(day.index())))));
        return days;
    }

    /// A parcel brings its reader up to date if it leaves out nothing they do not have already.
    private @Nullable Instant upTo(Basket basket, Acting who) {
        var since = basket.choice().since();
        var had = baskets.visited(basket.binder().meeting().id(), who);
        var enough = since == null || had.isPresent() && !since.isAfter(had.get());
        return enough && basket.choice().leavesNothingOut() ? basket.latest().orElse(null) : null;
    }
}
