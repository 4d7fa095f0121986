package palabre.invitations.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import palabre.invitations.ObserverProposal;
import palabre.invitations.ObserverRights;
import palabre.invitations.ObserverProposals;
import palabre.journal.Acting;
import palabre.meetings.Meeting;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Language;
import palabre.ui.Plain;
import palabre.ui.Ui;

/// ObserverProposals of a plenary: proposed by members, host, lead or regional office, approved by the presidency (R-PLEN-16, R-PLEN-17).
@Controller
@RequestMapping("/meetings/{id}/invitations/observers")
class ObserverProposalController {

    private final ObserverProposals observers;
    private final InvitationPages pages;
    private final Templates templates;

    ObserverProposalController(ObserverProposals observers, InvitationPages pages, Templates templates) {
        this.observers = observers;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View show(Ui ui, Acting who, @PathVariable UUID id) {
        return Html.of(page(ui, seen(id, who), who, Fields.BLANK, ""));
    }

    public record Proposed(@NotNull ObserverProposal.Quality quality, @NotBlank @Size(max = 200) @Plain String name, @Nullable @Size(max = 200) @Plain String call,
            @NotNull Language language, @Nullable @Email(regexp = "|.+@.+\\..+") @Size(max = 200) String mail,
            @Nullable @Size(max = 200) @Plain String post, @NotBlank @Size(max = 500) @Plain String reason) {}

    @PostMapping
    View propose(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Proposed typed, BindingResult result) {
        var meeting = seen(id, who);
        check(ObserverRights.mayPropose(who, meeting));
        if (result.hasErrors()) {
            return Html.refused(page(ui, meeting, who, Fields.of(result), ""));
        }
        observers.propose(meeting, typed.quality(), typed.name().strip(), words(typed.call()), typed.language(), words(typed.mail()), words(typed.post()),
                typed.reason().strip(), who);
        return back(id);
    }

    @PostMapping("/{observer}/approval")
    View approve(Acting who, @PathVariable UUID id, @PathVariable UUID observer) {
        var proposed = existing(seen(id, who), observer, who);
        check(ObserverRights.mayDecide(who));
        observers.decide(proposed, true, "", who);
        return back(id);
    }

    public record Why(@NotBlank @Size(max = 500) @Plain String why) {}

    @PostMapping("/{observer}/refusal")
    View refuse(Ui ui, Acting who, @PathVariable UUID id, @PathVariable UUID observer, @Valid @ModelAttribute Why typed, BindingResult result) {
        var meeting = seen(id, who);
        var proposed = existing(meeting, observer, who);
        check(ObserverRights.mayDecide(who));
        if (result.hasErrors()) {
            return Html.refused(page(ui, meeting, who, Fields.of(result), observer.toString()));
        }
        observers.decide(proposed, false, typed.why().strip(), who);
        return back(id);
    }

    @PostMapping("/{observer}/withdrawal")
    View withdraw(Acting who, @PathVariable UUID id, @PathVariable UUID observer) {
        var proposed = existing(seen(id, who), observer, who);
        check(ObserverRights.mayWithdraw(who, proposed));
        observers.withdraw(proposed, who);
        return back(id);
    }

    private Meeting seen(UUID id, Acting who) {
        if (!who.signedIn()) {
            throw new AccessDeniedException("observers are proposed by members");
        }
        var meeting = pages.meeting(id);
        if (!ObserverRights.maySee(who, meeting)) {
            throw new NoSuchElementException("observers of meeting " + id);
        }
        return meeting;
    }

    private ObserverProposal existing(Meeting meeting, UUID id, Acting who) {
        return observers.find(meeting.id(), id).filter(one -> ObserverRights.maySee(who, one)).orElseThrow(() -> new NoSuchElementException("observer " + id));
    }

    private JteModel page(Ui ui, Meeting meeting, Acting who, Fields fields, String refused) {
        return templates.invitationsObservers(ui, fields, meeting,
                observers.of(meeting.id()).stream().filter(one -> ObserverRights.maySee(who, one)).toList(), who, refused);
    }

    private static void check(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("observers");
        }
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static View back(UUID id) {
        return Html.goTo("/meetings/" + id + "/invitations/observers");
    }
}
