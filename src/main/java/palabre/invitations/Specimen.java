package palabre.invitations;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import org.springframework.stereotype.Component;
import palabre.meetings.Meeting;
import palabre.meetings.Meetings;
import palabre.ui.Language;

/// What a wording would say for a meeting to come: that of its kind that comes first, or the last one held.
@Component
public class Specimen {

    private final Meetings meetings;
    private final Addressees addressees;
    private final Drafting drafting;

    Specimen(Meetings meetings, Addressees addressees, Drafting drafting) {
        this.meetings = meetings;
        this.addressees = addressees;
        this.drafting = drafting;
    }

    /// The words with their blanks filled; as they are while no meeting of the kind is known.
    public Words of(Model model, Language language, Words words) {
        return meetings.all().stream().filter(meeting -> meeting.plenary() != (model == Model.COMMISSION)).filter(meeting -> meeting.host().isPresent())
                .max(Comparator.comparing((Meeting meeting) -> meeting.dates().first()))
                .flatMap(meeting -> addressees.of(meeting).stream().findFirst()
                        .map(to -> drafting.preview(words, drafting.brief(meeting, Matter.of(meeting), ""), speaking(to, language), language)))
                .orElse(words);
    }

    /// As if the addressee were written to in this language.
    private static Addressee speaking(Addressee to, Language language) {
        if (to.languages().contains(language)) {
            return to;
        }
        var call = new EnumMap<Language, String>(to.call());
        call.put(language, to.call().getOrDefault(to.languages().getFirst(), ""));
        return new Addressee(to.recipient(), to.name(), List.of(language), call, to.lines(), to.mail(), to.post());
    }
}
