package palabre.portal.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.bodies.Commissions;
import palabre.journal.Acting;
import palabre.portal.Almanac;
import palabre.portal.Feeds;
import palabre.portal.Occasion;
import palabre.printing.Workbook;
import palabre.ui.Html;
import palabre.ui.KnownDate;
import palabre.ui.Ui;

/// The years of the group, past and ahead (D-46), on the screen and as a spreadsheet; and the reader's own feed.
@Controller
class CalendarController {

    private final Almanac almanac;
    private final Feeds feeds;
    private final Commissions commissions;
    private final Clock clock;
    private final Templates templates;
    private final String address;

    CalendarController(Almanac almanac, Feeds feeds, Commissions commissions, Clock clock, Templates templates,
            @Value("${palabre.address}") String address) {
        this.almanac = almanac;
        this.feeds = feeds;
        this.commissions = commissions;
        this.clock = clock;
        this.templates = templates;
        this.address = address.replaceAll("/+$", "");
    }

    @GetMapping("/calendar")
    View show(Ui ui, Acting who, @RequestParam(required = false) @Nullable Integer year) {
        var all = Years.of(almanac.withRhythm(List.of(who)));
        var current = LocalDate.now(clock).getYear();
        return Html.of(templates.portalCalendar(ui, new Years(Years.shown(all, year, current),
                all.stream().map(Year::number).filter(number -> number >= current).toList(),
                all.stream().map(Year::number).filter(number -> number < current).toList().reversed(),
                year, commissions.all(), who.signedIn() ? feeds.of(who).orElse(null) : null, address)));
    }

    @GetMapping("/calendar.xlsx")
    View workbook(Ui ui, Acting who, @RequestParam(required = false) @Nullable Integer year) {
        var header = List.of("first", "last", "what", "about", "place", "state", "rule", "address").stream()
                .map(column -> ui.text("portal.column." + column)).toList();
        var rows = new ArrayList<List<Object>>();
        for (var shown : Years.shown(Years.of(almanac.withRhythm(List.of(who))), year, LocalDate.now(clock).getYear())) {
            shown.occasions().forEach(one -> rows.add(row(ui, one)));
        }
        return new Workbook(ui.text("portal.calendar"), header, rows).answer(ui.text("portal.calendar.file") + ".xlsx");
    }

    private List<Object> row(Ui ui, Occasion one) {
        return List.of(cell(ui, one.first()), cell(ui, one.last()), ui.text(one.title()),
                one.detail() == null ? ui.text(one.words()) : ui.text(one.detail()), ui.text(one.place()),
                ui.text(one.state().word()), one.rule() == null ? "" : one.rule(), one.href().isEmpty() ? "" : address + one.href());
    }

    private static Object cell(Ui ui, KnownDate date) {
        return date.value() instanceof LocalDate day ? day : ui.date(date);
    }

    /// Where a reader comes back to who opens the address of the form.
    @GetMapping("/calendar/feed")
    View feed() {
        return Html.goTo("/calendar#mine");
    }

    /// The secret is on this page and nowhere else; only its fingerprint is kept.
    @PostMapping("/calendar/feed")
    View renew(Ui ui, Acting who) {
        mustBeSomeone(who);
        return new Html(HttpStatus.CREATED, templates.portalFeed(ui, address + "/feeds/mine/" + feeds.renew(who) + ".ics"));
    }

    @PostMapping("/calendar/feed/revocation")
    View revoke(Acting who) {
        mustBeSomeone(who);
        feeds.revoke(who);
        return Html.goTo("/calendar#mine");
    }

    private static void mustBeSomeone(Acting who) {
        if (!who.signedIn()) {
            throw new AccessDeniedException("only people have a feed of their own");
        }
    }
}
