package palabre.notices;

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

    Rounds(Mails mails, Post post) {
        this.mails = mails;
        this.post = post;
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
}
