package palabre.meetings;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import palabre.files.Attached;
import palabre.members.AdministrationId;

/// A country asks to host (SM-16). Its focal point prepares, its authority lodges, with a letter and what it can offer.
public record Candidature(UUID id, MeetingId meeting, AdministrationId candidate, String city, String letter, String means,
        @Nullable Attached scan, Status status, LocalDate on, int version) {

    public enum Status { PREPARED, LODGED, RETAINED, NOT_RETAINED, WITHDRAWN }

    public String path() {
        return meeting.path() + "/candidatures/" + id;
    }

    public boolean open() {
        return status == Status.PREPARED || status == Status.LODGED;
    }

    /// Once lodged with its letter, a candidature rests on that letter and no other.
    public boolean takesLetter() {
        return status == Status.PREPARED || status == Status.LODGED && scan == null;
    }

    Candidature with(Attached letter) {
        if (!takesLetter()) {
            throw new CandidatureSettled(this);
        }
        return new Candidature(id, meeting, candidate, city, this.letter, means, letter, status, on, version);
    }

    Candidature at(Status next, LocalDate day) {
        var allowed = switch (status) {
            case PREPARED -> next == Status.LODGED || next == Status.WITHDRAWN;
            case LODGED -> next == Status.RETAINED || next == Status.NOT_RETAINED || next == Status.WITHDRAWN;
            case RETAINED -> next == Status.WITHDRAWN;
            case NOT_RETAINED, WITHDRAWN -> false;
        };
        if (!allowed) {
            throw new CandidatureSettled(this);
        }
        return new Candidature(id, meeting, candidate, city, letter, means, scan, next, day, version);
    }
}
