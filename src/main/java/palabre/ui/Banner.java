package palabre.ui;

import java.time.LocalDate;

/// What a demonstration says at the head of every page; absent from a real installation.
public interface Banner {

    LocalDate simulatedDay();
}
