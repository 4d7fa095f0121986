package palabre.agenda.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.agenda.AgendaRights;
import palabre.agenda.Agendas;
import palabre.agenda.Item;
import palabre.agenda.ItemId;
import palabre.agenda.Items;
import palabre.journal.Acting;
import palabre.meetings.Meeting;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Ui;

/// Writing the items of an agenda and putting them in order.
@Controller
@RequestMapping("/meetings/{id}/agenda/items")
class ItemController {

    private final Agendas agendas;
    private final AgendaPages pages;
    private final Templates templates;

    ItemController(Agendas agendas, AgendaPages pages, Templates templates) {
        this.agendas = agendas;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/new")
    View blank(Ui ui, Acting who, @PathVariable UUID id) {
        var meeting = pages.allowed(id, who, AgendaRights::mayDraft);
        var known = Map.of("version", String.valueOf(agendas.of(meeting).version()), "kind", Item.Kind.TECHNICAL.name());
        return Html.of(form(ui, meeting, null, Fields.known(known), List.of()));
    }

    /// Adding never contradicts what someone else does meanwhile.
    @PostMapping
    View add(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute ItemForm typed, BindingResult result) {
        var meeting = pages.allowed(id, who, AgendaRights::mayDraft);
        check(ui, meeting, null, typed, result);
        if (result.hasErrors()) {
            return Html.refused(form(ui, meeting, null, Fields.of(result), List.of()));
        }
        var item = typed.item(new ItemId(UUID.randomUUID()));
        agendas.add(meeting, agendas.of(meeting).version(), item, who);
        return back(meeting, item.id());
    }

    @GetMapping("/{item}")
    View edit(Ui ui, Acting who, @PathVariable UUID id, @PathVariable UUID item) {
        var meeting = pages.allowed(id, who, AgendaRights::mayDraft);
        var agenda = agendas.of(meeting);
        var known = known(agenda.items(), item);
        return Html.of(form(ui, meeting, known, Fields.known(ItemForm.values(known, agenda.version())), List.of()));
    }

    @PostMapping("/{item}")
    View reword(Ui ui, Acting who, @PathVariable UUID id, @PathVariable UUID item, @Valid @ModelAttribute ItemForm typed, BindingResult result) {
        var meeting = pages.allowed(id, who, AgendaRights::mayDraft);
        var agenda = agendas.of(meeting);
        var known = known(agenda.items(), item);
        check(ui, meeting, known, typed, result);
        if (result.hasErrors()) {
            return Html.refused(form(ui, meeting, known, Fields.of(result), List.of()));
        }
        if (typed.version() == null || typed.version() != agenda.version()) {
            return bothVersions(ui, meeting, known, typed, agenda.version());
        }
        try {
            agendas.reword(meeting, agenda.version(), kept(known, typed), who);
        } catch (OptimisticLockingFailureException quicker) {
            var now = agendas.of(meeting);
            return bothVersions(ui, meeting, known(now.items(), item), typed, now.version());
        }
        return back(meeting, known.id());
    }

    /// One push of a button, up or down, in or out; whoever saw an older order is shown the one there is.
    @PostMapping("/{item}/place")
    View push(Ui ui, Acting who, @PathVariable UUID id, @PathVariable UUID item, @RequestParam Items.Step to, @RequestParam int version) {
        var meeting = pages.allowed(id, who, AgendaRights::mayDraft);
        var known = known(agendas.of(meeting).items(), item);
        try {
            agendas.push(meeting, version, known.id(), to, who);
        } catch (OptimisticLockingFailureException quicker) {
            return Html.conflict(pages.page(ui, meeting, who, Fields.BLANK, true));
        }
        return back(meeting, known.id());
    }

    @PostMapping("/{item}/removal")
    View remove(Ui ui, Acting who, @PathVariable UUID id, @PathVariable UUID item, @RequestParam int version) {
        var meeting = pages.allowed(id, who, AgendaRights::mayDraft);
        var known = known(agendas.of(meeting).items(), item);
        try {
            agendas.remove(meeting, version, known.id(), who);
        } catch (OptimisticLockingFailureException quicker) {
            return Html.conflict(pages.page(ui, meeting, who, Fields.BLANK, true));
        }
        return Html.goTo("/meetings/" + id + "/agenda#items");
    }

    /// Someone was quicker: both are shown, and sending again is then done knowingly. Where they wrote the same, nobody is bothered.
    private View bothVersions(Ui ui, Meeting meeting, Item now, ItemForm typed, int version) {
        var mine = new HashMap<>(ItemForm.values(kept(now, typed), version));
        var theirs = ItemForm.values(now, version);
        var differences = new ArrayList<ItemScreen.Difference>();
        theirs.forEach((field, value) -> {
            if (!value.equals(mine.get(field))) {
                differences.add(new ItemScreen.Difference(ui.text("agenda.field." + field), said(ui, field, mine.getOrDefault(field, "")), said(ui, field, value)));
            }
        });
        return Html.conflict(form(ui, meeting, now, Fields.known(mine), differences));
    }

    private String said(Ui ui, String field, String value) {
        return switch (field) {
            case "kind" -> ui.text("agenda.kind." + value);
            case "by1", "by2", "by3" -> value.isEmpty() ? "" : pages.names().of(ui.wording(), value);
            default -> value;
        };
    }

    /// The text says what a standing item is for.
    private static Item kept(Item known, ItemForm typed) {
        var item = typed.item(known.id());
        return known.standing() ? new Item(item.id(), item.under(), known.kind(), item.title(), known.serves(), item.presenters(), item.person(),
                item.minutes(), item.outcome(), item.documents()) : item;
    }

    private void check(Ui ui, Meeting meeting, @Nullable Item known, ItemForm typed, BindingResult result) {
        typed.check(result, pages.kinds(ui, known != null && known.standing()), pages.serves(ui, meeting), pages.presenters(ui));
    }

    private JteModel form(Ui ui, Meeting meeting, @Nullable Item item, Fields fields, List<ItemScreen.Difference> theirs) {
        return templates.agendaItem(ui, fields, new ItemScreen(meeting, agendas.of(meeting), item, pages.kinds(ui, item != null && item.standing()),
                pages.serves(ui, meeting), pages.presenters(ui), theirs));
    }

    private static Item known(Items items, UUID item) {
        return items.find(new ItemId(item)).orElseThrow(() -> new NoSuchElementException("item " + item));
    }

    private static View back(Meeting meeting, ItemId item) {
        return Html.goTo("/meetings/" + meeting.id().value() + "/agenda#item-" + item.value());
    }
}
