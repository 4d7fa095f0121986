package palabre.files;

import java.util.List;
import java.util.Set;
import palabre.ui.Message;

/// What contents belong to; each module that attaches files tells it here, for whoever looks after them.
public interface Belongings {

    List<Belonging> of(Set<Fingerprint> contents);

    /// One thing a content is attached to, named without saying what is in it, and where it is looked at by those who may.
    record Belonging(Fingerprint content, Message what, String href) {}
}
