package palabre.search;

/// What could be read in a file: its words, all of them or only the first, or why there are none.
public sealed interface Reading {

    record Read(String title, String text, boolean whole) implements Reading {}

    record Unread(Why why) implements Reading {}

    /// Why a file cannot be searched.
    enum Why {
        /// Locked with a password.
        LOCKED,
        /// Not to be opened, or only by trying again and again.
        DAMAGED,
        /// A picture: a scan without its words.
        PICTURE
    }
}
