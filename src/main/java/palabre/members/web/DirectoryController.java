package palabre.members.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.View;
import palabre.journal.Acting;
import palabre.members.Administration;
import palabre.members.Administrations;
import palabre.members.Department;
import palabre.members.Departments;
import palabre.members.FocalPoints;
import palabre.members.MemberRights;
import palabre.members.People;
import palabre.members.Person;
import palabre.members.Roster;
import palabre.members.Seat;
import palabre.members.Subregion;
import palabre.printing.Workbook;
import palabre.ui.Html;
import palabre.ui.Language;
import palabre.ui.Ui;

/// The IT departments of the members and their focal points (P-02).
@Controller
class DirectoryController {

    private final Administrations administrations;
    private final Departments departments;
    private final FocalPoints focalPoints;
    private final Clock clock;
    private final Templates templates;

    DirectoryController(Administrations administrations, Departments departments, FocalPoints focalPoints, Clock clock,
            Templates templates) {
        this.administrations = administrations;
        this.departments = departments;
        this.focalPoints = focalPoints;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/directory")
    View show(Ui ui, Acting who, @ModelAttribute Filter filter) {
        return Html.of(templates.membersDirectory(ui, directory(ui, filter, who)));
    }

    @GetMapping("/directory.xlsx")
    View workbook(Ui ui, Acting who, @ModelAttribute Filter filter) {
        var header = Stream.of("country", "office", "department", "department.head", "department.mail", "department.phone",
                        "seat.MAIN", "mail", "seat.ALTERNATE", "mail")
                .map(column -> ui.text("members." + column)).toList();
        var rows = directory(ui, filter, who).shown().stream().map(row -> {
            var one = row.administration();
            var sheet = row.department();
            var main = row.roster().in(Seat.MAIN);
            var alternates = row.roster().in(Seat.ALTERNATE);
            return List.of(ui.text(one.name()), ui.text(one.office()), sheet.name(), sheet.head(), sheet.mail(), sheet.phone(),
                    said(main, Person::called), said(main, Person::mail), said(alternates, Person::called), said(alternates, Person::mail));
        }).toList();
        return new Workbook(ui.text("members.directory.title"), header, rows).answer(ui.text("members.directory.file") + ".xlsx");
    }

    /// What is asked for; someone who may not know which seats are empty asks for them in vain.
    record Filter(@Nullable String language, @Nullable String subregion, @Nullable String state) {}

    private Directory directory(Ui ui, Filter filter, Acting who) {
        if (!MemberRights.mayReadDirectory(who)) {
            throw new AccessDeniedException("directory");
        }
        var today = LocalDate.now(clock);
        var rosters = focalPoints.all();
        var sheets = departments.all();
        var rows = administrations.active(today).stream().sorted(Administration.inOrder(ui.language()))
                .map(one -> new Directory.Row(one, sheets.getOrDefault(one.id(), Department.unknown(one.id())),
                        rosters.getOrDefault(one.id(), new Roster(one.id(), today, List.of()))))
                .toList();
        var seesVacancies = MemberRights.maySeeVacancies(who);
        return new Directory(rows, filter.language() == null ? null : Language.of(filter.language()).orElse(null),
                Arrays.stream(Subregion.values()).filter(one -> one.name().equals(filter.subregion())).findFirst().orElse(null),
                seesVacancies && "vacant".equals(filter.state()), seesVacancies);
    }

    private static String said(List<People.Listed> listed, Function<Person, String> what) {
        return listed.stream().map(one -> what.apply(one.person())).collect(Collectors.joining("\n"));
    }
}
