package palabre.meetings;

import palabre.ui.Message;

/// A part of a meeting that a module above keeps, as the meeting's page shows it: where it stands (`state`, drawn as `look`),
/// one line of detail, and where it is read.
public record Chapter(int order, Message title, Message state, String look, Message detail, String href) {}
