package palabre.meetings;

import palabre.ui.Message;

/// The name of a meeting as the texts make it: « 6e Réunion du GTR-DI » (R-PLEN-01, R-CMT-01).
public final class Titles {

    private Titles() {}

    /// As people say it.
    public static Message of(Meeting meeting) {
        return switch (meeting.kind()) {
            case Kind.Plenary plenary -> Message.of("meetings.title.plenary", ordinal(plenary.number()));
            case Kind.OfCommission of -> Message.of(of.supplementary() ? "meetings.title.supplementary" : "meetings.title.commission",
                    number(of), String.valueOf(meeting.dates().year()));
        };
    }

    /// In full, as it stands at the head of an official paper.
    public static Message official(Meeting meeting) {
        return switch (meeting.kind()) {
            case Kind.Plenary plenary -> Message.of("meetings.official.plenary", ordinal(plenary.number()),
                    meeting.hosting().city(), meeting.dates().first(), meeting.dates().last());
            case Kind.OfCommission of -> Message.of("meetings.official.commission", number(of), String.valueOf(meeting.dates().year()),
                    meeting.hosting().city());
        };
    }

    static Message ordinal(int number) {
        return Message.of("meetings.ordinal", number);
    }

    private static String number(Kind.OfCommission of) {
        return of.commission().code().replaceFirst("\\D+", "");
    }
}
