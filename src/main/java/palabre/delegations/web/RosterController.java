package palabre.delegations.web;

import gg.jte.generated.precompiled.Templates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import palabre.agenda.Agendas;
import palabre.delegations.Delegation;
import palabre.delegations.DelegationRights;
import palabre.delegations.Delegations;
import palabre.delegations.Expected;
import palabre.delegations.Sender;
import palabre.journal.Acting;
import palabre.printing.Papers;
import palabre.printing.Workbook;
import palabre.ui.Html;
import palabre.ui.Ui;

/// Who comes to a meeting, as a page, an official paper and a workbook (D-11), and the designation sheet of one delegation (D-06).
@Controller
@RequestMapping("/meetings/{id}")
class RosterController {

    private final Delegations delegations;
    private final Expected expected;
    private final Agendas agendas;
    private final DelegationPages pages;
    private final Papers papers;
    private final Templates templates;

    RosterController(Delegations delegations, Expected expected, Agendas agendas, DelegationPages pages, Papers papers, Templates templates) {
        this.delegations = delegations;
        this.expected = expected;
        this.agendas = agendas;
        this.pages = pages;
        this.papers = papers;
        this.templates = templates;
    }

    @GetMapping("/delegations")
    View show(Ui ui, Acting who, @PathVariable UUID id) {
        return Html.of(templates.delegationsIndex(ui, roster(ui, who, id)));
    }

    @GetMapping("/delegations.pdf")
    View pdf(Ui ui, Acting who, @PathVariable UUID id) {
        return papers.pdf(ui.text("delegations.list.file"), new RosterPaper(ui.wording(), roster(ui, who, id), pages.today()).paper());
    }

    @GetMapping("/delegations.docx")
    View word(Ui ui, Acting who, @PathVariable UUID id) {
        return papers.word(ui.text("delegations.list.file"), new RosterPaper(ui.wording(), roster(ui, who, id), pages.today()).paper());
    }

    @GetMapping("/delegations.xlsx")
    View workbook(Ui ui, Acting who, @PathVariable UUID id) {
        var roster = roster(ui, who, id);
        var rows = new ArrayList<List<Object>>();
        for (var delegation : roster.confirmed()) {
            for (var one : delegation.confirmed()) {
                rows.add(List.of(roster.senders().of(ui.wording(), delegation.sender()), one.title(), one.name(), one.post(),
                        ui.label("delegations.category", one.category()), one.head() ? ui.text("delegations.head") : "", roster.items(one)));
            }
        }
        return new Workbook(ui.text("delegations.list.file"), List.of(ui.text("delegations.column.delegation"), ui.text("delegations.field.title"),
                ui.text("delegations.field.name"), ui.text("delegations.field.post"), ui.text("delegations.column.category"), ui.text("delegations.head"),
                ui.text("delegations.field.items")), rows).answer(ui.text("delegations.list.file") + ".xlsx");
    }

    @GetMapping("/delegations/{sender}/designation.pdf")
    View sheetAsPdf(Ui ui, Acting who, @PathVariable UUID id, @PathVariable String sender) {
        return papers.pdf(ui.text("delegations.sheet.file"), new SheetPaper(ui, readable(id, sender, who), pages.today()).paper());
    }

    @GetMapping("/delegations/{sender}/designation.docx")
    View sheetAsWord(Ui ui, Acting who, @PathVariable UUID id, @PathVariable String sender) {
        return papers.word(ui.text("delegations.sheet.file"), new SheetPaper(ui, readable(id, sender, who), pages.today()).paper());
    }

    private Designating readable(UUID id, String sender, Acting who) {
        var desk = pages.desk(id, sender, who);
        if (!DelegationRights.mayReadSheet(who, desk.meeting(), desk.delegation().sender())) {
            throw new AccessDeniedException("not their sheet");
        }
        return desk;
    }

    private Attending roster(Ui ui, Acting who, UUID id) {
        var meeting = pages.seen(id, who);
        var begun = delegations.of(meeting.id());
        var administrations = expected.administrations(meeting).stream().map(one -> Sender.of(one.id())).toList();
        var all = new ArrayList<>(begun);
        for (var sender : Stream.concat(administrations.stream(), expected.others(meeting).stream()).toList()) {
            if (begun.stream().noneMatch(one -> one.sender().equals(sender))) {
                all.add(delegations.of(meeting.id(), sender));
            }
        }
        var senders = pages.senders();
        all.sort(Comparator.comparing(Delegation::sender, senders.inOrder(ui.wording())));
        return new Attending(meeting, List.copyOf(all), administrations, senders, agendas.of(meeting).published().orElse(null), who, ui.language());
    }
}
