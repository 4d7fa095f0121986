package palabre.agenda.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import palabre.agenda.Agenda;
import palabre.agenda.AgendaRights;
import palabre.agenda.Consultee;
import palabre.agenda.Edition;
import palabre.agenda.Item;
import palabre.agenda.Items;
import palabre.agenda.ItemProposal;
import palabre.agenda.Sitting;
import palabre.journal.Acting;
import palabre.meetings.Meeting;

/// The agenda of a meeting with all its page tells, as far as its reader may know it.
/// `consultees` are those the text wants asked; `sits` when the reader's country is concerned; `derogation` when one is asked for or granted.
public record Folder(Meeting meeting, Agenda agenda, List<Consultee> consultees, List<ItemProposal> proposals, boolean sits, boolean derogation,
        Presenters names, LocalDate today, Acting who) {

    public boolean drafts() {
        return AgendaRights.mayDraft(who, meeting) && agenda.phase().open();
    }

    public boolean decides() {
        return AgendaRights.mayDecide(who, meeting);
    }

    /// The assessors look over the owner's shoulder.
    public boolean seesDesk() {
        return AgendaRights.mayDraft(who, meeting) || who.is(palabre.journal.Function.ASS);
    }

    /// The version put before this reader, if there is one.
    public Optional<Edition> edition() {
        return AgendaRights.maySeeDraft(who, meeting) ? agenda.last() : agenda.published();
    }

    /// Those this reader may open.
    public List<Edition> editions() {
        return agenda.editions().stream().filter(one -> one.phase().published() || AgendaRights.maySeeDraft(who, meeting)).toList();
    }

    public Optional<Edition> edition(int number) {
        return editions().stream().filter(one -> one.number() == number).findFirst();
    }

    public Optional<Items> items() {
        return seesDesk() ? Optional.of(agenda.items()) : edition().map(Edition::items);
    }

    public List<Sitting> sittings() {
        return seesDesk() ? agenda.sittings() : edition().map(Edition::sittings).orElse(agenda.sittings());
    }

    /// ItemProposals this reader may know of: all for whoever prepares or answers, one's own otherwise.
    public List<ItemProposal> known() {
        return proposals.stream().filter(one -> AgendaRights.maySeeDraft(who, meeting) || one.from(who)).toList();
    }

    /// What participants could not prepare yet.
    public List<Item> lacking() {
        return agenda.items().timed().stream().filter(item -> !item.annotated()).toList();
    }

    public boolean proposes() {
        return AgendaRights.mayPropose(who, meeting, agenda, sits);
    }

    public boolean answers() {
        return AgendaRights.mayGiveOpinion(who, agenda);
    }
}
