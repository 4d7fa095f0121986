package palabre.agenda;

import palabre.meetings.Meeting;
import palabre.printing.Calendar;
import palabre.printing.Paper;
import palabre.ui.Wording;

/// A version of an agenda as others hand it on: its official paper, and its sittings as dates for one's diary.
public interface AgendaPapers {

    Paper of(Meeting meeting, Edition edition, Wording wording);

    Calendar sittings(Meeting meeting, Edition edition, Wording wording);
}
