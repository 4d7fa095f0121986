package palabre.meetings.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import palabre.bodies.Bearer;
import palabre.bodies.BodiesRights;
import palabre.bodies.Commissions;
import palabre.bodies.Rapporteur;
import palabre.bodies.TeamTooSmall;
import palabre.charter.Charter;
import palabre.charter.Parameter;
import palabre.files.Accepted;
import palabre.files.Files;
import palabre.files.Intake;
import palabre.journal.Acting;
import palabre.journal.Function;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingRights;
import palabre.meetings.Secretariat.Helper;
import palabre.meetings.Secretariats;
import palabre.members.AdministrationId;
import palabre.members.People;
import palabre.members.Person;
import palabre.members.PersonId;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Plain;
import palabre.ui.Refusal;
import palabre.ui.Ui;

/// The secretariat of a meeting: its rapporteurs, the people its host lends them, and the delivery of a commission's report (P-16, A-13).
@Controller
@RequestMapping("/meetings/{id}/secretariat")
class SecretariatController {

    private static final List<Function> REPORTING = List.of(Function.FP, Function.PAR, Function.RAP, Function.SG);
    private static final List<Function> HOSTING = List.of(Function.HOTE, Function.FP, Function.AUT, Function.PAR, Function.SG);

    private final Secretariats secretariats;
    private final Commissions commissions;
    private final People people;
    private final Charter charter;
    private final Files files;
    private final Intake intake;
    private final MeetingPages pages;
    private final Templates templates;

