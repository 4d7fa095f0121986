package palabre.meetings;

import palabre.members.PersonId;
import palabre.ui.Language;

/// Someone confirmed for a meeting. `sender` is the administration (`SN`) or organisation (`CNUCED`) that sends them;
/// an observer attends and reads what was opened to observers, nothing more (R-PLEN-17).
public record Participant(PersonId person, String called, String mail, Language language, String sender, boolean observer) {}
