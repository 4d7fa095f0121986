package palabre.search.web;

import java.util.List;
import java.util.Map;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.search.Found;
import palabre.search.Search;
import palabre.search.web.Asked.Facet;

/// What a search shows: names that bear the words asked for, papers that say them, and how these are spread.
public record Results(Asked asked, boolean blank, List<Named> named, Found found, Map<Facet, List<Choice>> facets, Map<MeetingId, Meeting> meetings,
        Signers signers) {

    /// Something of the house that is called so: what it is, its name, where it is, and a word more.
    public record Named(Kind kind, String name, String detail, String path) {

        public enum Kind { PAGE, MEETING, RULE, ADMINISTRATION, BODY, SESSION }
    }

    /// A narrowing: how many papers it would leave.
    public record Choice(String value, String label, int papers, boolean chosen) {}

    public boolean nothing() {
        return named.isEmpty() && found.papers() == 0;
    }

    /// Of what is weighed there is an end, and so of pages.
    public int pages() {
        return (Math.min(found.papers(), Search.WEIGHED) + Search.PAGE - 1) / Search.PAGE;
    }

    public int first() {
        return (asked.page() - 1) * Search.PAGE + 1;
    }

    public int last() {
        return first() + found.page().size() - 1;
    }
}
