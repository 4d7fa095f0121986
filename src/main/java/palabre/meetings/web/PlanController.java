package palabre.meetings.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.bodies.CommissionId;
import palabre.journal.Acting;
import palabre.meetings.Judgement;
import palabre.meetings.Kind;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingRights;
import palabre.meetings.Meetings;
import palabre.meetings.Planning;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Ui;

/// Planning a meeting, and changing what was planned, with the charter's opinion before anything is written.
@Controller
@RequestMapping("/meetings")
class PlanController {

    private final Meetings meetings;
    private final Planning planning;
    private final MeetingPages pages;
    private final Templates templates;

    PlanController(Meetings meetings, Planning planning, MeetingPages pages, Templates templates) {
        this.meetings = meetings;
        this.planning = planning;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/new")
    View blank(Ui ui, Acting who, @RequestParam(defaultValue = "plenary") String kind) {
        mustPlan(who);
        var commission = kind.equals("commission");
        var next = planning.nextPlenary();
        var known = PlanForm.values(next);
        if (commission) {
            known.keySet().removeIf(name -> !name.equals("mode"));
        }
        return Html.of(form(ui, Fields.known(known), commission, true, "/meetings", commission ? null : planning.judge(next),
                new Reasons(Map.of()), List.of()));
    }

    @PostMapping
    View plan(Ui ui, Acting who, @Valid @ModelAttribute PlanForm typed, BindingResult result, @RequestParam Map<String, String> all) {
        mustPlan(who);
        var reasons = Reasons.of(all);
        var commission = typed.commission() != null;
        typed.check(result, pages.countries(ui));
        if (commission && pages.commissions().stream().noneMatch(one -> one.id().code().equals(typed.commission()))) {
            result.rejectValue("commission", "NotNull");
        }
        if (result.hasErrors()) {
            return Html.refused(form(ui, Fields.of(result), commission, true, "/meetings", null, reasons, List.of()));
        }
        var draft = draft(typed);
        var judged = planning.judge(draft);
        var again = form(ui, Fields.of(result), commission, true, "/meetings", judged, reasons, List.of());
        if (all.containsKey("check")) {
            return Html.of(again);
        }
        if (judged.blocked().isPresent() || !reasons.answer(judged.needingReason())) {
            return Html.conflict(again);
        }
        return Html.goTo(meetings.plan(draft, reasons.given(), who).id().path());
    }

    @GetMapping("/{id}/edit")
    View edit(Ui ui, Acting who, @PathVariable UUID id) {
        var meeting = changeable(id, who);
        return Html.of(form(ui, Fields.known(PlanForm.values(meeting)), !meeting.plenary(), false, meeting.id().path(),
                planning.judge(meeting), new Reasons(Map.of()), List.of()));
    }

    @PostMapping("/{id}")
    View change(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute PlanForm typed, BindingResult result,
            @RequestParam Map<String, String> all) {
        var meeting = changeable(id, who);
        var reasons = Reasons.of(all);
        typed.check(result, pages.countries(ui));
        if (result.hasErrors()) {
            return Html.refused(form(ui, Fields.of(result), !meeting.plenary(), false, meeting.id().path(), null, reasons, List.of()));
        }
        var changed = changed(meeting, typed);
        var judged = planning.judge(changed);
        if (all.containsKey("check")) {
            return Html.of(form(ui, Fields.of(result), !meeting.plenary(), false, meeting.id().path(), judged, reasons, List.of()));
        }
        if (typed.version() == null || typed.version() != meeting.version()) {
            return bothVersions(ui, meeting, typed, reasons);
        }
        if (judged.blocked().isPresent() || !reasons.answer(judged.needingReason())) {
            return Html.conflict(form(ui, Fields.of(result), !meeting.plenary(), false, meeting.id().path(), judged, reasons, List.of()));
        }
        try {
            meetings.change(meeting.id(), meeting.version(), _ -> changed, reasons.given(), who);
        } catch (OptimisticLockingFailureException quicker) {
            return bothVersions(ui, pages.seen(id, who), typed, reasons);
        }
        return Html.goTo(meeting.id().path());
    }

    /// Someone was quicker: both versions are shown, and sending again is then done knowingly.
    private View bothVersions(Ui ui, Meeting now, PlanForm typed, Reasons reasons) {
        var mine = PlanForm.values(changed(now, typed));
        var theirs = PlanForm.values(now);
        var differences = new ArrayList<PlanScreen.Difference>();
        for (var field : theirs.keySet()) {
            if (!field.equals("version") && !mine.getOrDefault(field, "").equals(theirs.get(field))) {
                differences.add(new PlanScreen.Difference(ui.text("meetings.field." + field), said(ui, field, mine.getOrDefault(field, "")),
                        said(ui, field, theirs.getOrDefault(field, ""))));
            }
        }
        mine.put("version", String.valueOf(now.version()));
        return Html.conflict(form(ui, Fields.known(mine), !now.plenary(), false, now.id().path(), planning.judge(changed(now, typed)), reasons, differences));
    }

    private String said(Ui ui, String field, String value) {
        return switch (field) {
            case "host", "requester", "chair" -> pages.countries(ui).getOrDefault(value, value);
            case "mode" -> ui.text("meetings.mode." + value);
            case "ground" -> ui.text("meetings.ground." + value);
            case "first", "last" -> ui.date(java.time.LocalDate.parse(value));
            default -> value;
        };
    }

    private Meeting draft(PlanForm typed) {
        var lead = pages.lead(typed.first());
        var hosting = typed.hosting(lead);
        if (typed.commission() == null) {
            var chair = PlanForm.country(typed.chair());
            return meetings.drafted(planning.nextPlenary().kind(), typed.dates(), hosting, chair == null ? lead : chair, typed.theme());
        }
        var kind = new Kind.OfCommission(new CommissionId(typed.commission()), Boolean.TRUE.equals(typed.supplementary()), null);
        return meetings.drafted(kind, typed.dates(), hosting, hosting.host(), typed.theme());
    }

    private Meeting changed(Meeting meeting, PlanForm typed) {
        var hosting = typed.hosting(pages.lead(typed.first()));
        if (!meeting.plenary()) {
            var byItself = new palabre.meetings.Hosting(hosting.host(), hosting.city(), hosting.mode(),
                    palabre.meetings.Hosting.Ground.COMMISSION_HOST, null, hosting.basis(), null);
            return meetings.redrafted(meeting, typed.dates(), byItself, hosting.host(), typed.theme());
        }
        var chair = PlanForm.country(typed.chair());
        return meetings.redrafted(meeting, typed.dates(), hosting, chair == null ? meeting.chair() : chair, typed.theme());
    }

    private gg.jte.models.runtime.JteModel form(Ui ui, Fields fields, boolean commission, boolean fresh, String action,
            @Nullable Judgement judged, Reasons reasons, List<PlanScreen.Difference> theirs) {
        var bodies = new LinkedHashMap<String, String>();
        pages.commissions().forEach(one -> bodies.put(one.id().code(), one.number() + ". " + ui.text(one.name())));
        return templates.meetingsPlan(ui, fields, new PlanScreen(action, commission, fresh, pages.countries(ui), bodies, judged,
                pages.names(), reasons.typed(), theirs, commission && fresh ? planning.rotations() : List.of()));
    }

    private Meeting changeable(UUID id, Acting who) {
        var meeting = pages.seen(id, who);
        if (!MeetingRights.mayChange(who, meeting)) {
            throw new AccessDeniedException("may not change meeting " + id);
        }
        return meeting;
    }

    private static void mustPlan(Acting who) {
        if (!MeetingRights.mayPlan(who)) {
            throw new AccessDeniedException("may not plan a meeting");
        }
    }
}
