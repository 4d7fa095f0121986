package palabre.files;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// The rounds on which contents are read again, some each hour, so that none waits for a night when the house is closed.
@Component
@EnableScheduling
class Watch {

    private static final Logger log = LoggerFactory.getLogger(Watch.class);

    private final Readings readings;

    Watch(Readings readings) {
        this.readings = readings;
    }

    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "PT1H")
    void round() {
        try {
            for (int left = readings.turn(); left > 0; left--) {
                var begun = System.nanoTime();
                if (!readings.readNext()) {
                    return;
                }
                // As long again is left to others who want the disk.
                Thread.sleep((System.nanoTime() - begun) / 1_000_000);
            }
        } catch (DataAccessException | TransactionException | VaultAway unreachable) {
            log.warn("contents are read again in an hour: {}", unreachable.getMessage());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
