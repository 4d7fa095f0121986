package palabre.invitations.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import palabre.files.Accepted;
import palabre.files.Files;
import palabre.files.Intake;
import palabre.files.Kind;
import palabre.invitations.Answer;
import palabre.invitations.Channel;
import palabre.invitations.Convocations;
import palabre.invitations.Dispatch;
import palabre.invitations.InvitationRights;
import palabre.invitations.Letter;
import palabre.invitations.Papermaking;
import palabre.invitations.Words;
import palabre.journal.Acting;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Language;
import palabre.ui.Plain;
import palabre.ui.Ui;

/// One letter: what it says, its papers, how it went out, what came back.
@Controller
@RequestMapping("/meetings/{id}/invitations/{letter}")
class InvitationLetterController {

    private static final Accepted SIGNED = new Accepted(Set.of(Kind.PDF), 20_000_000);

    private final Convocations convocations;
    private final Dispatch dispatch;
    private final Papermaking papermaking;
    private final InvitationPages pages;
    private final Intake intake;
    private final Files files;
    private final Templates templates;

    InvitationLetterController(Convocations convocations, Dispatch dispatch, Papermaking papermaking, InvitationPages pages, Intake intake, Files files,
            Templates templates) {
        this.convocations = convocations;
        this.dispatch = dispatch;
        this.papermaking = papermaking;
        this.pages = pages;
        this.intake = intake;
        this.files = files;
        this.templates = templates;
    }

    /// Reading it is what « opened » honestly means, when its addressee does.
    @GetMapping
    View show(Ui ui, Acting who, @PathVariable UUID id, @PathVariable UUID letter) {
        var found = pages.letter(id, letter, who);
        opened(found, who);
        return Html.of(page(ui, found, who, Fields.BLANK, ""));
    }

    @GetMapping("/{language}.{ending}")
    View paper(Acting who, @PathVariable UUID id, @PathVariable UUID letter, @PathVariable String language, @PathVariable String ending) {
        var found = pages.letter(id, letter, who);
        var spoken = Language.of(language).filter(found.languages()::contains).orElseThrow(() -> new NoSuchElementException(language));
        if (!ending.equals("pdf") && !(ending.equals("docx") && InvitationRights.maySee(who))) {
            throw new NoSuchElementException(ending);
        }
        opened(found, who);
        if (found.signed() == null) {
            return papermaking.draft(found, spoken, ending.equals("docx"));
        }
        var kept = papermaking.kept(found, spoken);
        return files.download(Objects.requireNonNull(ending.equals("docx") ? kept.word() : kept.pdf()));
    }

    @GetMapping("/scan")
    View scan(Acting who, @PathVariable UUID id, @PathVariable UUID letter) {
        var found = pages.letter(id, letter, who);
        opened(found, who);
        return files.download(Optional.ofNullable(found.scan()).orElseThrow(() -> new NoSuchElementException("scan")));
    }

    @GetMapping("/reply")
    View reply(Acting who, @PathVariable UUID id, @PathVariable UUID letter) {
        var answer = pages.letter(id, letter, who).answer();
        return files.download(Optional.ofNullable(answer).map(Answer::scan).orElseThrow(() -> new NoSuchElementException("reply")));
    }

    @GetMapping("/receipts/{place}")
    View receipt(Acting who, @PathVariable UUID id, @PathVariable UUID letter, @PathVariable int place) {
        var sendings = pages.letter(id, letter, who, InvitationRights::maySee).sendings();
        return files.download(Optional.ofNullable(place < 0 || place >= sendings.size() ? null : sendings.get(place).receipt())
                .orElseThrow(() -> new NoSuchElementException("receipt")));
    }

    public record Retouch(@NotBlank @Size(max = 300) @Plain String subject, @NotBlank @Size(max = 8000) @Plain String body) {}

    @GetMapping("/{language}/words")
    View words(Ui ui, Acting who, @PathVariable UUID id, @PathVariable UUID letter, @PathVariable String language) {
        var found = pages.letter(id, letter, who, InvitationRights::mayPrepare);
        var copy = papermaking.of(found).stream().filter(one -> one.language().code().equals(language)).findFirst()
                .orElseThrow(() -> new NoSuchElementException(language));
        return Html.of(templates.invitationsWords(ui, Fields.known(Map.of("subject", copy.subject(), "body", copy.body())), pages.line(found), copy.language()));
    }

    @PostMapping("/{language}/words")
    View retouch(Ui ui, Acting who, @PathVariable UUID id, @PathVariable UUID letter, @PathVariable String language,
            @Valid @ModelAttribute Retouch typed, BindingResult result) {
        var found = pages.letter(id, letter, who, InvitationRights::mayPrepare);
        var spoken = Language.of(language).filter(found.languages()::contains).orElseThrow(() -> new NoSuchElementException(language));
        if (result.hasErrors()) {
            return Html.refused(templates.invitationsWords(ui, Fields.of(result), pages.line(found), spoken));
        }
        convocations.retouch(found, spoken, new Words(typed.subject(), typed.body()), who);
        return Html.goTo(found.path());
    }

    public record Scan(@Nullable MultipartFile scan) {}

    @PostMapping("/scan")
    View attachScan(Ui ui, Acting who, @PathVariable UUID id, @PathVariable UUID letter, @ModelAttribute Scan typed, BindingResult result) {
        var found = pages.letter(id, letter, who, InvitationRights::mayPrepare);
        var scan = intake.require(ui, "scan", typed.scan(), SIGNED, result);
        if (scan.isEmpty() || result.hasErrors()) {
            return Html.refused(page(ui, found, who, Fields.of(result), "scan"));
        }
        convocations.attachScan(found.id(), scan.get(), who);
        return Html.goTo(found.path());
    }

