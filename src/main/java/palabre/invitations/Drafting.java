package palabre.invitations;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import palabre.agenda.Agendas;
import palabre.bodies.Commission;
import palabre.bodies.Commissions;
import palabre.meetings.Duty.Task;
import palabre.meetings.Kind;
import palabre.meetings.Meeting;
import palabre.meetings.Meetings;
import palabre.meetings.Mode;
import palabre.meetings.Planning;
import palabre.meetings.Titles;
import palabre.members.Administration;
import palabre.members.Administrations;
import palabre.ui.Language;
import palabre.ui.Message;
import palabre.ui.UiFactory;
import palabre.ui.Wording;

/// Fills the words of letters with what the house knows of a meeting.
@Component
class Drafting {

    private final Models models;
    private final Meetings meetings;
    private final Planning planning;
    private final Agendas agendas;
    private final Administrations administrations;
    private final Commissions commissions;
    private final UiFactory words;

    Drafting(Models models, Meetings meetings, Planning planning, Agendas agendas, Administrations administrations, Commissions commissions, UiFactory words) {
        this.models = models;
        this.meetings = meetings;
        this.planning = planning;
        this.agendas = agendas;
        this.administrations = administrations;
        this.commissions = commissions;
        this.words = words;
    }

    /// All that letters on one meeting have in common, looked up once however many there are.
    record Brief(Meeting meeting, List<Meeting> following, Map<Task, LocalDate> terms, boolean agenda, Map<String, Administration> countries,
            List<Commission> commissions, @Nullable Matter before, String reason) {}

    /// `before` is what former letters said, when these amend them.
    Brief brief(Meeting meeting, @Nullable Matter before, String reason) {
        var terms = new EnumMap<Task, LocalDate>(Task.class);
        for (var duty : planning.duties(meeting)) {
            terms.put(duty.task(), duty.target());
        }
        var countries = administrations.all().stream().collect(java.util.stream.Collectors.toMap(one -> one.id().iso(), one -> one));
        return new Brief(meeting, meeting.plenary() ? meetings.with(meeting.id()) : List.of(), terms, agendas.of(meeting).published().isPresent(),
                countries, commissions.all(), before, reason);
    }

    List<Copy> copies(LetterId letter, Model model, Brief brief, Addressee to) {
        return to.languages().stream().map(language -> {
            var filled = models.words(model, language).filled(blanks(brief, to, language, ""));
            return new Copy(letter, language, filled.subject(), filled.body(), null, null);
        }).toList();
    }

    Words reminder(Brief brief, Addressee to, Language language, Reference reference) {
        return models.words(Model.REMINDER, language).filled(blanks(brief, to, language, reference.toString()));
    }

    /// What a wording not kept yet would say to this addressee.
    Words preview(Words draft, Brief brief, Addressee to, Language language) {
        return draft.filled(blanks(brief, to, language, new Reference(brief.meeting().dates().year(), 1).toString()));
    }

    private Map<Placeholder, String> blanks(Brief brief, Addressee to, Language language, String reference) {
        var said = words.in(language);
        var meeting = brief.meeting();
        var blanks = new EnumMap<Placeholder, String>(Placeholder.class);
        blanks.put(Placeholder.CALL, Objects.requireNonNullElse(to.call().get(language), ""));
        blanks.put(Placeholder.SHORT, said.text(Titles.of(meeting)));
        blanks.put(Placeholder.MEETING, said.text(name(brief)));
        blanks.put(Placeholder.DATES, Span.of(said, meeting.dates()));
        blanks.put(Placeholder.PLACE, place(brief, said));
        blanks.put(Placeholder.THEME, meeting.theme().isEmpty() ? "" : said.text("invitations.theme", meeting.theme()));
        blanks.put(Placeholder.COMMISSIONS, preceding(brief, said));
        blanks.put(Placeholder.COSTS, said.text("invitations.costs." + costs(meeting, to)));
        blanks.put(Placeholder.AGENDA, said.text(brief.agenda() ? "invitations.agenda.enclosed" : "invitations.agenda.later"));
        blanks.put(Placeholder.DESIGNATION, term(brief, Task.DESIGNATIONS, said));
        blanks.put(Placeholder.CONTRIBUTION, term(brief, Task.CONTRIBUTIONS, said));
        blanks.put(Placeholder.QUALITY, said.text(to.name()));
        blanks.put(Placeholder.BEFORE, brief.before() == null ? "" : Span.of(said, brief.before().dates()));
        blanks.put(Placeholder.REASON, brief.reason().isBlank() ? "" : said.text("invitations.reason", brief.reason()));
        blanks.put(Placeholder.REFERENCE, reference);
        return blanks;
    }

    private static Message name(Brief brief) {
        return switch (brief.meeting().kind()) {
            case Kind.Plenary plenary -> Message.of("invitations.meeting.plenary", Message.of("meetings.ordinal", plenary.number()));
            case Kind.OfCommission of -> brief.commissions().stream().filter(one -> one.id().equals(of.commission())).findFirst()
                    .map(one -> Message.of(of.supplementary() ? "invitations.meeting.supplementary" : "invitations.meeting.commission",
                            one.number(), one.name(), String.valueOf(brief.meeting().dates().year()))).orElseThrow();
        };
    }

    static String place(Brief brief, Wording said) {
        var meeting = brief.meeting();
        if (meeting.hosting().mode() == Mode.VIRTUAL) {
            return said.text("invitations.place.remote");
        }
        var country = meeting.host().map(host -> brief.countries().get(host.iso())).map(host -> said.text(host.name())).orElse("");
        return said.text("invitations.place", meeting.hosting().city(), country);
    }

    private static String preceding(Brief brief, Wording said) {
        var following = brief.following();
        return following.isEmpty() ? "" : said.text("invitations.commissions", following.size(), Span.of(said, following.getFirst().dates()));
    }

    /// Commission meetings know no regional fund (R-FUND-08); at a plenary it pays for regional structures alone (R-FUND-07).
    private static String costs(Meeting meeting, Addressee to) {
        if (!meeting.plenary()) {
            return "COMMISSION";
        }
        return switch (to.recipient().group()) {
            case ADMINISTRATION -> "ADMINISTRATION";
            case ORGANISATION -> List.of(Addressees.WCO, Addressees.VICE_PRESIDENCY).contains(to.recipient().code()) ? "ORGANISATION" : "REGIONAL";
            case OBSERVER -> "ORGANISATION";
        };
    }

    private static String term(Brief brief, Task task, Wording said) {
        var day = brief.terms().get(task);
        return day == null ? "" : said.date(day);
    }
}
