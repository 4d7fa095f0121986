package palabre.members;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import palabre.journal.Acting;
import palabre.ui.Message;

/// A letter the regional office entered in the authority's name: the authority confirms or contests it at its official address.
@Component
class LetterDecisions implements Decisions {

    private final OfficialLetters letters;
    private final People people;

    LetterDecisions(OfficialLetters letters, People people) {
        this.letters = letters;
        this.people = people;
    }

    @Override
    public String kind() {
        return OfficialLetters.KIND;
    }

    @Override
    public Optional<Question> question(UUID subject) {
        return letters.find(new LetterId(subject)).filter(one -> one.stage() == OfficialLetter.Stage.ENTERED).map(this::question);
    }

    @Override
    public void approve(UUID subject, Acting by) {
        var id = new LetterId(subject);
        letters.confirm(id, letters.find(id).orElseThrow().administration(), by);
    }

    @Override
    public void refuse(UUID subject, String reason, Acting by) {
        var id = new LetterId(subject);
        letters.contest(id, letters.find(id).orElseThrow().administration(), reason, by);
    }

    private Question question(OfficialLetter one) {
        var person = people.find(one.person()).orElseThrow();
        return new Question(one.administration(),
                Message.of("members.question.letter", one.reference(), one.dated(), person.called(), OfficialLetters.role(one)),
                List.of(Message.of("members.question.from", one.from()), Message.of("members.question.by", one.enteredBy().name()),
                        Message.of("members.question.letter.told")),
                "%s %d".formatted(one.id().value(), one.version()), List.of(person.mail()));
    }
}
