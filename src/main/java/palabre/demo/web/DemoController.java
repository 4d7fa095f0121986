package palabre.demo.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import palabre.demo.DemoClock;
import palabre.demo.DemoPeople;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Ui;

/// Who may sign in to the demonstration, and what day it is there.
@Controller
@Profile("demo")
@RequestMapping("/demo")
class DemoController {

    private final DemoClock clock;
    private final DemoPeople people;
    private final Templates templates;

    DemoController(DemoClock clock, DemoPeople people, Templates templates) {
        this.clock = clock;
        this.people = people;
        this.templates = templates;
    }

    @GetMapping
    View show(Ui ui) {
        return Html.of(templates.demoIndex(ui, Fields.known(Map.of("day", clock.simulatedDay().toString())), people.guests(), DemoPeople.PASSWORD));
    }

    public record Moved(@NotNull LocalDate day) {}

    @PostMapping("/clock")
    View move(Ui ui, @Valid @ModelAttribute Moved typed, BindingResult result) {
        if (!result.hasErrors() && (typed.day().getYear() < 2020 || typed.day().getYear() > 2060)) {
            result.rejectValue("day", "demo.day.far");
        }
        if (result.hasErrors()) {
            return Html.refused(templates.demoIndex(ui, Fields.of(result), people.guests(), DemoPeople.PASSWORD));
        }
        clock.moveTo(typed.day());
        return Html.goTo("/demo");
    }
}
