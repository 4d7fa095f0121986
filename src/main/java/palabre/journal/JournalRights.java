package palabre.journal;

import org.springframework.security.access.AccessDeniedException;

/// Who may read the journal, and how much of it (R-SEC-04, P-101).
public final class JournalRights {

    private JournalRights() {}

    public static boolean mayRead(Acting who) {
        return who.is(Function.AUD, Function.PRES, Function.BRRC, Function.SYS);
    }

    public static Extent extent(Acting who) {
        return switch (who.capacity().function()) {
            case AUD -> Extent.ALL;
            case PRES, BRRC -> Extent.GROUP;
            case SYS -> Extent.TECHNICAL;
            default -> throw new AccessDeniedException("the journal is not for " + who.capacity().key());
        };
    }
}
