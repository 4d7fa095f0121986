package palabre.delegations;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/// The rounds on which personal data whose time has come are deleted.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Purging {

    private static final Logger log = LoggerFactory.getLogger(Purging.class);

    private final Travels travels;

    Purging(Travels travels) {
        this.travels = travels;
    }

    @Scheduled(fixedDelayString = "${palabre.purge.every:PT1H}")
    void purge() {
        try {
            travels.purge();
        } catch (DataAccessException | TransactionException unreachable) {
            log.warn("personal data wait to be deleted: {}", unreachable.getMessage());
        }
    }
}
