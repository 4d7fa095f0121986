package palabre.members.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palabre.charter.Finding;
import palabre.charter.Rule;
import palabre.charter.Terms;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Membership;
import palabre.members.Standing;
import palabre.members.Subregion;
import palabre.printing.Workbook;
import palabre.ui.Language;
import palabre.ui.Message;
import palabre.ui.Ui;

/// The list of members as a reader asked for it: all of them, how they stand, and what to keep to.
public record Roll(List<Administration> all, Map<AdministrationId, Membership> standings, @Nullable Language spoken,
        @Nullable Subregion part) {

    /// How many the text counts.
    private static final int IN_THE_CHARTER = 23;

    /// Told when the number is no longer that of the text: members are then those active on the day.
    public List<Finding> findings(Terms terms) {
        return members() == IN_THE_CHARTER ? List.of()
                : List.of(terms.broken(Rule.R_ORG_01, Message.of("members.counted", members(), IN_THE_CHARTER)));
    }

    /// What is shown, for a spreadsheet: its address says which filter made it.
    Workbook workbook(Ui ui) {
        var header = List.of("country", "office", "head", "languages", "subregion", "zone", "currency", "codes", "standing", "since").stream()
                .map(column -> ui.text("members." + column)).toList();
        return new Workbook(ui.text("members.title"), header, shown().stream().map(one -> row(one, ui)).toList());
    }

    private List<Object> row(Administration one, Ui ui) {
        var membership = membership(one);
        return List.of(ui.text(one.name()), ui.text(one.office()), ui.text(one.head()),
                one.languages().stream().map(language -> ui.label("members.language", language)).collect(Collectors.joining(", ")),
                ui.label("members.subregion", one.subregion()), one.zone().getId(), one.currency(), one.id().iso() + ", " + one.iso3(),
                ui.label("members.standing", standing(one)), membership == null ? "" : ui.date(membership.from()));
    }

    /// The filter, as its link carries it.
    public String query() {
        return "?" + Stream.of(spoken == null ? "" : "language=" + spoken.code(), part == null ? "" : "subregion=" + part.name())
                .filter(kept -> !kept.isEmpty()).collect(Collectors.joining("&"));
    }

    public List<Administration> shown() {
        return all.stream().filter(one -> spoken == null || one.languages().contains(spoken))
                .filter(one -> part == null || one.subregion() == part).toList();
    }

    /// Members are those that are active, whatever is shown.
    public int members() {
        return (int) all.stream().filter(one -> standing(one) == Standing.ACTIVE).count();
    }

    public int speaking(Language language) {
        return (int) all.stream().filter(one -> one.languages().contains(language)).count();
    }

    public int in(Subregion subregion) {
        return (int) all.stream().filter(one -> one.subregion() == subregion).count();
    }

    public @Nullable Membership membership(Administration one) {
        return standings.get(one.id());
    }

    public Standing standing(Administration one) {
        var membership = membership(one);
        return membership == null ? Standing.INACTIVE : membership.standing();
    }
}
