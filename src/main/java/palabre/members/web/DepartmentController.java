package palabre.members.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.NoSuchElementException;
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
import palabre.journal.Acting;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.members.Department;
import palabre.members.Departments;
import palabre.members.MemberRights;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Plain;
import palabre.ui.Ui;

/// The sheet of an IT department, kept by its own administration or by the regional office (P-02).
@Controller
@RequestMapping("/members/{iso}/department")
class DepartmentController {

    private final Administrations administrations;
    private final Departments departments;
    private final Templates templates;

    DepartmentController(Administrations administrations, Departments departments, Templates templates) {
        this.administrations = administrations;
        this.departments = departments;
        this.templates = templates;
    }

    record Sheet(@Nullable @Size(max = 160) @Plain String name, @Nullable @Size(max = 120) @Plain String head,
            @Nullable @Email @Size(max = 200) String mail,
            @Nullable @Size(max = 40) @Pattern(regexp = "[+0-9 ()./-]*", message = "{members.department.phone.wrong}") String phone,
            @Nullable @Size(max = 300) @Plain String address, @Nullable @Email @Size(max = 200) String official, int version) {

        Department of(AdministrationId administration, String official) {
            return new Department(administration, stripped(name), stripped(head), stripped(mail), stripped(phone),
                    stripped(address), official, version);
        }

        static String stripped(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }
    }

    @GetMapping
    View edit(Ui ui, @PathVariable String iso, Acting who) {
        var administration = open(iso, who);
        var known = departments.of(administration.id());
        return Html.of(page(ui, administration, Fields.known(Map.of("name", known.name(), "head", known.head(), "mail", known.mail(),
                "phone", known.phone(), "address", known.address(), "official", known.official(),
                "version", String.valueOf(known.version()))), who));
    }

    @PostMapping
    View keep(Ui ui, @PathVariable String iso, @Valid @ModelAttribute Sheet sheet, BindingResult result, Acting who) {
        var administration = open(iso, who);
        var may = MemberRights.mayKeepOfficialAddress(who, administration.id());
        if (sheet.official() != null && !may) {
            throw new AccessDeniedException("official address of " + iso);
        }
        if (result.hasErrors()) {
            return Html.refused(page(ui, administration, Fields.of(result), who));
        }
        departments.write(sheet.of(administration.id(),
                may ? Sheet.stripped(sheet.official()) : departments.of(administration.id()).official()), who.actor());
        return Html.goTo("/members/" + administration.id().path());
    }

    private JteModel page(Ui ui, Administration administration, Fields fields, Acting who) {
        return templates.membersDepartment(ui, administration, fields, MemberRights.mayKeepOfficialAddress(who, administration.id()));
    }

    private Administration open(String iso, Acting who) {
        var administration = AdministrationId.of(iso).flatMap(administrations::find)
                .orElseThrow(() -> new NoSuchElementException("administration " + iso));
        if (!MemberRights.mayKeepDepartment(who, administration.id())) {
            throw new AccessDeniedException("department of " + iso);
        }
        return administration;
    }
}
