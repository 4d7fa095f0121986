package palabre.meetings;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Brings the region's days off into a house just opened.
@Component
@Order(30)
class MeetingReferences implements ApplicationRunner {

    private final Holidays holidays;

    MeetingReferences(Holidays holidays) {
        this.holidays = holidays;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        holidays.load();
    }
}
