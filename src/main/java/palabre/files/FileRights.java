package palabre.files;

import palabre.journal.Acting;
import palabre.journal.Function;

/// Who looks after the files themselves, whatever is in them (R-PRES-09, P-100).
public final class FileRights {

    private FileRights() {}

    public static boolean maySeeReadings(Acting who) {
        return who.is(Function.PRES, Function.SYS, Function.AUD);
    }

    /// Whoever restores from a backup.
    public static boolean mayHaveThemRead(Acting who) {
        return who.is(Function.SYS);
    }
}
