package palabre.documents.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palabre.documents.Communication;
import palabre.documents.Document;
import palabre.documents.Recipient;
import palabre.documents.Version;
import palabre.members.PersonId;
import palabre.ui.Language;
import palabre.ui.Message;

/// One sending as its page tells it: its papers, and for those who may see it who was told, what became of the mail, and when they first opened something.
/// `newcomers` take part now and were not told of it yet.
public record Proof(Communication sent, List<Document> papers, List<Recipient> recipients, Map<PersonId, Message> mails, Map<PersonId, Instant> openings,
        List<Recipient> newcomers) {

    /// The languages in which a paper went out then.
    public List<Language> languages(Document paper) {
        return paper.versions().stream().filter(one -> sent.id().equals(one.communication())).map(Version::language).distinct().toList();
    }

    /// The issue that went out then: `/Rév.1`.
    public String suffix(Document paper) {
        return paper.versions().stream().filter(one -> sent.id().equals(one.communication())).map(one -> one.issue().suffix()).reduce("", (_, later) -> later);
    }

    public Optional<Instant> opened(Recipient one) {
        return Optional.ofNullable(openings.get(one.person()));
    }

    public Optional<Message> mail(Recipient one) {
        return Optional.ofNullable(mails.get(one.person()));
    }

    public long opened() {
        return recipients.stream().filter(one -> openings.containsKey(one.person())).count();
    }
}
