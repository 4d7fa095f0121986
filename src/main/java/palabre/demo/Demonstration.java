package palabre.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import palabre.members.Accounts;

/// Fills a house just opened with the demonstration, all of it or nothing.
@Component
@Profile("demo")
@Order(90)
class Demonstration implements ApplicationRunner {

    private final DemoClock clock;
    private final DemoPeople people;
    private final DemoBodies bodies;
    private final DemoMeetings meetings;
    private final DemoAgenda agenda;
    private final DemoDelegations delegations;
    private final DemoInvitations invitations;
    private final DemoDocuments documents;
    private final Accounts accounts;

    Demonstration(DemoClock clock, DemoPeople people, DemoBodies bodies, DemoMeetings meetings, DemoAgenda agenda, DemoDelegations delegations,
            DemoInvitations invitations, DemoDocuments documents, Accounts accounts) {
        this.clock = clock;
        this.people = people;
        this.bodies = bodies;
        this.meetings = meetings;
        this.agenda = agenda;
        this.delegations = delegations;
        this.invitations = invitations;
        this.documents = documents;
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        clock.begin();
        if (accounts.none()) {
            people.arrive();
            bodies.sit();
            meetings.meet();
            agenda.draft();
            delegations.designate();
            invitations.convene();
            documents.gather();
        }
    }
}
