package palabre.journal;

import java.util.List;

/// How much of the journal someone may read (P-101): all, the acts of the group, or those about the machine and its accounts.
public enum Extent {
    ALL, GROUP, TECHNICAL;

    /// What the acts that are not the group's are done to; those of the technical administrator never are.
    static final List<String> TECHNICAL_SUBJECTS = List.of("account", "mail");
}
