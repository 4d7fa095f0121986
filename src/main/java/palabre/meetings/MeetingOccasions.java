package palabre.meetings;

import java.util.Optional;
import org.springframework.stereotype.Component;
import palabre.members.Occasions;
import palabre.ui.Message;

/// The meeting for which alone someone reports or hosts.
@Component
class MeetingOccasions implements Occasions {

    private final Meetings meetings;

    MeetingOccasions(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Optional<Message> named(String scope) {
        return meetings.all().stream().filter(meeting -> meeting.id().value().toString().equals(scope)).findFirst().map(Titles::of);
    }
}
