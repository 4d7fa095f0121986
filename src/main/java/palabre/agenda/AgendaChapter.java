package palabre.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import palabre.journal.Acting;
import palabre.meetings.Chapter;
import palabre.meetings.Chapters;
import palabre.meetings.Meeting;
import palabre.ui.Message;

/// The agenda on the page of its meeting.
@Component
class AgendaChapter implements Chapters {

    private final Agendas agendas;
    private final Seats seats;
    private final Clock clock;

    AgendaChapter(Agendas agendas, Seats seats, Clock clock) {
        this.agendas = agendas;
        this.seats = seats;
        this.clock = clock;
    }

    @Override
    public List<Chapter> of(Meeting meeting, Acting who) {
        if (!AgendaRights.has(meeting) || !seats.mayRead(who, meeting)) {
            return List.of();
        }
        var agenda = agendas.of(meeting);
        var seen = AgendaRights.maySeeDraft(who, meeting) ? agenda.last() : agenda.published();
        var consultation = agenda.consultation();
        var detail = agenda.phase() == Phase.CONSULTATION && consultation != null
                ? Message.of("agenda.chapter.consultation", consultation.until(), consultation.awaited(agenda.opinions()).size())
                : seen.map(edition -> Message.of("agenda.chapter.edition", edition.items().numbers().values().stream().filter(number -> !number.contains(".")).count(),
                        edition.symbol(), LocalDate.ofInstant(edition.at(), clock.getZone())))
                .orElse(Message.of(meeting.plenary() ? "agenda.chapter.lead" : "agenda.chapter.host"));
        var look = agenda.phase().ordinal() >= Phase.ADOPTED.ordinal() ? "ok" : agenda.phase() == Phase.DRAFT ? "" : "now";
        return List.of(new Chapter(10, Message.of("agenda.title"), Message.of("agenda.phase." + agenda.phase()), look, detail, agenda.path()));
    }
}
