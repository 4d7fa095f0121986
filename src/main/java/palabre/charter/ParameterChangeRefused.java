package palabre.charter;

import palabre.journal.Act;
import palabre.journal.Actor;

/// A proposed change was refused, and why.
public record ParameterChangeRefused(Actor by, String subject, ProposalId proposal, String setting, String value, String answer) implements Act {}
