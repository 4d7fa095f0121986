package palabre.documents;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import palabre.meetings.MeetingId;
import palabre.meetings.Participant;
import palabre.meetings.Participants;
import palabre.members.People;

/// Who takes part in meetings, as a test says it.
@TestConfiguration(proxyBeanMethods = false)
class Attendance {

    static final class Registered implements Participants {

        private final Map<MeetingId, List<Participant>> all = new ConcurrentHashMap<>();
        private final People people;

        Registered(People people) {
            this.people = people;
        }

        @Override
        public List<Participant> of(MeetingId meeting) {
            return all.getOrDefault(meeting, List.of());
        }

        void register(MeetingId meeting, Participant... some) {
            all.put(meeting, List.of(some));
        }

        Participant one(String login, String sender, boolean observer) {
            var person = people.withMail(login + "@demo.example").orElseThrow();
            return new Participant(person.id(), person.called(), person.mail(), person.language(), sender, observer);
        }
    }

    @Bean
    @Primary
    Registered registered(People people) {
        return new Registered(people);
    }
}
