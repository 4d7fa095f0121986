package palabre.search.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.meetings.Titles;
import palabre.search.Group;
import palabre.search.web.Asked.Facet;
import palabre.search.web.Results.Choice;
import palabre.ui.Language;
import palabre.ui.Wording;

/// How the papers found are spread over bodies, years, authors…: each narrowing counts what it would leave, the others staying as they are.
record Spread(List<Group> groups, Map<MeetingId, Meeting> meetings, Signers signers, Wording wording) {

    private static final int MOST = 12;

    Map<Facet, List<Choice>> of(Asked asked) {
        var facets = new EnumMap<Facet, List<Choice>>(Facet.class);
        for (var facet : Facet.values()) {
            var choices = choices(facet, asked);
            if (choices.size() > 1 || !asked.value(facet).isEmpty()) {
                facets.put(facet, choices);
            }
        }
        return facets;
    }

    private List<Choice> choices(Facet facet, Asked asked) {
        var counts = new HashMap<String, Integer>();
        var others = asked.with(facet, "").filter(meetings.values());
        if (others.isPresent()) {
            for (var group : groups) {
                if (group.within(others.get())) {
                    values(facet, group).forEach(value -> counts.merge(value, group.papers(), Integer::sum));
                }
            }
        }
        var chosen = asked.value(facet);
        if (!chosen.isEmpty()) {
            counts.putIfAbsent(chosen, 0);
        }
        var choices = new ArrayList<Choice>();
        counts.forEach((value, papers) -> choices.add(new Choice(value, label(facet, value), papers, value.equals(chosen))));
        choices.sort(order(facet));
        return choices.stream().filter(choice -> choice.chosen() || choices.indexOf(choice) < MOST).toList();
    }

    private Collection<String> values(Facet facet, Group group) {
        return switch (facet) {
            case BODY -> of(group.meeting(), Asked::body);
            case MEETING -> List.of(group.meeting().value().toString());
            case YEAR -> of(group.meeting(), meeting -> String.valueOf(meeting.dates().year()));
            case AUTHOR -> List.of(group.author());
            case TYPE -> List.of(group.type().name());
            case IN -> group.languages().stream().map(Language::code).toList();
        };
    }

    private List<String> of(MeetingId id, Function<Meeting, String> said) {
        var meeting = meetings.get(id);
        return meeting == null ? List.of() : List.of(said.apply(meeting));
    }

    private String label(Facet facet, String value) {
        return switch (facet) {
            case BODY -> value.equals("P") ? wording.text("search.body.plenary")
                    : value.matches("COM\\d+") ? wording.text("meetings.filter.commission", value.substring(3)) : value;
            case MEETING -> meetings.values().stream().filter(one -> one.id().value().toString().equals(value)).findFirst()
                    .map(one -> wording.text(Titles.of(one))).orElse(wording.text("search.unknown"));
            case YEAR -> value;
            case AUTHOR -> signers.of(wording, value);
            case TYPE -> wording.has("documents.type." + value) ? wording.text("documents.type." + value) : wording.text("search.unknown");
            case IN -> Language.of(value).map(Language::ownName).orElse(wording.text("search.unknown"));
        };
    }

    /// Years as they follow each other, the latest first; the others, those with most papers first.
    private static Comparator<Choice> order(Facet facet) {
        var byName = Comparator.comparing(Choice::label);
        return facet == Facet.YEAR ? byName.reversed() : Comparator.comparingInt(Choice::papers).reversed().thenComparing(byName);
    }
}
