package palabre.search;

import org.springframework.context.ApplicationContext;

/// Has papers read for search at once, instead of in some seconds.
public final class ReadNow {

    private ReadNow() {}

    public static void everything(ApplicationContext house) {
        house.getBean(ReadingRounds.class).readAll();
    }
}
