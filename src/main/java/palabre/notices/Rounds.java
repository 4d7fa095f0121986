package palabre.notices;

import jakarta.mail.MessagingException;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/// The rounds on which mail that is due is carried to the server; each process makes its own.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Rounds {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    private final Mails mails;
    private final Post post;
    private final Mailbox mailbox;

    Rounds(Mails mails, Post post, Mailbox mailbox) {
        this.mails = mails;
        this.post = post;
        this.mailbox = mailbox;
    }

    @Scheduled(fixedDelayString = "${palabre.mail.every:PT5S}")
    void carry() {
        if (!post.canSend()) {
            return;
        }
        try {
            // A server that asks to come back is left in peace until the next round.
            while (mails.carryNext(post::carry).filter(delivery -> !(delivery instanceof Delivery.Deferred)).isPresent()) {}
        } catch (DataAccessException | TransactionException unreachable) {
            log.warn("mail waits: {}", unreachable.getMessage());
        }
    }

    @Scheduled(fixedDelayString = "${palabre.mailbox.every:PT5M}")
    void collect() {
        if (!mailbox.set()) {
            return;
        }
        try {
            mailbox.read();
        } catch (MessagingException | IOException | DataAccessException | TransactionException unreachable) {
            log.warn("reports wait in the mailbox: {}", unreachable.getMessage());
        }
    }
}
