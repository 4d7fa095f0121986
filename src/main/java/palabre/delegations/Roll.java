package palabre.delegations;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import palabre.meetings.MeetingId;
import palabre.meetings.Participant;
import palabre.meetings.Participants;

/// Those confirmed for a meeting, for whoever writes to them or asks whether someone is one of them.
@Component
class Roll implements Participants {

    private final Delegations delegations;

    Roll(Delegations delegations) {
        this.delegations = delegations;
    }

    @Override
    public List<Participant> of(MeetingId meeting) {
        var alphabet = Collator.getInstance(Locale.FRENCH);
        return delegations.of(meeting).stream()
                .flatMap(delegation -> delegation.confirmed().stream().sorted(Comparator.comparing(Delegate::name, alphabet)).map(one -> new Participant(
                        Objects.requireNonNull(one.person()), one.called(), one.mail(), one.language(), delegation.sender().code(), one.category().observer())))
                .sorted(Comparator.comparing(Participant::called, alphabet)).toList();
    }
}
