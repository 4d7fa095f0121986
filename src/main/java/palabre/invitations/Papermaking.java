package palabre.invitations;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import palabre.bodies.Mandates;
import palabre.files.Files;
import palabre.files.Kind;
import palabre.meetings.Meetings;
import palabre.members.Administrations;
import palabre.printing.Attachment;
import palabre.printing.Papers;
import palabre.ui.Language;
import palabre.ui.UiFactory;

/// Makes the papers of letters: Word to retouch and PDF/A to keep. Each paper is a transaction of its own, so whoever is killed in the
/// middle of five hundred loses one at most, and nothing is printed twice.
@Component
@Transactional
public class Papermaking {

    private final LetterRows letters;
    private final CopyRows copies;
    private final Addressees addressees;
    private final ObserverProposals observers;
    private final Meetings meetings;
    private final Mandates mandates;
    private final Administrations administrations;
    private final Papers papers;
    private final Files files;
    private final UiFactory words;

    Papermaking(LetterRows letters, CopyRows copies, Addressees addressees, ObserverProposals observers, Meetings meetings, Mandates mandates,
            Administrations administrations, Papers papers, Files files, UiFactory words) {
        this.letters = letters;
        this.copies = copies;
        this.addressees = addressees;
        this.observers = observers;
        this.meetings = meetings;
        this.mandates = mandates;
        this.administrations = administrations;
        this.papers = papers;
        this.files = files;
        this.words = words;
    }

    /// Prints one copy that waits, if one does.
    boolean printNext() {
        var waiting = copies.takeWanted();
        waiting.ifPresent(this::print);
        return waiting.isPresent();
    }

    /// The paper kept of a letter; one signed off before the house kept papers is printed when it is first asked for.
    public Copy kept(Letter letter, Language language) {
        var copy = copies.take(letter.id(), language).orElseThrow(() -> new NoSuchElementException("no copy in " + language));
        return copy.pdf() != null ? copy : print(copy);
    }

    @Transactional(readOnly = true)
    public List<Copy> of(Letter letter) {
        return copies.of(letter.id());
    }

    /// As it would be printed now, to be read before it is signed.
    @Transactional(readOnly = true)
    public Attachment draft(Letter letter, Language language, boolean word) {
        var copy = copies.of(letter.id()).stream().filter(one -> one.language() == language).findFirst()
                .orElseThrow(() -> new NoSuchElementException("no copy in " + language));
        var paper = paper(letter, language);
        var made = paper.of(letter, new Words(copy.subject(), copy.body()), lines(letter, language));
        return word ? papers.word(paper.file(letter), made) : papers.pdf(paper.file(letter), made);
    }

    private Copy print(Copy copy) {
        var letter = letters.find(copy.letter()).orElseThrow();
        var paper = paper(letter, copy.language());
        var made = paper.of(letter, new Words(copy.subject(), copy.body()), lines(letter, copy.language()));
        var name = paper.file(letter);
        var word = files.keep(name + ".docx", Kind.DOCX, papers.word(name, made).content());
        var pdf = files.keep(name + ".pdf", Kind.PDF, papers.pdf(name, made).content());
        copies.printed(copy, word, pdf);
        return new Copy(copy.letter(), copy.language(), copy.subject(), copy.body(), word, pdf);
    }

    private LetterPaper paper(Letter letter, Language language) {
        var lead = administrations.find(mandates.lead(letter.dated())).orElseThrow();
        return new LetterPaper(words.in(language), lead);
    }

    private List<String> lines(Letter letter, Language language) {
        var meeting = meetings.find(letter.meeting()).orElseThrow();
        var to = letter.to().group() == Recipient.Group.OBSERVER ? observers.addressee(letter.to().code()) : addressees.known(meeting).get(letter.to());
        return to == null ? List.of(letter.to().code()) : Objects.requireNonNullElse(to.lines().get(language), List.of(letter.to().code()));
    }
}
