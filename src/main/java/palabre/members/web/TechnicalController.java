package palabre.members.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.journal.Acting;
import palabre.journal.Function;
import palabre.members.Account;
import palabre.members.Accounts;
import palabre.members.Invitations;
import palabre.members.MemberRights;
import palabre.members.Organisations;
import palabre.members.PersonId;
import palabre.members.SecondFactors;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Ui;

/// Accounts as technicians see them: who may enter, and nothing of what they do inside (P-100). The regional office
/// opens those of the organisations here.
@Controller
class TechnicalController {

    private final Accounts accounts;
    private final Invitations invitations;
    private final Organisations organisations;
    private final OpenSessions sessions;
    private final SecondFactors factors;
    private final Templates templates;

    TechnicalController(Accounts accounts, Invitations invitations, Organisations organisations, OpenSessions sessions,
            SecondFactors factors, Templates templates) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.organisations = organisations;
        this.sessions = sessions;
        this.factors = factors;
        this.templates = templates;
    }

    @GetMapping("/technical")
    View show(Acting who) {
        check(MemberRights.maySeeTechnicalAccounts(who));
        return Html.goTo("/technical/accounts");
    }

    @GetMapping("/technical/accounts")
    View list(Ui ui, @RequestParam(defaultValue = "") String stage, Acting who) {
        check(MemberRights.maySeeTechnicalAccounts(who));
        return Html.of(page(ui, chosen(stage), Fields.BLANK, who));
    }

    @PostMapping("/technical/accounts")
    View invite(Ui ui, @Valid @ModelAttribute NewAccount account, BindingResult result, Acting who) {
        var may = MemberRights.mayInvite(who, accounts.officeIsOpen());
        check(!may.isEmpty());
        var function = account.among(may, result);
        account.requireBasis(result);
        var scope = scope(function.orElse(Function.PUB), account);
        if (function.isPresent() && scope == null) {
            result.rejectValue("scope", "members.organisation.unknown");
        }
        if (function.isEmpty() || scope == null || result.hasErrors()) {
            return Html.refused(page(ui, null, Fields.of(result), who));
        }
        invitations.invite(account.invitee(), function.get(), scope, account.onWhat(), who.actor());
        return back();
    }

    @PostMapping("/technical/accounts/{id}/invitation")
    View inviteAgain(@PathVariable UUID id, Acting who) {
        check(MemberRights.mayAdminister(who));
        invitations.again(new PersonId(id), who.actor());
        return back();
    }

    @PostMapping("/technical/accounts/{id}/suspension")
    View suspend(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Acting who) {
        check(MemberRights.mayAdminister(who));
        accounts.suspend(new PersonId(id), reason, who.actor());
        return back();
    }

    @PostMapping("/technical/accounts/{id}/restoration")
    View restore(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Acting who) {
        var person = new PersonId(id);
        check(MemberRights.mayAdminister(who) || accounts.find(person).filter(one -> MemberRights.mayRestore(who, one.stage())).isPresent());
        accounts.restore(person, reason, who.actor());
        return back();
    }

    @PostMapping("/technical/accounts/{id}/revocation")
    View revoke(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Acting who) {
        check(MemberRights.mayAdminister(who));
        accounts.revoke(new PersonId(id), reason, who.actor());
        return back();
    }

    /// For whoever lost telephone and codes: nothing of the secret is ever read, and all they had open is closed.
    @PostMapping("/technical/accounts/{id}/second-factor/removal")
    View resetFactor(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Acting who) {
        check(MemberRights.mayAdminister(who));
        var person = accounts.holder(new PersonId(id));
        factors.reset(person, reason, who.actor());
        sessions.end(person);
        return back();
    }

    @PostMapping("/technical/accounts/{id}/sessions/closure")
    View endSessions(@PathVariable UUID id, Acting who) {
        check(MemberRights.mayAdminister(who));
        var person = accounts.holder(new PersonId(id));
        accounts.closed(person, who.actor());
        sessions.end(person);
        return back();
    }

    private JteModel page(Ui ui, Account.@Nullable Stage stage, Fields fields, Acting who) {
        var may = MemberRights.mayInvite(who, accounts.officeIsOpen());
        return templates.membersTechnical(ui, accounts.all(stage), stage, may, organisations.all(), fields, who);
    }

    /// Nothing if the function is exercised for an organisation and the one given is unknown.
    private @Nullable String scope(Function function, NewAccount account) {
        return switch (function) {
            case SYS, AUD -> "";
            case BRRC, OMD, CEX, CDG -> function.name();
            case FIN -> "FR";
            default -> account.scope() != null && organisations.find(account.scope()).isPresent() ? account.scope() : null;
        };
    }

    private static Account.@Nullable Stage chosen(String stage) {
        return Arrays.stream(Account.Stage.values()).filter(one -> one.name().equals(stage)).findFirst().orElse(null);
    }

    private static void check(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("technical");
        }
    }

    private static View back() {
        return Html.goTo("/technical/accounts");
    }
}
