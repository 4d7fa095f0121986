package palabre.meetings;

import java.util.List;
import palabre.journal.Acting;

/// What a module above tells on the page of a meeting, as far as this reader may know it. Whoever keeps a part of a meeting implements this.
public interface Chapters {

    List<Chapter> of(Meeting meeting, Acting who);
}
