package palabre.portal.web;

import palabre.portal.Occasion;
import palabre.ui.Ui;

/// The date at the head of a line: the days big where there are days, then the month and the year.
public record When(String days, String rest, String machine) {

    public static When of(Ui ui, Occasion one) {
        var said = ui.dates(one.first(), one.last());
        var machine = one.first().equals(one.last()) ? one.first().iso() : one.first().iso() + "/" + one.last().iso();
        var space = said.indexOf(' ');
        return one.dated() && space > 0 && said.indexOf(" – ") < 0
                ? new When(said.substring(0, space), said.substring(space + 1), machine)
                : new When("", said, machine);
    }
}
