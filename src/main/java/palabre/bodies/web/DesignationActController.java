package palabre.bodies.web;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import palabre.bodies.Designation;
import palabre.bodies.Designations;
import palabre.bodies.Mandate;
import palabre.bodies.MandateRights;
import palabre.bodies.Mandates;
import palabre.bodies.Plenary;
import palabre.journal.Acting;
import palabre.members.Administrations;
import palabre.printing.Papers;
import palabre.ui.Ui;

/// The acts of designation, as papers to sign (D-23).
@Controller
@RequestMapping("/group/plenaries/{number}")
class DesignationActController {

    private final Designations designations;
    private final Mandates mandates;
    private final Administrations administrations;
    private final Papers papers;

    DesignationActController(Designations designations, Mandates mandates, Administrations administrations, Papers papers) {
        this.designations = designations;
        this.mandates = mandates;
        this.administrations = administrations;
        this.papers = papers;
    }

    @GetMapping("/assessors.{kind:docx|pdf}")
    View assessors(Ui ui, Acting who, @PathVariable int number, @PathVariable String kind) {
        var plenary = plenary(number, who);
        var decided = designations.of(number).filter(one -> one.decided() != null)
                .orElseThrow(() -> new NoSuchElementException("no designation by plenary " + number));
        return printed(new DesignationAct(ui, plenary, Mandate.Kind.ASSESSOR, countries(ui, decided), decided.minutes()), kind);
    }

    @GetMapping("/rapporteurs.{kind:docx|pdf}")
    View rapporteurs(Ui ui, Acting who, @PathVariable int number, @PathVariable String kind) {
        var plenary = plenary(number, who);
        var team = mandates.reporting(number);
        if (team.isEmpty()) {
            throw new NoSuchElementException("no rapporteurs of plenary " + number);
        }
        var countries = Countries.of(administrations.all());
        return printed(new DesignationAct(ui, plenary, Mandate.Kind.RAPPORTEUR, team.stream().map(one -> holder(ui, one, countries)).toList(),
                ui.text(team.getFirst().act())), kind);
    }

    private Plenary plenary(int number, Acting who) {
        if (!MandateRights.maySeeProposal(who)) {
            throw new AccessDeniedException("acts of designation are not for " + who.capacity().key());
        }
        return designations.plenary(number).orElseThrow(() -> new NoSuchElementException("plenary " + number));
    }

    private List<String> countries(Ui ui, Designation decided) {
        return Countries.of(administrations.all()).inOrder(decided.chosen(), ui.language()).stream().map(one -> ui.text(one.name())).toList();
    }

    private static String holder(Ui ui, Mandate mandate, Countries countries) {
        var country = countries.of(mandate.administration());
        var name = country == null ? mandate.holder() : ui.text(country.name());
        var person = mandate.person();
        return person == null ? name : person + ", " + name;
    }

    private View printed(DesignationAct act, String kind) {
        return kind.equals("pdf") ? papers.pdf(act.file(), act.paper()) : papers.word(act.file(), act.paper());
    }
}
