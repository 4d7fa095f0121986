package palabre.charter;

import java.time.LocalDate;
import palabre.journal.Act;
import palabre.journal.Actor;

/// A proposed change was approved; it holds from that day on.
public record ParameterChanged(Actor by, String subject, ProposalId proposal, String setting, String value, String former, LocalDate effective, String answer) implements Act {}
