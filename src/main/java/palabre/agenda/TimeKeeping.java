package palabre.agenda;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/// The rounds on which terms that have passed are noticed; a house that was closed notices them when it opens again.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TimeKeeping {

    private static final Logger log = LoggerFactory.getLogger(TimeKeeping.class);

    private final Agendas agendas;

    TimeKeeping(Agendas agendas) {
        this.agendas = agendas;
    }

    @Scheduled(fixedDelayString = "${palabre.agenda.every:PT1M}")
    void keepTime() {
        try {
            agendas.keepTime();
        } catch (DataAccessException | TransactionException unreachable) {
            log.warn("terms of consultations wait: {}", unreachable.getMessage());
        }
    }
}
