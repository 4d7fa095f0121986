package palabre.files;

/// Who wants to know how far something was sent.
public interface Receipt {

    Receipt NONE = new Receipt() {};

    /// Before the first byte goes, from `first` on.
    default void begins(long first) {}

    /// The bytes from `first` to before `end` were handed over, all that were asked for or fewer.
    default void ends(long first, long end) {}
}
