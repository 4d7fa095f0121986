package palabre.delegations;

import palabre.journal.Act;
import palabre.journal.Actor;
import palabre.meetings.MeetingId;

/// What was done with personal data about someone's coming; never what the data are (R-SEC-04).
public sealed interface TravelAct extends Act {

    record TravelWritten(DelegateId delegate, Actor by) implements TravelAct {

        @Override
        public String subject() {
            return delegate.subject();
        }
    }

    record TravelRead(DelegateId delegate, Actor by) implements TravelAct {

        @Override
        public String subject() {
            return delegate.subject();
        }
    }

    /// The certificate: the data of so many people of a meeting are gone (R-SEC-06).
    record TravelPurged(MeetingId meeting, int people, Actor by) implements TravelAct {

        @Override
        public String subject() {
            return meeting.subject();
        }
    }
}
