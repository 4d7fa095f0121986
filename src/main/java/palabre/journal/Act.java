package palabre.journal;

/// Something that was done, in the past tense. Published as an event, it is written in the journal
/// in the same transaction; its other record components say the rest.
public interface Act {

    Actor by();

    /// What it was done to: `meeting:…`, `rule:R-PLEN-06`.
    String subject();
}
