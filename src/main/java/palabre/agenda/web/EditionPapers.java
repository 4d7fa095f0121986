package palabre.agenda.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import palabre.agenda.AgendaPapers;
import palabre.agenda.Edition;
import palabre.meetings.Meeting;
import palabre.printing.Calendar;
import palabre.printing.Paper;
import palabre.ui.Wording;

/// Versions of agendas as papers and dates, for whoever hands them on.
@Component
class EditionPapers implements AgendaPapers {

    private final AgendaPages pages;
    private final Timetables timetables;
    private final String address;

    EditionPapers(AgendaPages pages, Timetables timetables, @Value("${palabre.address}") String address) {
        this.pages = pages;
        this.timetables = timetables;
        this.address = address;
    }

    @Override
    public Paper of(Meeting meeting, Edition edition, Wording wording) {
        return new AgendaPaper(wording, meeting, pages.names()).agenda(edition);
    }

    @Override
    public Calendar sittings(Meeting meeting, Edition edition, Wording wording) {
        return new Diary(wording, meeting, address).of(edition, timetables.of(meeting, edition));
    }
}
