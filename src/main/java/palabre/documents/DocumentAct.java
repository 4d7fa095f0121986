package palabre.documents;

import java.util.List;
import palabre.files.Fingerprint;
import palabre.journal.Act;
import palabre.journal.Actor;
import palabre.meetings.MeetingId;
import palabre.ui.Language;

/// What was done to a document.
public sealed interface DocumentAct extends Act {

    record DocumentAnnounced(DocumentId document, MeetingId meeting, String author, Actor by) implements Of {}

    record DocumentDeposited(DocumentId document, MeetingId meeting, String author, Fingerprint content, boolean session, Actor by) implements Of {}

    record DocumentTakenUp(DocumentId document, MeetingId meeting, Actor by) implements Of {}

    record DocumentReturned(DocumentId document, MeetingId meeting, String reason, Actor by) implements Of {}

    record DocumentAccepted(DocumentId document, MeetingId meeting, String symbol, Actor by) implements Of {}

    record VersionAttached(DocumentId document, MeetingId meeting, String issue, Language language, Fingerprint content, Actor by) implements Of {}

    record VersionsPassed(DocumentId document, MeetingId meeting, Actor by) implements Of {}

    record VersionsReturned(DocumentId document, MeetingId meeting, String reason, Actor by) implements Of {}

    record TranslationAsked(DocumentId document, MeetingId meeting, List<Language> languages, Actor by) implements Of {}

    record ObserversAdmitted(DocumentId document, MeetingId meeting, boolean admitted, Actor by) implements Of {}

    record LevelRaised(DocumentId document, MeetingId meeting, Level from, Level to, Actor by) implements Of {}

    record LoweringAsked(DocumentId document, MeetingId meeting, Level to, String reason, Actor by) implements Of {}

    record LoweringDropped(DocumentId document, MeetingId meeting, Actor by) implements Of {}

    record LevelLowered(DocumentId document, MeetingId meeting, Level from, Level to, Actor by) implements Of {}

    record DocumentPresented(DocumentId document, MeetingId meeting, Actor by) implements Of {}

    record DocumentsArchived(MeetingId meeting, int documents, Actor by) implements DocumentAct {

        @Override
        public String subject() {
            return meeting.subject();
        }
    }

    /// `told` when participants had it already, and are told that it is withdrawn.
    record DocumentWithdrawn(DocumentId document, MeetingId meeting, boolean told, String reason, Actor by) implements Of {}

    /// Papers went out to participants, who are now written to (R-PREP-08).
    record DocumentsCommunicated(CommunicationId communication, MeetingId meeting, String reference, List<String> symbols, int recipients, String mark, Actor by)
            implements DocumentAct {

        @Override
        public String subject() {
            return meeting.subject();
        }
    }

    /// Participants who came later were told too.
    record NewcomersTold(CommunicationId communication, MeetingId meeting, String reference, int recipients, Actor by) implements DocumentAct {

        @Override
        public String subject() {
            return meeting.subject();
        }
    }

    /// Someone took several papers away at once.
    record BasketTaken(MeetingId meeting, int files, Actor by) implements DocumentAct {

        @Override
        public String subject() {
            return meeting.subject();
        }
    }

    /// An act on one document.
    sealed interface Of extends DocumentAct {

        DocumentId document();

        @Override
        default String subject() {
            return document().subject();
        }
    }
}
