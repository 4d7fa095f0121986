package palabre.ui;

import java.util.List;
import java.util.Set;

/// Who reads, as the frame shows it: a name, the capacity acted in, and the others one may take.
/// `functions` are the codes of the function now acted in, for the menu.
public record Reader(String name, String acting, List<Choice> capacities, Set<String> functions) {

    public record Choice(String key, String label, String detail, boolean current) {}

    public boolean acts(String function) {
        return functions.contains(function);
    }
}
