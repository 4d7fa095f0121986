package palabre.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a search found: how many papers in all, how they are spread, one page of them, and, when there are none, what may have been meant.
public record Found(int papers, List<Group> groups, List<Hit> page, @Nullable Question meant) {

    public static final Found NOTHING = new Found(0, List.of(), List.of(), null);
}
