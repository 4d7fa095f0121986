package palabre.delegations.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import palabre.delegations.DelegationRights;
import palabre.delegations.Delegations;
import palabre.files.Accepted;
import palabre.files.Files;
import palabre.files.Intake;
import palabre.journal.Acting;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Plain;
import palabre.ui.Ui;

/// The delegation of one sender to one meeting: who is in it, proposed by the focal point, validated by the authority.
@Controller
@RequestMapping("/meetings/{id}/delegations/{sender}")
class DelegationController {

    private final Delegations delegations;
    private final DelegationPages pages;
    private final Intake intake;
    private final Files files;

    DelegationController(Delegations delegations, DelegationPages pages, Intake intake, Files files) {
        this.delegations = delegations;
        this.pages = pages;
        this.intake = intake;
        this.files = files;
    }

    public record Reason(@NotBlank @Size(max = 500) @Plain String reason) {}

    public record Scan(@Nullable MultipartFile scan) {}

    @GetMapping
    View show(Ui ui, Acting who, @PathVariable UUID id, @PathVariable String sender) {
        return Html.of(pages.page(ui, pages.desk(id, sender, who), Fields.BLANK));
    }

    @PostMapping("/delegates")
    View name(Ui ui, Acting who, @PathVariable UUID id, @PathVariable String sender, @Valid @ModelAttribute NamedForm typed, BindingResult result) {
        var desk = own(id, sender, who);
        pages.name(ui, desk, typed, result);
        return result.hasErrors() ? Html.refused(pages.page(ui, desk, Fields.of(result))) : Html.goTo(desk.base() + "#people");
    }

    @PostMapping("/delegates/{delegate}/removal")
    View remove(Acting who, @PathVariable UUID id, @PathVariable String sender, @PathVariable UUID delegate) {
        var desk = own(id, sender, who);
        delegations.remove(desk.meeting(), desk.delegation().sender(), DelegationPages.delegate(desk, delegate), who);
        return Html.goTo(desk.base() + "#people");
    }

    @PostMapping("/delegates/{delegate}/head")
    View lead(Acting who, @PathVariable UUID id, @PathVariable String sender, @PathVariable UUID delegate) {
        var desk = own(id, sender, who);
        delegations.lead(desk.meeting(), desk.delegation().sender(), DelegationPages.delegate(desk, delegate), who);
        return Html.goTo(desk.base() + "#people");
    }

    @PostMapping("/delegates/{delegate}/withdrawal")
    View withdraw(Ui ui, Acting who, @PathVariable UUID id, @PathVariable String sender, @PathVariable UUID delegate, @Valid @ModelAttribute Reason typed,
            BindingResult result) {
        var desk = own(id, sender, who);
        var gone = DelegationPages.delegate(desk, delegate);
        if (result.hasErrors()) {
            return Html.refused(pages.page(ui, desk, Fields.of(result)));
        }
        delegations.withdraw(desk.meeting(), desk.delegation().sender(), gone, typed.reason().strip(), who);
        return Html.goTo(desk.base() + "#people");
    }

    @PostMapping("/proposal")
    View propose(Acting who, @PathVariable UUID id, @PathVariable String sender) {
        var desk = allowed(id, sender, who, one -> DelegationRights.mayPropose(who, one.delegation().sender()));
        delegations.propose(desk.meeting(), desk.delegation().sender(), who);
        return Html.goTo(desk.base());
    }

    @PostMapping("/return")
    View giveBack(Ui ui, Acting who, @PathVariable UUID id, @PathVariable String sender, @Valid @ModelAttribute Reason typed, BindingResult result) {
        var desk = deciding(id, sender, who);
        if (result.hasErrors()) {
            return Html.refused(pages.page(ui, desk, Fields.of(result)));
        }
        delegations.giveBack(desk.meeting(), desk.delegation().sender(), typed.reason().strip(), who);
        return Html.goTo(desk.base());
    }

    public record Word(@Nullable Boolean committed, int version) {

        boolean given() {
            return Boolean.TRUE.equals(committed);
        }
    }

    @PostMapping("/confirmation")
    View confirm(Ui ui, Acting who, @PathVariable UUID id, @PathVariable String sender, @ModelAttribute Word typed, BindingResult result) {
        var desk = deciding(id, sender, who);
        if (!result.hasErrors() && !typed.given()) {
            result.rejectValue("committed", "delegations.commitment.required");
        }
        if (result.hasErrors()) {
            return Html.refused(pages.page(ui, desk, Fields.of(result)));
        }
        delegations.confirm(desk.meeting(), desk.delegation().sender(), typed.version(), true, who);
        return Html.goTo(desk.base());
    }

    @PostMapping("/reconfirmation")
    View reconfirm(Acting who, @PathVariable UUID id, @PathVariable String sender) {
        var desk = deciding(id, sender, who);
        delegations.reconfirm(desk.meeting(), desk.delegation().sender(), who);
        return Html.goTo(desk.base());
    }

    /// The designation sheet comes back signed (D-06).
    @PostMapping("/sheet")
    View keepSheet(Ui ui, Acting who, @PathVariable UUID id, @PathVariable String sender, @ModelAttribute Scan typed, BindingResult result) {
        var desk = own(id, sender, who);
        var received = intake.require(ui, "scan", typed.scan(), Accepted.SCANS, result);
        if (result.hasErrors()) {
            return Html.refused(pages.page(ui, desk, Fields.of(result)));
        }
        delegations.keepSheet(desk.meeting(), desk.delegation().sender(), received.orElseThrow(), who);
        return Html.goTo(desk.base() + "#sheet");
    }

    @GetMapping("/sheet")
    View sheet(Acting who, @PathVariable UUID id, @PathVariable String sender) {
        var desk = allowed(id, sender, who, one -> DelegationRights.mayReadSheet(who, one.meeting(), one.delegation().sender()));
        var scan = desk.delegation().sheet();
        if (scan == null) {
            throw new NoSuchElementException("no sheet of " + sender);
        }
        return files.download(scan);
    }

    /// For a technical guest of a country outside the commission: asked here, decided with the other derogations.
    @PostMapping("/derogation")
    View askForGuest(Ui ui, Acting who, @PathVariable UUID id, @PathVariable String sender, @Valid @ModelAttribute Reason typed, BindingResult result) {
        var desk = allowed(id, sender, who, one -> DelegationRights.mayAskForGuest(who, one.meeting()));
        if (!desk.outside()) {
            throw new NoSuchElementException("nothing to ask for " + sender);
        }
        if (result.hasErrors()) {
            return Html.refused(pages.page(ui, desk, Fields.of(result)));
        }
        delegations.askForGuest(desk.meeting(), desk.delegation().sender(), typed.reason().strip(), who);
        return Html.goTo(desk.base());
    }

    private Designating own(UUID id, String sender, Acting who) {
        return allowed(id, sender, who, desk -> DelegationRights.mayName(who, desk.delegation().sender()));
    }

    private Designating deciding(UUID id, String sender, Acting who) {
        return allowed(id, sender, who, desk -> DelegationRights.mayConfirm(who, desk.delegation().sender()));
    }

    private Designating allowed(UUID id, String sender, Acting who, Predicate<Designating> right) {
        var desk = pages.desk(id, sender, who);
        if (!right.test(desk)) {
            throw new AccessDeniedException("may not do this to the delegation " + sender);
        }
        return desk;
    }
}
