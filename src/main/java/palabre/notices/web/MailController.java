package palabre.notices.web;

import gg.jte.generated.precompiled.Templates;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.files.Files;
import palabre.journal.Acting;
import palabre.notices.Mail;
import palabre.notices.MailId;
import palabre.notices.MailRights;
import palabre.notices.Mails;
import palabre.printing.Attachment;
import palabre.ui.Html;
import palabre.ui.Ui;

@Controller
@RequestMapping("/technical/mails")
class MailController {

    private static final int LINES = 50;

    private final Mails mails;
    private final Files files;
    private final Templates templates;

    MailController(Mails mails, Files files, Templates templates) {
        this.mails = mails;
        this.files = files;
        this.templates = templates;
    }

    @GetMapping
    View list(Ui ui, Acting who, @RequestParam(required = false) Mail.@Nullable State state,
            @RequestParam(defaultValue = "1") int page) {
        technicalOnly(who);
        if (page < 1 || page > 1_000_000) {
            throw new NoSuchElementException("page " + page);
        }
        var found = mails.list(state, (page - 1) * LINES, LINES + 1);
        return Html.of(templates.noticesMails(ui,
                new MailPage(state, page, found.stream().limit(LINES).toList(), found.size() > LINES, mails.counts())));
    }

    @GetMapping("/{id}")
    View show(Ui ui, Acting who, @PathVariable UUID id) {
        technicalOnly(who);
        var mail = mails.read(new MailId(id), who);
        return Html.of(templates.noticesMail(ui, mail, MailRights.mayRetry(who, mail)));
    }

    @GetMapping("/{id}/enclosures/{place}")
    View enclosure(Acting who, @PathVariable UUID id, @PathVariable int place) {
        technicalOnly(who);
        var enclosed = mails.read(new MailId(id), who).enclosed().files();
        if (place < 0 || place >= enclosed.size()) {
            throw new NoSuchElementException("enclosure " + place);
        }
        return files.download(enclosed.get(place));
    }

    @GetMapping("/{id}/calendar.ics")
    View calendar(Acting who, @PathVariable UUID id) {
        technicalOnly(who);
        var calendar = mails.read(new MailId(id), who).enclosed().calendar();
        if (calendar.isEmpty()) {
            throw new NoSuchElementException("calendar of mail " + id);
        }
        return new Attachment("invitation.ics", "text/calendar;charset=UTF-8", calendar.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/{id}/attempts")
    View retry(Acting who, @PathVariable UUID id) {
        technicalOnly(who);
        mails.retry(new MailId(id), who);
        return Html.goTo("/technical/mails/" + id);
    }

    private static void technicalOnly(Acting who) {
        if (!MailRights.mayRead(who)) {
            throw new AccessDeniedException("mails are not for " + who.capacity().key());
        }
    }
}
