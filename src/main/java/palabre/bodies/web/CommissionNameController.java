package palabre.bodies.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import palabre.bodies.BodiesRights;
import palabre.bodies.Commission;
import palabre.bodies.CommissionId;
import palabre.bodies.Commissions;
import palabre.bodies.MandateRights;
import palabre.files.Accepted;
import palabre.files.Files;
import palabre.files.Intake;
import palabre.journal.Acting;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Language;
import palabre.ui.Plain;
import palabre.ui.Text;
import palabre.ui.Ui;

/// The presidency enters the name a plenary gave to a commission, in the four languages, with its act (A-10, R-COM-01).
@Controller
@RequestMapping("/group/{code:com\\d}/names")
class CommissionNameController {

    private final Commissions commissions;
    private final Files files;
    private final Intake intake;
    private final Templates templates;

    CommissionNameController(Commissions commissions, Files files, Intake intake, Templates templates) {
        this.commissions = commissions;
        this.files = files;
        this.intake = intake;
        this.templates = templates;
    }

    public record Entry(@NotBlank @Size(max = 160) @Plain @Nullable String nameFr, @NotBlank @Size(max = 160) @Plain @Nullable String nameEn,
            @NotBlank @Size(max = 160) @Plain @Nullable String namePt, @NotBlank @Size(max = 160) @Plain @Nullable String nameEs,
            @NotNull @Nullable Integer plenary, @NotNull @Nullable LocalDate decided, @NotBlank @Size(max = 300) @Plain @Nullable String minutes,
            @Nullable MultipartFile act) {

        Text name() {
            return Text.of(nameFr, nameEn, namePt, nameEs);
        }
    }

    @GetMapping("/new")
    View form(Ui ui, Acting who, @PathVariable String code) {
        var commission = naming(code, who);
        var name = commission.name();
        return Html.of(page(ui, commission, Fields.known(Map.of("nameFr", name.in(Language.FR), "nameEn", name.in(Language.EN),
                "namePt", name.in(Language.PT), "nameEs", name.in(Language.ES)))));
    }

    @PostMapping
    View rename(Ui ui, Acting who, @PathVariable String code, @Valid @ModelAttribute Entry entry, BindingResult result) {
        var commission = naming(code, who);
        if (!result.hasErrors() && entry.name().equals(commission.name())) {
            result.rejectValue("nameFr", "bodies.naming.same");
        }
        var act = intake.require(ui, "act", entry.act(), Accepted.SCANS, result);
        if (result.hasErrors() || entry.plenary() == null || entry.decided() == null || entry.minutes() == null) {
            return Html.refused(page(ui, commission, Fields.of(result)));
        }
        commissions.rename(commission.id(), entry.name(), entry.plenary(), entry.decided(), entry.minutes().strip(), act.map(files::keep).orElseThrow(), who.actor());
        return Html.goTo("/group/" + commission.id().path());
    }

    @GetMapping("/{since}/act")
    View act(Acting who, @PathVariable String code, @PathVariable LocalDate since) {
        if (!MandateRights.maySeeActs(who)) {
            throw new AccessDeniedException("the acts are not for " + who.capacity().key());
        }
        return files.download(found(code).namings().stream().filter(naming -> naming.since().equals(since)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("no name given on " + since)).act());
    }

    private JteModel page(Ui ui, Commission commission, Fields fields) {
        var plenaries = new LinkedHashMap<String, String>();
        commissions.deciding().forEach(number -> plenaries.put(String.valueOf(number), ui.text("bodies.adoption.nth", number)));
        return templates.bodiesNaming(ui, commission, plenaries, fields);
    }

    private Commission naming(String code, Acting who) {
        if (!BodiesRights.mayRenameCommission(who)) {
            throw new AccessDeniedException("the presidency enters what the plenary decided");
        }
        return found(code);
    }

    private Commission found(String code) {
        return commissions.find(new CommissionId(code.toUpperCase(Locale.ROOT))).orElseThrow(() -> new NoSuchElementException("commission " + code));
    }
}
