package palabre.documents.web;

import java.util.List;
import java.util.Optional;
import palabre.charter.Derogation;
import palabre.documents.Communications;
import palabre.documents.Document;
import palabre.documents.Recipient;

/// What may be communicated now: each paper with what stands in its way, those who will be told, and what the meeting still lacks.
public record Outgoing(List<Line> lines, List<Recipient> recipients, List<Document> later) {

    /// A paper that waits: `sameHand` when its reader brought it, `late` when it needs the derogation that was asked for or not.
    public record Line(Document document, boolean sameHand, boolean late, Optional<Derogation> derogation) {

        public boolean granted() {
            return derogation.filter(one -> one.status() == Derogation.Status.GRANTED).isPresent();
        }

        public boolean free() {
            return !sameHand && (!late || granted());
        }

        public boolean toAsk() {
            return late && derogation.isEmpty();
        }
    }

    static Outgoing of(Binder binder, Communications communications, List<Recipient> recipients) {
        var lines = binder.waiting().stream().map(one -> new Line(one, Communications.sameHand(one, binder.who().actor()),
                Communications.needsDerogation(one, binder.term(), binder.now()), communications.derogation(one, binder.meeting()))).toList();
        var later = binder.documents().stream().filter(one -> !one.communicated() && one.waiting().isEmpty() && one.stage() != palabre.documents.Stage.WITHDRAWN).toList();
        return new Outgoing(lines, recipients, later);
    }

    public boolean any() {
        return lines.stream().anyMatch(Line::free);
    }

    public List<Line> toAsk() {
        return lines.stream().filter(Line::toAsk).toList();
    }

    public long observers() {
        return recipients.stream().filter(Recipient::observer).count();
    }
}
