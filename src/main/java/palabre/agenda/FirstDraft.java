package palabre.agenda;

import java.util.EnumMap;
import java.util.List;
import org.springframework.stereotype.Component;
import palabre.agenda.Item.Kind;
import palabre.meetings.Meeting;
import palabre.ui.Language;
import palabre.ui.Message;
import palabre.ui.Text;
import palabre.ui.UiFactory;

/// What an agenda holds before anybody wrote on it: a plenary, the three evaluations its mandate begins with;
/// a commission, what its own text gives it.
@Component
class FirstDraft {

    private final UiFactory wordings;

    FirstDraft(UiFactory wordings) {
        this.wordings = wordings;
    }

    Agenda of(Meeting meeting) {
        return new Agenda(meeting.id(), Phase.DRAFT, meeting.kind() instanceof palabre.meetings.Kind.Plenary plenary ? plenary(meeting, plenary.number()) : commission(meeting),
                Sitting.usual(meeting.dates().days()), null, null, List.of(), List.of(), 0);
    }

    private Items plenary(Meeting meeting, int number) {
        var previous = Message.of("meetings.ordinal", Math.max(1, number - 1));
        return new Items(List.of(
                item(meeting, "opening", Kind.CEREMONY, "", 60, Message.of("agenda.first.opening")),
                item(meeting, "rapporteurs", Kind.ORGANISATION, "", 30, Message.of("agenda.first.rapporteurs")),
                item(meeting, "R-MAND-01", Kind.STANDING, "R-MAND-01", 90, Message.of("agenda.first.R-MAND-01", previous)),
                item(meeting, "R-MAND-02", Kind.STANDING, "R-MAND-02", 60, Message.of("agenda.first.R-MAND-02")),
                item(meeting, "R-MAND-05", Kind.STANDING, "R-MAND-05", 60, Message.of("agenda.first.R-MAND-05")),
                item(meeting, "closing", Kind.CLOSING, "", 90, Message.of("agenda.first.closing"))));
    }

    private Items commission(Meeting meeting) {
        return new Items(List.of(
                item(meeting, "rapporteurs", Kind.ORGANISATION, "", 30, Message.of("agenda.first.rapporteurs")),
                item(meeting, "R-CMT-13", Kind.TECHNICAL, "R-CMT-13", 120, Message.of("agenda.first.R-CMT-13")),
                item(meeting, "R-CMT-12", Kind.TECHNICAL, "R-CMT-12", 60, Message.of("agenda.first.R-CMT-12")),
                item(meeting, "closing", Kind.CLOSING, "", 60, Message.of("agenda.first.closing.commission"))));
    }

    private Item item(Meeting meeting, String key, Kind kind, String serves, int minutes, Message title) {
        var words = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            words.put(language, wordings.in(language).text(title));
        }
        return Item.titled(ItemId.of(meeting.id(), key), kind, new Text(words), serves, minutes);
    }
}
