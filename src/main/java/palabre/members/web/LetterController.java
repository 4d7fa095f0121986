package palabre.members.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.NoSuchElementException;
import java.util.Optional;
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
import palabre.files.Accepted;
import palabre.files.Files;
import palabre.files.Intake;
import palabre.files.Received;
import palabre.journal.Acting;
import palabre.members.AdministrationId;
import palabre.members.LetterId;
import palabre.members.MemberRights;
import palabre.members.OfficialLetter;
import palabre.members.OfficialLetters;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Plain;
import palabre.ui.Ui;

/// Letters of appointment: the regional office enters them, the authority confirms or contests (P-07).
@Controller
@RequestMapping("/members/{iso}/letters")
class LetterController {

    private final AgentsPages pages;
    private final OfficialLetters letters;
    private final Intake intake;
    private final Files files;
    private final Templates templates;

    LetterController(AgentsPages pages, OfficialLetters letters, Intake intake, Files files, Templates templates) {
        this.pages = pages;
        this.letters = letters;
        this.intake = intake;
        this.files = files;
        this.templates = templates;
    }

    record Contest(@NotBlank @Size(max = 500) @Plain String reason, @Nullable Boolean restore) {}

    @PostMapping
    View enter(Ui ui, @PathVariable String iso, @Valid @ModelAttribute Lettered lettered, BindingResult result, Acting who) {
        var administration = pages.open(iso, who);
        check(MemberRights.mayOpen(who));
        var scan = result.hasErrors() ? Optional.<Received>empty() : received(ui, lettered, result);
        if (scan.isEmpty() || result.hasErrors()) {
            return Html.refused(templates.membersAccounts(ui, pages.of(administration), Fields.of(result), who));
        }
        letters.enter(administration, lettered.said(pages.today()), scan.get(),
                ui.text("members.letter.basis", lettered.reference().strip(), lettered.dated()), who);
        return NationalAccountController.back(administration);
    }

    @GetMapping("/{id}/scan")
    View scan(@PathVariable String iso, @PathVariable UUID id, Acting who) {
        var scan = existing(id, pages.open(iso, who)).scan();
        if (scan == null) {
            throw new NoSuchElementException("scan of letter " + id);
        }
        return files.download(scan);
    }

    @PostMapping("/{id}/confirmation")
    View confirm(@PathVariable String iso, @PathVariable UUID id, Acting who) {
        var administration = pages.open(iso, who);
        check(MemberRights.mayAnswer(who, existing(id, administration)));
        letters.confirm(new LetterId(id), administration, who);
        return NationalAccountController.back(administration);
    }

    @GetMapping("/{id}/contest")
    View showContest(Ui ui, @PathVariable String iso, @PathVariable UUID id, Acting who) {
        var letter = existing(id, pages.open(iso, who));
        check(MemberRights.mayAnswer(who, letter));
        return Html.of(contestPage(ui, letter, Fields.BLANK));
    }

    @PostMapping("/{id}/contest")
    View contest(Ui ui, @PathVariable String iso, @PathVariable UUID id, @Valid @ModelAttribute Contest contest, BindingResult result,
            Acting who) {
        var administration = pages.open(iso, who);
        var letter = existing(id, administration);
        check(MemberRights.mayAnswer(who, letter));
        if (result.hasErrors()) {
            return Html.refused(contestPage(ui, letter, Fields.of(result)));
        }
        if (Boolean.TRUE.equals(contest.restore())) {
            letters.contestAndRestore(new LetterId(id), administration, contest.reason(), who);
        } else {
            letters.contest(new LetterId(id), administration, contest.reason(), who);
        }
        return NationalAccountController.back(administration);
    }

    /// The authority brings back whom a contested letter took a seat from.
    @PostMapping("/{id}/restoration")
    View restore(@PathVariable String iso, @PathVariable UUID id, Acting who) {
        var administration = pages.open(iso, who);
        check(MemberRights.mayAnswer(who, existing(id, administration)));
        letters.restore(new LetterId(id), administration, who);
        return NationalAccountController.back(administration);
    }

    @PostMapping("/{id}/closure")
    View close(@PathVariable String iso, @PathVariable UUID id, Acting who) {
        var administration = pages.open(iso, who);
        existing(id, administration);
        check(MemberRights.mayOpen(who));
        letters.close(new LetterId(id), administration, who);
        return NationalAccountController.back(administration);
    }

    private Optional<Received> received(Ui ui, Lettered lettered, BindingResult result) {
        lettered.check(pages.today(), result);
        return intake.require(ui, "scan", lettered.scan(), Accepted.SCANS, result);
    }

    private JteModel contestPage(Ui ui, OfficialLetter letter, Fields fields) {
        var agents = pages.of(letter.administration());
        return templates.membersContest(ui, agents.administration(), letter, agents.name(letter),
                agents.predecessors(letter), fields);
    }

    private OfficialLetter existing(UUID id, AdministrationId administration) {
        return letters.find(new LetterId(id)).filter(one -> one.administration().equals(administration))
                .orElseThrow(() -> new NoSuchElementException("letter " + id));
    }

    private static void check(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("letters");
        }
    }
}
