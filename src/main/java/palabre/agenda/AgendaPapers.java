package palabre.agenda;

import palabre.meetings.Meeting;
import palabre.printing.Paper;
import palabre.ui.Wording;

/// The official paper of a version of an agenda, for the modules above that send it to participants.
public interface AgendaPapers {

    Paper of(Meeting meeting, Edition edition, Wording wording);
}
