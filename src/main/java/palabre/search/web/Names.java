package palabre.search.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import palabre.bodies.Organs;
import palabre.bodies.Sessions;
import palabre.charter.Catalogue;
import palabre.journal.Acting;
import palabre.meetings.MeetingRights;
import palabre.meetings.Meetings;
import palabre.meetings.Titles;
import palabre.members.Administrations;
import palabre.search.Question;
import palabre.search.Spelled;
import palabre.search.web.Results.Named;
import palabre.search.web.Results.Named.Kind;
import palabre.ui.Wording;

/// What the house calls by a name: meetings, rules, administrations, bodies and their sessions, pages. All of it is read by everyone, but for
/// meetings not announced yet.
@Component
class Names {

    /// Of each kind: a few where papers follow, more where there are none.
    private static final int FEW = 2;
    private static final int MOST = 6;

    /// Pages open to all, by the word of the menu or the title they bear.
    private static final List<Named> PAGES = List.of(page("ui.menu.meetings", "/meetings"), page("ui.menu.calendar", "/calendar"), page("ui.menu.members", "/members"),
            page("ui.menu.group", "/group"), page("ui.menu.rules", "/rules"), page("charter.readings", "/rules/readings"), page("charter.parameters", "/rules/parameters"),
            page("bodies.mandates", "/group/mandates"), page("bodies.sessions", "/group/sessions"), page("bodies.history", "/group/history"),
            page("meetings.off", "/days-off"));

    private final Meetings meetings;
    private final Catalogue catalogue;
    private final Administrations administrations;
    private final Organs organs;
    private final Sessions sessions;

    Names(Meetings meetings, Catalogue catalogue, Administrations administrations, Organs organs, Sessions sessions) {
        this.meetings = meetings;
        this.catalogue = catalogue;
        this.administrations = administrations;
        this.organs = organs;
        this.sessions = sessions;
    }

    /// Those that bear all the words, the name itself before what is said of it, the latest first.
    List<Named> of(Question question, Acting who, Wording wording, boolean papersFollow) {
        var asked = Spelled.of(question);
        var all = new ArrayList<Named>();
        if (!asked.nothing()) {
            all(who, wording, one -> all.add(one));
        }
        var kept = new ArrayList<Named>();
        for (var kind : Kind.values()) {
            all.stream().filter(one -> one.kind() == kind && asked.within(one.name() + " " + one.detail() + " " + one.path()))
                    .sorted(Comparator.comparing((Named one) -> !asked.within(one.name()))).limit(papersFollow ? FEW : MOST).forEach(kept::add);
        }
        return kept;
    }

    private void all(Acting who, Wording wording, Consumer<Named> each) {
        PAGES.forEach(page -> each.accept(new Named(Kind.PAGE, wording.text(page.name()), "", page.path())));
        meetings.all().reversed().stream().filter(meeting -> MeetingRights.maySee(who, meeting)).forEach(meeting -> each.accept(
                new Named(Kind.MEETING, wording.text(Titles.of(meeting)), joined(meeting.hosting().city(), wording.text(meeting.theme()),
                        wording.dates(meeting.dates().first(), meeting.dates().last())), meeting.id().path())));
        catalogue.articles().forEach(article -> each.accept(new Named(Kind.RULE, article.id() + " " + wording.text("charter.rule." + article.id() + ".title"),
                wording.text("charter.rule." + article.id() + ".statement"), "/rules/" + article.id())));
        administrations.all().forEach(one -> each.accept(new Named(Kind.ADMINISTRATION, wording.text(one.name()), "", "/members/" + one.id().iso())));
        organs.all().forEach(organ -> each.accept(new Named(Kind.BODY, wording.text(organ.name()), wording.text(organ.purpose()), organ.path())));
        sessions.all().reversed().forEach(session -> each.accept(new Named(Kind.SESSION, wording.text(session.title()),
                joined(session.place(), wording.dates(session.first(), session.last()), wording.text(session.note())), "/group/sessions")));
    }

    private static String joined(String... parts) {
        return String.join(" · ", Stream.of(parts).filter(part -> !part.isBlank()).toList());
    }

    private static Named page(String key, String path) {
        return new Named(Kind.PAGE, key, "", path);
    }
}
