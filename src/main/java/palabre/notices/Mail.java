package palabre.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palabre.ui.Language;

/// A mail to someone, and what became of it. `secret` is the link in its body that only its recipient may follow;
/// `answer` is what the mail server said last; `next` is when it will be tried; `settled` when it was last known what became of it.
public record Mail(MailId id, String recipient, Language language, String subject, String body, Enclosed enclosed, @Nullable String secret,
        State state, int attempts, String answer, Instant since, @Nullable Instant next, @Nullable Instant settled, int version) {

    /// Kept: no server was set, so it can only be read here. Delivered and returned: the recipient's server said so afterwards.
    public enum State { WAITING, SENT, DELIVERED, RETURNED, FAILED, KEPT }

    static final String HIDDEN = "[…]";

    static final List<Duration> DELAYS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15),
            Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(12), Duration.ofHours(24));

    static Mail written(MailId id, String recipient, Language language, String subject, String body,
            Enclosed enclosed, @Nullable String secret, boolean canBeSent, Instant now) {
        return new Mail(id, recipient, language, subject, body, enclosed, secret, canBeSent ? State.WAITING : State.KEPT, 0, "",
                now, canBeSent ? now : null, null, 0);
    }

    /// What the technical administrator may read: a link one signs in with is shown only where no server can carry it.
    public String shown() {
        return state == State.KEPT ? body : hidden();
    }

    /// Whether a link was taken out of what is shown.
    public boolean hides() {
        return shown().contains(HIDDEN);
    }

    Mail tried(Delivery delivery, Instant now) {
        int tried = attempts + 1;
        return switch (delivery) {
            case Delivery.Accepted(var said) -> new Mail(id, recipient, language, subject, hidden(), enclosed, null, State.SENT,
                    tried, said, since, null, now, version);
            case Delivery.Refused(var said) -> failed(tried, said, now);
            case Delivery.Deferred(var said) -> tried > DELAYS.size() ? failed(tried, said, now)
                    : new Mail(id, recipient, language, subject, body, enclosed, secret, State.WAITING, tried, said, since,
                            now.plus(DELAYS.get(tried - 1)), settled, version);
        };
    }

    /// The recipient's server reported on it, after ours had taken it.
    Mail reported(boolean delivered, String said, Instant now) {
        return state != State.SENT && state != State.DELIVERED ? this
                : new Mail(id, recipient, language, subject, body, enclosed, secret, delivered ? State.DELIVERED : State.RETURNED,
                        attempts, said, since, next, now, version);
    }

    /// Someone wants it tried now, whatever became of it before.
    Mail again(Instant now) {
        if (left()) {
            throw new MailAlreadySent(id);
        }
        return new Mail(id, recipient, language, subject, body, enclosed, secret, State.WAITING, 0, answer, since, now, settled, version);
    }

    /// It went out; its link is no longer known.
    boolean left() {
        return state == State.SENT || state == State.DELIVERED || state == State.RETURNED;
    }

    private Mail failed(int tried, String said, Instant now) {
        return new Mail(id, recipient, language, subject, body, enclosed, secret, State.FAILED, tried, said, since, null, now, version);
    }

    private String hidden() {
        return secret == null ? body : body.replace(secret, HIDDEN);
    }
}
