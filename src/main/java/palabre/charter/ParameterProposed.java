package palabre.charter;

import java.time.LocalDate;
import palabre.journal.Act;
import palabre.journal.Actor;

/// A change of a parameter or of a severity was proposed.
public record ParameterProposed(Actor by, String subject, ProposalId proposal, String setting, String value, String former, LocalDate effective, String reason) implements Act {}
