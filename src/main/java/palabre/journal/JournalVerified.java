package palabre.journal;

import org.jspecify.annotations.Nullable;

/// The chain of seals was read again up to an entry, and held, or was found broken at one.
public record JournalVerified(Actor by, long upTo, @Nullable Long broken) implements Act {

    @Override
    public String subject() {
        return "journal";
    }
}
