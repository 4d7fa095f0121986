package palabre.meetings.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.bodies.Mandates;
import palabre.journal.Acting;
import palabre.meetings.DayOff;
import palabre.meetings.Holiday;
import palabre.meetings.Holidays;
import palabre.meetings.MeetingRights;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.printing.Workbook;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Plain;
import palabre.ui.Text;
import palabre.ui.Ui;

/// The days off of each country, which dates and duties keep clear of; movable ones await that they are announced.
@Controller
class DaysOffController {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;
    /// An Islamic day is seen at most so many days from where reckoning puts it.
    private static final long FARTHEST_DAYS = 3;

    private final Holidays holidays;
    private final Administrations administrations;
    private final Mandates mandates;
    private final Clock clock;
    private final Templates templates;

    DaysOffController(Holidays holidays, Administrations administrations, Mandates mandates, Clock clock, Templates templates) {
        this.holidays = holidays;
        this.administrations = administrations;
        this.mandates = mandates;
        this.clock = clock;
        this.templates = templates;
    }

    public record Given(@NotNull LocalDate day, @Nullable Boolean yearly, @NotBlank @Size(max = 120) @Plain String fr,
            @Nullable @Size(max = 120) @Plain String en, @Nullable @Size(max = 120) @Plain String pt,
            @Nullable @Size(max = 120) @Plain String es, @NotBlank @Size(max = 200) @Plain String source) {}

    public record Announcement(@Nullable LocalDate on, @Nullable Boolean none, @NotBlank @Size(max = 200) @Plain String source) {}

    @GetMapping("/days-off")
    View show(Ui ui, Acting who, @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable Integer year) {
        return Html.of(templates.meetingsDaysOff(ui, who, Fields.BLANK, table(ui, who, country, year)));
    }

    @GetMapping("/days-off.xlsx")
    View workbook(Ui ui, Acting who, @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable Integer year) {
        var table = table(ui, who, country, year);
        var header = List.of("day", "name", "state", "source").stream().map(column -> ui.text("meetings.off." + column)).toList();
        var rows = table.days().stream().map(off -> List.<Object>of(off.day(), ui.text(off.holiday().name()), ui.text(YearOff.state(off)),
                        YearOff.source(ui, off)))
                .toList();
        return new Workbook(ui.text(table.country().name()), header, rows)
                .answer(ui.text("meetings.off.file") + "-" + table.country().id().iso() + "-" + table.year() + ".xlsx");
    }

    @PostMapping("/days-off")
    View add(Ui ui, Acting who, @RequestParam String country, @Valid @ModelAttribute Given given, BindingResult result) {
        var of = known(country);
        mayAnnounce(who, country);
        if (!result.hasFieldErrors("day")) {
            if (given.day().getYear() < EARLIEST || given.day().getYear() > LATEST) {
                result.rejectValue("day", "meetings.off.day.range", new Object[] {String.valueOf(EARLIEST), String.valueOf(LATEST)}, null);
            } else if (holidays.known(country, given.day())) {
                result.rejectValue("day", "meetings.off.day.known");
            }
        }
        if (result.hasErrors()) {
            return Html.refused(templates.meetingsDaysOff(ui, who, Fields.of(result), table(ui, who, country, null)));
        }
        holidays.add(of.id().iso(), given.day(), Boolean.TRUE.equals(given.yearly()), Text.of(given.fr(), given.en(), given.pt(), given.es()),
                given.source().strip(), who);
        return Html.goTo(path(country, given.day().getYear()));
    }

    @PostMapping("/days-off/{id}/removal")
    View remove(Acting who, @PathVariable UUID id, @RequestParam String country, @RequestParam int year) {
        var holiday = holidays.find(id);
        mayAnnounce(who, holiday.country());
        holidays.remove(id, who);
        return Html.goTo(path(known(country).id().iso(), year));
    }

    @GetMapping("/days-off/{id}/{foreseen}")
    View announcing(Ui ui, Acting who, @PathVariable UUID id, @PathVariable LocalDate foreseen) {
        var off = holidays.round(id, foreseen);
        mayAnnounce(who, off.holiday().country());
        return Html.of(templates.meetingsAnnounce(ui, Fields.BLANK, off));
    }

    @PostMapping("/days-off/{id}/{foreseen}")
    View announce(Ui ui, Acting who, @PathVariable UUID id, @PathVariable LocalDate foreseen,
            @Valid @ModelAttribute Announcement announcement, BindingResult result) {
        var off = holidays.round(id, foreseen);
        mayAnnounce(who, off.holiday().country());
        var on = announcement.on();
        if (!Boolean.TRUE.equals(announcement.none()) && !result.hasFieldErrors("on")) {
            if (on == null) {
                result.rejectValue("on", "meetings.off.on.missing");
            } else if (Math.abs(ChronoUnit.DAYS.between(foreseen, on)) > FARTHEST_DAYS) {
                result.rejectValue("on", "meetings.off.on.far", new Object[] {FARTHEST_DAYS}, null);
            }
        }
        if (result.hasErrors()) {
            return Html.refused(templates.meetingsAnnounce(ui, Fields.of(result), off));
        }
        holidays.announce(id, foreseen, Boolean.TRUE.equals(announcement.none()) ? null : on, announcement.source().strip(), who);
        return back(who, off);
    }

    @PostMapping("/days-off/{id}/{foreseen}/withdrawal")
    View forget(Acting who, @PathVariable UUID id, @PathVariable LocalDate foreseen) {
        var off = holidays.round(id, foreseen);
        mayAnnounce(who, off.holiday().country());
        holidays.forget(id, foreseen, who);
        return back(who, off);
    }

    private YearOff table(Ui ui, Acting who, @Nullable String country, @Nullable Integer year) {
        var today = LocalDate.now(clock);
        var of = country == null ? AdministrationId.of(who).orElseGet(() -> mandates.lead(today)) : known(country).id();
        var shown = year == null ? today.getYear() : year;
        if (shown < EARLIEST || shown > LATEST) {
            throw new NoSuchElementException("days off of " + shown);
        }
        return new YearOff(known(of.iso()), shown, holidays.table(of.iso(), shown),
                administrations.all().stream().sorted(Administration.inOrder(ui.language())).toList(), today.getYear());
    }

    private Administration known(String country) {
        return administrations.all().stream().filter(one -> one.id().iso().equals(country)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such country"));
    }

    private static void mayAnnounce(Acting who, String country) {
        if (!MeetingRights.mayAnnounceHoliday(who, country)) {
            throw new AccessDeniedException("may not announce the days off of " + country);
        }
    }

    private View back(Acting who, DayOff off) {
        var country = off.holiday().country().equals(Holiday.EVERYWHERE)
                ? AdministrationId.of(who).orElseGet(() -> mandates.lead(LocalDate.now(clock))).iso() : off.holiday().country();
        return Html.goTo(path(country, off.round().foreseen().getYear()));
    }

    private static String path(String country, int year) {
        return "/days-off?country=" + country + "&year=" + year;
    }
}
