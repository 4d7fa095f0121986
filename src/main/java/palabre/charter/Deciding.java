package palabre.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import palabre.journal.Acting;
import palabre.journal.Awaited;
import palabre.journal.Expectations;
import palabre.ui.Message;

/// What the charter waits for: the regional office on proposals and visas, the presidency on derogations.
@Component
class Deciding implements Expectations {

    private final Proposals proposals;
    private final Derogations derogations;
    private final Catalogue catalogue;

    Deciding(Proposals proposals, Derogations derogations, Catalogue catalogue) {
        this.proposals = proposals;
        this.derogations = derogations;
        this.catalogue = catalogue;
    }

    @Override
    public List<Awaited> of(Acting who, LocalDate today) {
        var awaited = new ArrayList<Awaited>();
        if (ProposalRights.mayDecide(who)) {
            proposals.open().stream().filter(proposal -> !proposal.by().samePerson(who.actor()))
                    .map(this::decision).forEach(awaited::add);
        }
        if (DerogationRights.mayEndorse(who)) {
            derogations.at(Derogation.Status.REQUESTED).stream()
                    .filter(derogation -> !derogation.requestedBy().samePerson(who.actor()))
                    .map(derogation -> about(derogation, "charter.awaited.visa")).forEach(awaited::add);
        }
        if (DerogationRights.mayDecide(who)) {
            derogations.at(Derogation.Status.ENDORSED).stream()
                    .map(derogation -> about(derogation, "charter.awaited.decision")).forEach(awaited::add);
        }
        return List.copyOf(awaited);
    }

    private Awaited decision(Proposal proposal) {
        var setting = catalogue.setting(proposal.setting());
        return new Awaited(Message.of("charter.awaited.proposal", setting.name()),
                Message.of("charter.awaited.effective", proposal.effective()), null,
                setting.rules().isEmpty() ? null : setting.rules().getFirst().id(), "/rules/parameters/" + setting.key());
    }

    private static Awaited about(Derogation derogation, String key) {
        return new Awaited(Message.of(key, derogation.about()), Message.of("charter.awaited.reason", derogation.reason()),
                null, derogation.rule().id(), "/derogations/" + derogation.id().value());
    }
}
