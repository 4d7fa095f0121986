package palabre.bodies.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.util.Map;
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
import palabre.bodies.MandateRights;
import palabre.bodies.Session;
import palabre.bodies.Sessions;
import palabre.journal.Acting;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.KnownDate;
import palabre.ui.Plain;
import palabre.ui.Text;
import palabre.ui.Ui;

/// The regional office keeps the sessions of the DG Conference and of the experts, each date to the precision it is known.
@Controller
@RequestMapping("/group/sessions")
class SessionsController {

    private final Sessions sessions;
    private final Templates templates;

    SessionsController(Sessions sessions, Templates templates) {
        this.sessions = sessions;
        this.templates = templates;
    }

    record Entry(@NotNull @Nullable Organ organ, @Min(1) @Max(999) @Nullable Integer number, @Nullable String first, @Nullable String last,
            @Size(max = 120) @Plain @Nullable String place, @Size(max = 500) @Plain @Nullable String note,
            @NotBlank @Size(max = 300) @Plain @Nullable String source, @Nullable Integer version) {

        enum Organ { CDG, CEX }
    }

    @GetMapping("/new")
    View form(Ui ui, Acting who) {
        keeping(who);
        return Html.of(templates.bodiesSession(ui, null, Fields.BLANK, Fields.BLANK));
    }

    @PostMapping
    View enter(Ui ui, Acting who, @Valid @ModelAttribute Entry entry, BindingResult result) {
        keeping(who);
        var first = date("first", entry.first(), result);
        var last = last(entry, first, result);
        if (result.hasErrors() || first == null || last == null || entry.organ() == null) {
            return Html.refused(templates.bodiesSession(ui, null, Fields.of(result), Fields.BLANK));
        }
        sessions.enter(entry.organ().name(), entry.number(), first, last, said(entry.place()), note(ui, entry), said(entry.source()), who.actor());
        return Html.goTo("/group/sessions");
    }

    @GetMapping("/{id}")
    View edit(Ui ui, Acting who, @PathVariable UUID id) {
        keeping(who);
        var session = found(id);
        return Html.of(templates.bodiesSession(ui, session, known(ui, session), Fields.BLANK));
    }

    @PostMapping("/{id}")
    View correct(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Entry entry, BindingResult result) {
        keeping(who);
        var session = found(id);
        var first = date("first", entry.first(), result);
        var last = last(entry, first, result);
        if (result.hasErrors() || first == null || last == null) {
            return Html.refused(templates.bodiesSession(ui, session, Fields.of(result), Fields.BLANK));
        }
        var note = said(entry.note()).equals(ui.text(session.note())) ? session.note() : note(ui, entry);
        sessions.correct(session, entry.number(), first, last, said(entry.place()), note, said(entry.source()),
                entry.version() == null ? -1 : entry.version(), who.actor());
        return Html.goTo("/group/sessions");
    }

    record Annulment(@NotBlank @Size(max = 500) @Plain @Nullable String reason) {}

    @PostMapping("/{id}/annulment")
    View annul(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Annulment annulment, BindingResult result) {
        keeping(who);
        var session = found(id);
        if (result.hasErrors() || annulment.reason() == null) {
            return Html.refused(templates.bodiesSession(ui, session, known(ui, session), Fields.of(result)));
        }
        sessions.annul(session.id(), annulment.reason().strip(), who.actor());
        return Html.goTo("/group/sessions");
    }

    private static Fields known(Ui ui, Session session) {
        return Fields.known(Map.of("organ", session.organ(), "number", session.number() == null ? "" : session.number().toString(),
                "first", session.first().iso(), "last", session.last().iso(), "place", session.place(), "note", ui.text(session.note()),
                "source", session.source()));
    }

    /// Without a last day, it ends when it begins.
    private static @Nullable KnownDate last(Entry entry, @Nullable KnownDate first, BindingResult result) {
        var last = said(entry.last()).isEmpty() ? first : date("last", entry.last(), result);
        if (first != null && last != null && (last.last().isBefore(first.first()) || last.first().isAfter(first.last().plusDays(31)))) {
            result.rejectValue("last", "bodies.session.reversed");
        }
        return last;
    }

    private static @Nullable KnownDate date(String field, @Nullable String typed, BindingResult result) {
        var words = said(typed);
        if (words.matches("(19|20)\\d\\d(-\\d\\d(-\\d\\d)?)?")) {
            try {
                return new KnownDate(words);
            } catch (DateTimeException none) {
                result.rejectValue(field, "bodies.session.date");
                return null;
            }
        }
        result.rejectValue(field, "bodies.session.date");
        return null;
    }

    private static Text note(Ui ui, Entry entry) {
        var words = said(entry.note());
        return words.isEmpty() ? new Text(Map.of()) : new Text(Map.of(ui.language(), words));
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private Session found(UUID id) {
        return sessions.find(id).orElseThrow(() -> new NoSuchElementException("session " + id));
    }

    private static void keeping(Acting who) {
        if (!MandateRights.mayKeepSessions(who)) {
            throw new AccessDeniedException("the regional office keeps the sessions");
        }
    }
}
