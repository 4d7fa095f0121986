package palabre.invitations;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import palabre.journal.Actor;
import palabre.meetings.MeetingId;
import palabre.ui.Language;
import palabre.ui.Text;

/// Someone who may be invited to a plenary to observe: partner, international organisation or resource person (R-PLEN-16).
/// `call` is how they are called in a letter, if whoever proposed them knows.
public record ObserverProposal(UUID id, MeetingId meeting, Quality quality, String name, String call, Language language, String mail, String post,
        String reason, Actor proposedBy, Instant proposedAt, Stage stage, @Nullable Actor decidedBy, String answer, int version) {

    public enum Quality { PARTNER, INTERNATIONAL, RESOURCE }

    public enum Stage { PROPOSED, APPROVED, REFUSED, WITHDRAWN }

    public Recipient recipient() {
        return new Recipient(Recipient.Group.OBSERVER, id.toString());
    }

    public boolean open() {
        return stage == Stage.PROPOSED;
    }

    ObserverProposal decided(Stage next, Actor by, String why) {
        if (stage != Stage.PROPOSED) {
            throw new ObserverSettled(name);
        }
        return new ObserverProposal(id, meeting, quality, name, call, language, mail, post, reason, proposedBy, proposedAt, next, by, why, version);
    }

    /// `usual` is how one calls those of whom nothing better is known.
    Addressee addressee(java.util.function.Function<Language, String> usual) {
        var languages = Addressees.languages(List.of(language));
        var calls = new EnumMap<Language, String>(Language.class);
        var lines = new EnumMap<Language, List<String>>(Language.class);
        for (var one : languages) {
            calls.put(one, call.isEmpty() || one != language ? usual.apply(one) : call);
            lines.put(one, call.isEmpty() || one != language ? List.of(name) : List.of(call, name));
        }
        return new Addressee(recipient(), Text.french(name), languages, calls, lines, mail, post);
    }
}