    SecretariatController(Secretariats secretariats, Commissions commissions, People people, Charter charter, Files files, Intake intake,
            MeetingPages pages, Templates templates) {
        this.secretariats = secretariats;
        this.commissions = commissions;
        this.people = people;
        this.charter = charter;
        this.files = files;
        this.intake = intake;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View show(Ui ui, Acting who, @PathVariable UUID id) {
        var meeting = pages.seen(id, who);
        if (!BodiesRights.maySeeHolders(who) || meeting.asItWas() != null) {
            throw new AccessDeniedException("the secretariat of a meeting is for those who work with it");
        }
        return Html.of(page(ui, who, meeting, Fields.BLANK, List.of(), null));
    }

    public record Team(@Nullable List<String> member, @NotBlank @Size(max = 300) @Plain @Nullable String minutes, @Nullable MultipartFile scan) {

        List<String> members() {
            return member == null ? List.of() : member.stream().filter(one -> !one.isBlank()).toList();
        }
    }

    @PostMapping("/team")
    View enter(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Team team, BindingResult result) {
        var meeting = pages.seen(id, who);
        if (!MeetingRights.mayEnterTeam(who, meeting)) {
            throw new AccessDeniedException("the host enters the rapporteurs of a commission in session");
        }
        if (!team(ui, meeting).keySet().containsAll(team.members())) {
            result.rejectValue("member", "bodies.team.unknown");
        }
        var scan = intake.receive(ui, "scan", team.scan(), Accepted.SCANS, result);
        if (result.hasErrors() || team.minutes() == null) {
            return Html.refused(page(ui, who, meeting, Fields.of(result), team.members(), null));
        }
        try {
            secretariats.enter(meeting, rapporteurs(team.members()), team.minutes().strip(), scan.map(files::keep).orElse(null), who);
        } catch (TeamTooSmall refused) {
            return Html.conflict(page(ui, who, meeting, Fields.of(result), team.members(), refused));
        }
        return back(meeting);
    }

    public record Staff(@Nullable List<String> person) {

        Set<String> people() {
            return person == null ? Set.of() : person.stream().filter(one -> !one.isBlank()).collect(Collectors.toSet());
        }
    }

    @PostMapping("/staff")
    View lend(Ui ui, Acting who, @PathVariable UUID id, @ModelAttribute Staff staff, BindingResult result) {
        var meeting = pages.seen(id, who);
        if (!MeetingRights.mayLendStaff(who, meeting)) {
            throw new AccessDeniedException("the host lends its own people");
        }
        var known = hosts(meeting).stream().filter(one -> staff.people().contains(one.id().value().toString())).toList();
        if (known.size() != staff.people().size()) {
            result.rejectValue("person", "bodies.team.unknown");
            return Html.refused(page(ui, who, meeting, Fields.of(result), List.of(), null));
        }
        secretariats.lend(meeting, known.stream().map(one -> new Helper(one.id(), one.called())).toList(), who);
        return back(meeting);
    }

    public record Delivery(@NotBlank @Size(max = 300) @Plain @Nullable String reference) {}

    @PostMapping("/delivery")
    View handOver(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Delivery delivery, BindingResult result) {
        var meeting = pages.seen(id, who);
        if (!MeetingRights.mayHandOver(who, meeting)) {
            throw new AccessDeniedException("the host hands over the report once the commission has adopted it");
        }
        if (result.hasErrors() || delivery.reference() == null) {
            return Html.refused(page(ui, who, meeting, Fields.of(result), List.of(), null));
        }
        secretariats.handOver(meeting.id(), delivery.reference().strip(), who);
        return back(meeting);
    }

    private JteModel page(Ui ui, Acting who, Meeting meeting, Fields fields, List<String> chosen, @Nullable Refusal refused) {
        var staff = new LinkedHashMap<String, String>();
        if (MeetingRights.mayLendStaff(who, meeting)) {
            hosts(meeting).forEach(one -> staff.put(one.id().value().toString(), one.called()));
        }
        return templates.meetingsSecretariat(ui, who, new SecretariatPage(meeting, secretariats.of(meeting),
                MeetingRights.mayEnterTeam(who, meeting) ? team(ui, meeting) : Map.of(), staff,
                charter.on(pages.today()).number(Parameter.RAPPORTEURS_MIN), pages.names()), fields, chosen, refused);
    }

    /// Those who work for a country of the commission, for its host or for the lead, under the name of their country.
    private Map<String, String> team(Ui ui, Meeting meeting) {
        var day = meeting.dates().first();
        var seated = meeting.commission().flatMap(commission -> commissions.compositionOn(day).map(composition -> composition.members().getOrDefault(commission, Set.of())))
                .orElse(Set.of());
        var countries = Stream.concat(seated.stream(), Stream.concat(meeting.host().stream(), Stream.of(pages.lead(day)))).collect(Collectors.toSet());
        var names = pages.names();
        var options = new LinkedHashMap<String, String>();
        people.acting(REPORTING, pages.today()).stream().filter(one -> countries.contains(one.administration()))
                .map(one -> Map.entry(one.administration().iso() + " " + one.person().id().value(),
                        ui.text("bodies.team.option", ui.text(names.country(one.administration())), one.person().called())))
                .sorted(Map.Entry.comparingByValue(java.text.Collator.getInstance(ui.language().locale())))
                .forEach(option -> options.putIfAbsent(option.getKey(), option.getValue()));
        return options;
    }

    private List<Person> hosts(Meeting meeting) {
        return meeting.host().map(host -> people.acting(host.iso(), HOSTING, pages.today()).stream().map(People.Listed::person).distinct().toList())
                .orElse(List.of());
    }

    private List<Rapporteur> rapporteurs(List<String> members) {
        var named = people.named(members.stream().map(member -> new PersonId(UUID.fromString(member.substring(3)))).toList());
        return members.stream().map(member -> {
            var person = java.util.Objects.requireNonNull(named.get(new PersonId(UUID.fromString(member.substring(3)))));
            return new Rapporteur(new AdministrationId(member.substring(0, 2)), new Bearer(person.id(), person.called()));
        }).toList();
    }

    private static View back(Meeting meeting) {
        return Html.goTo(meeting.id().path() + "/secretariat");
    }
}
