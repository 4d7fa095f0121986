package palabre.invitations;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/// The rounds on which letters signed off are printed; each process makes its own, and a house that was closed goes on where it stopped.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Printshop {

    private static final Logger log = LoggerFactory.getLogger(Printshop.class);

    private final Papermaking papermaking;

    Printshop(Papermaking papermaking) {
        this.papermaking = papermaking;
    }

    @Scheduled(fixedDelayString = "${palabre.letters.every:PT2S}")
    void print() {
        try {
            while (papermaking.printNext()) {}
        } catch (DataAccessException | TransactionException unreachable) {
            log.warn("letters wait to be printed: {}", unreachable.getMessage());
        }
    }
}
