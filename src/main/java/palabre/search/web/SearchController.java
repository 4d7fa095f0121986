package palabre.search.web;

import gg.jte.generated.precompiled.Templates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.documents.Reaches;
import palabre.journal.Acting;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.meetings.Meetings;
import palabre.members.Administrations;
import palabre.members.Organisations;
import palabre.search.Found;
import palabre.search.Question;
import palabre.search.Search;
import palabre.ui.Html;
import palabre.ui.Text;
import palabre.ui.Ui;

/// One field for everything: papers by their words, all else by its name. Who may not know of a paper finds no trace of it (R-SEC-01, R-SEC-02).
@Controller
class SearchController {

    private final Search search;
    private final Names names;
    private final Reaches reaches;
    private final Meetings meetings;
    private final Administrations administrations;
    private final Organisations organisations;
    private final Templates templates;

    SearchController(Search search, Names names, Reaches reaches, Meetings meetings, Administrations administrations, Organisations organisations, Templates templates) {
        this.search = search;
        this.names = names;
        this.reaches = reaches;
        this.meetings = meetings;
        this.administrations = administrations;
        this.organisations = organisations;
        this.templates = templates;
    }

    @GetMapping("/search")
    View find(Ui ui, Acting who, @RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String meeting, @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String author, @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String in, @RequestParam(required = false) @Nullable String page) {
        var question = Question.of(q);
        var asked = Asked.of(question, body, meeting, year, author, type, in, page);
        var known = meetings.all().stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
        var signers = signers();
        if (question.blank()) {
            return shown(ui, new Results(asked, true, List.of(), Found.NOTHING, Map.of(), known, signers));
        }
        var found = found(ui, who, question, asked, known);
        var named = asked.page() == 1 && !asked.narrowed() ? names.of(question, who, ui.wording(), found.papers() > 0) : List.<Results.Named>of();
        return shown(ui, new Results(asked, false, named, found, new Spread(found.groups(), known, signers, ui.wording()).of(asked), known, signers));
    }

    private Found found(Ui ui, Acting who, Question question, Asked asked, Map<MeetingId, Meeting> known) {
        var reach = reaches.of(who);
        return asked.filter(known.values()).map(filter -> search.find(question, filter, reach, ui.language(), (asked.page() - 1) * Search.PAGE))
                .orElse(Found.NOTHING);
    }

    private View shown(Ui ui, Results results) {
        return Html.of(templates.searchIndex(ui, results));
    }

    private Signers signers() {
        var known = new HashMap<String, Text>();
        organisations.all().forEach(one -> known.put(one.code(), one.name()));
        administrations.all().forEach(one -> known.put(one.id().iso(), one.name()));
        return new Signers(known);
    }
}
