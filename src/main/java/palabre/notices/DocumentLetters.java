package palabre.notices;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import palabre.documents.Communication;
import palabre.documents.CommunicationId;
import palabre.documents.Communications;
import palabre.documents.Deliveries;
import palabre.documents.Document;
import palabre.documents.DocumentAct;
import palabre.documents.Documents;
import palabre.documents.Recipient;
import palabre.meetings.Meetings;
import palabre.meetings.Titles;
import palabre.members.PersonId;
import palabre.ui.Banner;
import palabre.ui.Message;
import palabre.ui.UiFactory;
import palabre.ui.Wording;

/// What participants are written when papers are communicated to them or taken back, each in their language, and what became of it.
@Component
class DocumentLetters implements Deliveries {

    private final Mails mails;
    private final Documents documents;
    private final Communications communications;
    private final Meetings meetings;
    private final UiFactory words;
    private final ObjectProvider<Banner> demonstration;
    private final String address;

    DocumentLetters(Mails mails, Documents documents, Communications communications, Meetings meetings, UiFactory words, ObjectProvider<Banner> demonstration,
            @Value("${palabre.address}") String address) {
        this.mails = mails;
        this.documents = documents;
        this.communications = communications;
        this.meetings = meetings;
        this.words = words;
        this.demonstration = demonstration;
        this.address = address.replaceAll("/+$", "");
    }

    @ApplicationModuleListener
    void on(DocumentAct.DocumentsCommunicated communicated) {
        tell(communicated.communication());
    }

    @ApplicationModuleListener
    void on(DocumentAct.NewcomersTold told) {
        tell(told.communication());
    }

    /// Whoever was written to before is not again.
    private void tell(CommunicationId communication) {
        var sent = communications.find(communication).orElseThrow(() -> new NoSuchElementException("communication"));
        var meeting = meetings.find(sent.meeting()).orElseThrow(() -> new NoSuchElementException("meeting"));
        var papers = communications.papers(sent);
        for (var one : communications.recipients(sent.id())) {
            var said = words.in(one.language());
            var list = papers.stream().filter(paper -> !one.observer() || paper.observers()).map(paper -> line(paper, sent, said)).collect(Collectors.joining("\n"));
            write(because(sent.id(), one.person()), one, said.text("notices.documents.subject", Titles.of(meeting)),
                    said.text("notices.documents.body", one.called(), sent.days(), Titles.official(meeting), list, address + Documents.path(meeting.id())));
        }
    }

    /// Those who were told of it know that it no longer counts.
    @ApplicationModuleListener
    void on(DocumentAct.DocumentWithdrawn withdrawn) {
        var paper = documents.find(withdrawn.document()).orElseThrow(() -> new NoSuchElementException("document"));
        var meeting = meetings.find(withdrawn.meeting()).orElseThrow(() -> new NoSuchElementException("meeting"));
        if (withdrawn.told()) {
            told(paper).values().forEach(one -> {
                var said = words.in(one.language());
                write(MailId.because("notices.documents.withdrawn " + paper.id().value() + " " + one.person().value()), one,
                        said.text("notices.documents.withdrawn.subject", String.valueOf(paper.symbol())),
                        said.text("notices.documents.withdrawn.body", one.called(), String.valueOf(paper.symbol()), paper.title(), Titles.official(meeting), withdrawn.reason()));
            });
        }
    }

    @Override
    public Map<PersonId, Message> of(CommunicationId communication) {
        var mailsTo = communications.recipients(communication).stream().map(Recipient::person)
                .collect(Collectors.toMap(person -> because(communication, person), person -> person));
        return mails.states(mailsTo.keySet()).entrySet().stream()
                .collect(Collectors.toMap(one -> mailsTo.get(one.getKey()), one -> Message.of("notices.state." + one.getValue())));
    }

    private Map<PersonId, Recipient> told(Document paper) {
        return paper.versions().stream().map(palabre.documents.Version::communication).filter(java.util.Objects::nonNull).distinct()
                .map(communications::recipients).flatMap(List::stream).filter(one -> !one.observer() || paper.observers())
                .collect(Collectors.toMap(Recipient::person, one -> one, (one, _) -> one));
    }

    /// « GTR-DI/P6/2027/DOC.07, Paiement électronique (anglais), dans les délais (J-30) ».
    private static String line(Document paper, Communication sent, Wording said) {
        var languages = paper.versions().stream().filter(one -> sent.id().equals(one.communication())).map(one -> said.text("documents.language." + one.language()))
                .distinct().collect(Collectors.joining(", "));
        var term = paper.session() ? said.text("documents.session") : said.text(sent.late() ? "documents.late" : "documents.onTime", sent.mark());
        return said.text("notices.documents.line", String.valueOf(paper.symbol()), paper.title(), languages, term);
    }

    private static MailId because(CommunicationId communication, PersonId person) {
        return MailId.because("notices.documents " + communication.value() + " " + person.value());
    }

    private void write(MailId id, Recipient to, String subject, String body) {
        var said = words.in(to.language());
        mails.write(id, to.mail(), to.language(), demonstration.getIfAvailable() == null ? subject : said.text("notices.demo", subject),
                body + "\n\n" + said.text("notices.signature") + "\n", null);
    }
}
