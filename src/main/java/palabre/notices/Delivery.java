package palabre.notices;

/// What the mail server made of a mail.
sealed interface Delivery {

    /// It has taken charge of it.
    record Accepted(String said) implements Delivery {}

    /// It could not be reached, or asks to come back.
    record Deferred(String said) implements Delivery {}

    /// It will never take it: there is no such recipient.
    record Refused(String said) implements Delivery {}
}