    public record ByMail(@NotBlank @Email(regexp = ".+@.+\\..+") @Size(max = 200) String mail) {}

    @PostMapping("/mail")
    View mail(Ui ui, Acting who, @PathVariable UUID id, @PathVariable UUID letter, @Valid @ModelAttribute ByMail typed, BindingResult result) {
        if (!InvitationRights.mayDispatch(who)) {
            return reserved(ui, id, letter, who);
        }
        var found = pages.letter(id, letter, who);
        if (result.hasErrors()) {
            return Html.refused(page(ui, found, who, Fields.of(result), "mail"));
        }
        dispatch.mail(found.id(), typed.mail().strip(), who);
        return Html.goTo(found.path());
    }

    public record ByHand(@NotNull Channel channel, @NotNull LocalDate on, @Nullable @Size(max = 200) @Plain String where,
            @Nullable @Size(max = 500) @Plain String note, @Nullable MultipartFile receipt) {}

    @PostMapping("/deliveries")
    View record(Ui ui, Acting who, @PathVariable UUID id, @PathVariable UUID letter, @Valid @ModelAttribute ByHand typed, BindingResult result) {
        if (!InvitationRights.mayDispatch(who)) {
            return reserved(ui, id, letter, who);
        }
        var found = pages.letter(id, letter, who);
        notAhead(typed.on(), "on", result);
        if (typed.channel() == Channel.MAIL) {
            result.rejectValue("channel", "invitations.channel.byHand");
        }
        var receipt = intake.receive(ui, "receipt", typed.receipt(), Accepted.SCANS, result);
        if (result.hasErrors()) {
            return Html.refused(page(ui, found, who, Fields.of(result), "deliveries"));
        }
        dispatch.record(found.id(), typed.channel(), typed.on(), words(typed.where()), words(typed.note()), receipt.orElse(null), who);
        return Html.goTo(found.path());
    }

    public record Received(@NotNull LocalDate day) {}

    /// By the regional office for an addressee who told it, or by the addressee.
    @PostMapping("/receipt")
    View receive(Ui ui, Acting who, @PathVariable UUID id, @PathVariable UUID letter, @Valid @ModelAttribute Received typed, BindingResult result) {
        var found = pages.letter(id, letter, who, one -> InvitationRights.mayDispatch(one) || InvitationRights.isFor(one, pages.letter(id, letter, one)));
        notAhead(typed.day(), "day", result);
        if (result.hasErrors()) {
            return Html.refused(page(ui, found, who, Fields.of(result), "receipt"));
        }
        convocations.receive(found.id(), typed.day(), who);
        return Html.goTo(found.path());
    }

    public record Answered(@NotNull Boolean accepted, @NotNull LocalDate answeredOn, @Nullable @Size(max = 500) @Plain String said, @Nullable MultipartFile reply) {}

    @PostMapping("/answer")
    View answer(Ui ui, Acting who, @PathVariable UUID id, @PathVariable UUID letter, @Valid @ModelAttribute Answered typed, BindingResult result) {
        var found = pages.letter(id, letter, who, InvitationRights::mayEnterAnswer);
        notAhead(typed.answeredOn(), "answeredOn", result);
        var reply = intake.receive(ui, "reply", typed.reply(), Accepted.SCANS, result);
        if (result.hasErrors()) {
            return Html.refused(page(ui, found, who, Fields.of(result), "answer"));
        }
        convocations.answer(found.id(), typed.accepted(), typed.answeredOn(), Answer.Way.LETTER, words(typed.said()), reply.orElse(null), who);
        return Html.goTo(found.path());
    }

    public record Declined(@NotBlank @Size(max = 500) @Plain String reason) {}

    @PostMapping("/refusal")
    View decline(Ui ui, Acting who, @PathVariable UUID id, @PathVariable UUID letter, @Valid @ModelAttribute Declined typed, BindingResult result) {
        var found = pages.letter(id, letter, who, one -> InvitationRights.mayDecline(one, pages.letter(id, letter, one)));
        if (result.hasErrors()) {
            return Html.refused(page(ui, found, who, Fields.of(result), "refusal"));
        }
        convocations.answer(found.id(), false, pages.today(), Answer.Way.PALABRE, typed.reason().strip(), null, who);
        return Html.goTo(found.path());
    }

    private void notAhead(@Nullable LocalDate day, String field, BindingResult result) {
        if (day != null && day.isAfter(pages.today())) {
            result.rejectValue(field, "invitations.ahead");
        }
    }

    private void opened(Letter letter, Acting who) {
        if (!InvitationRights.maySee(who)) {
            convocations.open(letter.id());
        }
    }

    private View reserved(Ui ui, UUID id, UUID letter, Acting who) {
        pages.letter(id, letter, who);
        return new Html(HttpStatus.FORBIDDEN, templates.uiTrouble(ui, "invitations.reserved", ""));
    }

    /// `form` is the one of the page's forms that came back.
    private JteModel page(Ui ui, Letter letter, Acting who, Fields fields, String form) {
        return templates.invitationsLetter(ui, fields, pages.meeting(letter.meeting().value()), pages.line(letter), papermaking.of(letter),
                convocations.story(letter), who, pages.today(), form);
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
