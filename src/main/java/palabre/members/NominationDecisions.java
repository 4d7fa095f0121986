package palabre.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import palabre.journal.Acting;
import palabre.ui.Message;

/// A nomination, decided by the authority at its official address.
@Component
class NominationDecisions implements Decisions {

    private final Nominations nominations;
    private final People people;

    NominationDecisions(Nominations nominations, People people) {
        this.nominations = nominations;
        this.people = people;
    }

    @Override
    public String kind() {
        return Nominations.KIND;
    }

    @Override
    public Optional<Question> question(UUID subject) {
        return nominations.find(new NominationId(subject)).filter(one -> one.stage() == Nomination.Stage.PROPOSED).map(this::question);
    }

    @Override
    public void approve(UUID subject, Acting by) {
        var id = new NominationId(subject);
        nominations.approve(id, nominations.find(id).orElseThrow().administration(), by);
    }

    @Override
    public void refuse(UUID subject, String reason, Acting by) {
        var id = new NominationId(subject);
        nominations.decline(id, nominations.find(id).orElseThrow().administration(), reason, by);
    }

    private Question question(Nomination one) {
        var who = one.who();
        var called = (who.title() + " " + who.name()).strip();
        var seat = Message.of("members.seat." + one.seat());
        var particulars = new ArrayList<Message>();
        particulars.add(one.from() == null ? Message.of("members.question.at.once") : Message.of("members.question.from", one.from()));
        particulars.add(Message.of("members.question.mail", who.mail()));
        particulars.add(Message.of("members.question.by", one.proposedBy().name()));
        var proposer = Optional.ofNullable(one.proposedBy().person()).flatMap(person -> people.find(new PersonId(person)));
        return new Question(one.administration(), Message.of("members.question.nomination", called, seat), particulars,
                "%s %d %s".formatted(one.id().value(), one.version(), who.mail()),
                proposer.map(person -> List.of(person.mail(), who.mail())).orElseGet(() -> List.of(who.mail())));
    }
}
