package palabre.charter;

import palabre.journal.Act;
import palabre.journal.Actor;

/// Whoever proposed a change took it back.
public record ParameterProposalWithdrawn(Actor by, String subject, ProposalId proposal, String setting, String value) implements Act {}
