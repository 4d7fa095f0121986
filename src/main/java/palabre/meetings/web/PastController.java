package palabre.meetings.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import palabre.bodies.CommissionId;
import palabre.journal.Acting;
import palabre.meetings.AsItWas;
import palabre.meetings.Beginnings;
import palabre.meetings.Beginnings.Beginning;
import palabre.meetings.Dates;
import palabre.meetings.Hosting;
import palabre.meetings.Kind;
import palabre.meetings.MeetingRights;
import palabre.meetings.Meetings;
import palabre.meetings.Mode;
import palabre.meetings.Stage;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Plain;
import palabre.ui.Text;
import palabre.ui.Ui;

/// The group's past: meetings entered as they were, and how many were held before the house kept count.
@Controller
@RequestMapping("/meetings")
class PastController {

    private final Meetings meetings;
    private final Beginnings beginnings;
    private final MeetingPages pages;
    private final Templates templates;

    PastController(Meetings meetings, Beginnings beginnings, MeetingPages pages, Templates templates) {
        this.meetings = meetings;
        this.beginnings = beginnings;
        this.pages = pages;
        this.templates = templates;
    }

    public record Past(@Nullable @Min(1) @Max(999) Integer number, @Nullable String commission, @NotNull LocalDate first, @NotNull LocalDate last,
            @Nullable String host, @NotBlank @Size(max = 80) @Plain String city, @NotNull Mode mode, @Nullable String chair,
            @Nullable @Size(max = 300) @Plain String themeFr, @Nullable @Min(0) @Max(99) Integer administrations,
            @Nullable @Min(0) @Max(9999) Integer participants, @Nullable @Min(0) @Max(9999) Integer observers,
            @Nullable @Size(max = 1000) @Plain String note) {

        Kind kind() {
            return commission == null || commission.isBlank() ? new Kind.Plenary(number == null ? 0 : number)
                    : new Kind.OfCommission(new CommissionId(commission), false, null);
        }
    }

    @GetMapping("/past/new")
    View blank(Ui ui, Acting who) {
        mustRecord(who);
        return Html.of(templates.meetingsPast(ui, Fields.known(Map.of("mode", "IN_PERSON")), pages.countries(ui), commissions(ui)));
    }

    @PostMapping("/past")
    View record(Ui ui, Acting who, @Valid @ModelAttribute Past typed, BindingResult result) {
        mustRecord(who);
        check(ui, typed, result);
        if (!result.hasErrors()) {
            try {
                var host = PlanForm.country(typed.host());
                var plenary = typed.kind() instanceof Kind.Plenary;
                var hosting = new Hosting(host, typed.city().strip(), typed.mode(), plenary ? Hosting.Ground.MEMBERS_PROPOSAL : Hosting.Ground.COMMISSION_HOST,
                        null, "", null);
                var known = new AsItWas(typed.administrations(), typed.participants(), typed.observers(), typed.note() == null ? "" : typed.note().strip());
                return Html.goTo(meetings.record(typed.kind(), new Dates(typed.first(), typed.last()), hosting, PlanForm.country(typed.chair()),
                        Text.of(typed.themeFr(), null, null, null), Stage.ARCHIVED, known, who).id().path());
            } catch (DuplicateKeyException taken) {
                result.rejectValue("number", "meetings.number.taken");
            }
        }
        return Html.refused(templates.meetingsPast(ui, Fields.of(result), pages.countries(ui), commissions(ui)));
    }

    public record Before(@NotNull @Min(0) @Max(99) Integer held, @Nullable @Min(2000) @Max(2100) Integer lastYear,
            @NotBlank @Size(max = 300) @Plain String reference) {}

    @GetMapping("/beginning")
    View beginning(Ui ui, Acting who) {
        mustRecord(who);
        var known = new LinkedHashMap<String, String>();
        beginnings.told().ifPresent(told -> {
            known.put("held", String.valueOf(told.held()));
            known.put("lastYear", told.lastYear() == null ? "" : told.lastYear().toString());
            known.put("reference", told.reference());
        });
        return Html.of(templates.meetingsBeginning(ui, Fields.known(known)));
    }

    @PostMapping("/beginning")
    View tell(Ui ui, Acting who, @Valid @ModelAttribute Before typed, BindingResult result) {
        mustRecord(who);
        if (typed.lastYear() != null && typed.lastYear() > pages.today().getYear()) {
            result.rejectValue("lastYear", "meetings.beginning.future");
        }
        if (result.hasErrors()) {
            return Html.refused(templates.meetingsBeginning(ui, Fields.of(result)));
        }
        meetings.tellBeginning(new Beginning(typed.held(), typed.lastYear(), typed.reference().strip()), who);
        return Html.goTo("/meetings");
    }

    private void check(Ui ui, Past typed, BindingResult result) {
        var countries = pages.countries(ui);
        if (!result.hasErrors() && typed.last().isBefore(typed.first())) {
            result.rejectValue("last", "meetings.dates.reversed");
        }
        if (!result.hasErrors() && typed.first().getYear() < 2000) {
            result.rejectValue("first", "meetings.dates.far");
        }
        if (!result.hasErrors() && !typed.last().isBefore(pages.today())) {
            result.rejectValue("last", "meetings.past.notYet");
        }
        if (typed.kind() instanceof Kind.Plenary && typed.number() == null) {
            result.rejectValue("number", "meetings.number.required");
        }
        if (typed.kind() instanceof Kind.OfCommission of && pages.commissions().stream().noneMatch(one -> one.id().equals(of.commission()))) {
            result.rejectValue("commission", "NotNull");
        }
        for (var field : Map.of("host", typed.host() == null ? "" : typed.host(), "chair", typed.chair() == null ? "" : typed.chair()).entrySet()) {
            if (!field.getValue().isBlank() && !countries.containsKey(field.getValue())) {
                result.rejectValue(field.getKey(), "meetings.country.unknown");
            }
        }
    }

    private Map<String, String> commissions(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        pages.commissions().forEach(one -> options.put(one.id().code(), one.number() + ". " + ui.text(one.name())));
        return options;
    }

    private static void mustRecord(Acting who) {
        if (!MeetingRights.mayRecordPast(who)) {
            throw new AccessDeniedException("may not record the past");
        }
    }
}
