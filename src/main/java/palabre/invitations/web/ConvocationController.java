package palabre.invitations.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.invitations.Channel;
import palabre.invitations.Convocations;
import palabre.invitations.Dispatch;
import palabre.invitations.InvitationRights;
import palabre.invitations.Letter;
import palabre.invitations.Recipient.Group;
import palabre.journal.Acting;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Plain;
import palabre.ui.Ui;

/// All invitations to a meeting: prepared and signed off by the lead country, dispatched and followed by the regional office.
@Controller
@RequestMapping("/meetings/{id}/invitations")
class ConvocationController {

    private final Convocations convocations;
    private final Dispatch dispatch;
    private final InvitationPages pages;
    private final Templates templates;

    ConvocationController(Convocations convocations, Dispatch dispatch, InvitationPages pages, Templates templates) {
        this.convocations = convocations;
        this.dispatch = dispatch;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View show(Ui ui, Acting who, @PathVariable UUID id, @RequestParam(defaultValue = "ALL") Sheet.Filter state) {
        return Html.of(pages.page(ui, pages.seen(id, who), state, who, Fields.BLANK));
    }

    /// The progress of the printing, to be asked again.
    @GetMapping("/printing")
    View printing(Ui ui, Acting who, @PathVariable UUID id) {
        return Html.of(templates.invitationsPrinting(ui, pages.sheet(pages.seen(id, who), Sheet.Filter.ALL, who, ui.language())));
    }

    @PostMapping("/letters")
    View prepare(Acting who, @PathVariable UUID id, @RequestParam(required = false) @Nullable Set<Group> groups) {
        var meeting = pages.allowed(id, who, InvitationRights::mayPrepare);
        convocations.prepare(meeting, groups == null || groups.isEmpty() ? EnumSet.of(Group.ADMINISTRATION) : groups, who);
        return back(id, "");
    }

    @PostMapping("/signature")
    View sign(Acting who, @PathVariable UUID id) {
        var meeting = pages.allowed(id, who, InvitationRights::maySign);
        convocations.sign(meeting.id(), who);
        return back(id, "");
    }

    /// Whatever waits and can go by mail goes, letter by letter; what lacks an address stays in the queue.
    @PostMapping("/dispatch")
    View dispatch(Ui ui, Acting who, @PathVariable UUID id) {
        if (!InvitationRights.mayDispatch(who)) {
            return reserved(ui, id, who);
        }
        var meeting = pages.seen(id, who);
        var waiting = pages.lines(meeting, convocations.of(meeting.id()).stream().filter(Letter::toDispatch).toList(), ui.language());
        for (var line : waiting) {
            if (!line.to().mail().isBlank()) {
                dispatch.mail(line.letter().id(), null, who);
            }
        }
        return back(id, "");
    }

    public record Reminding(@Nullable List<UUID> pick, @Nullable Channel channel, @Nullable @Size(max = 500) @Plain String note) {}

    /// Those ticked are reminded, or a call to them is noted; whoever answered meanwhile is left in peace.
    @PostMapping("/reminders")
    View remind(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Reminding typed, BindingResult result) {
        if (!InvitationRights.mayDispatch(who)) {
            return reserved(ui, id, who);
        }
        var meeting = pages.seen(id, who);
        var picked = typed.pick() == null ? List.<UUID>of() : typed.pick();
        if (picked.isEmpty()) {
            result.rejectValue("pick", "invitations.remind.none");
        }
        if (result.hasErrors()) {
            return Html.refused(pages.page(ui, meeting, Sheet.Filter.SILENT, who, Fields.of(result)));
        }
        var channel = typed.channel() == null ? Channel.MAIL : typed.channel();
        convocations.of(meeting.id()).stream().filter(letter -> picked.contains(letter.id().value()) && letter.silent())
                .forEach(letter -> dispatch.remind(letter.id(), channel, typed.note() == null ? "" : typed.note().strip(), who));
        return back(id, "?state=SILENT");
    }

    /// Only the lead's house is told why; to others there is no such page.
    private View reserved(Ui ui, UUID id, Acting who) {
        if (!who.signedIn()) {
            throw new AccessDeniedException("dispatch");
        }
        pages.meeting(id);
        return new Html(HttpStatus.FORBIDDEN, templates.uiTrouble(ui, "invitations.reserved", ""));
    }

    private static View back(UUID id, String query) {
        return Html.goTo("/meetings/" + id + "/invitations" + query);
    }
}
