package palabre.bodies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.ui.Language;

/// A distribution proposed for the countries not placed yet; the same draft and wishes always give the same one.
///
/// 1. Nobody already placed is moved. No commission takes more than its even share.
/// 2. First choices are served before second ones, second before third. Where more ask than there is room, it is the country
///    that most evens out languages, sub-regions and access to the sea, then the first of the French alphabet.
/// 3. Those who asked nothing go where they most even them out, those of the rarest language first.
final class Allotment {

    private final Map<CommissionId, List<Administration>> seated = new TreeMap<>();
    private final List<Administration> waiting = new ArrayList<>();
    private final List<Administration> others;
    private final Map<AdministrationId, Wish> wishes;

    private Allotment(Map<CommissionId, Set<AdministrationId>> placed, Collection<Administration> members, Collection<Wish> wishes,
            AdministrationId lead) {
        this.wishes = wishes.stream().collect(Collectors.toMap(Wish::administration, wish -> wish));
        others = members.stream().filter(one -> !one.id().equals(lead)).sorted(Administration.inOrder(Language.FR)).toList();
        placed.forEach((commission, there) ->
                seated.put(commission, new ArrayList<>(others.stream().filter(one -> there.contains(one.id())).toList())));
        others.stream().filter(one -> placed.values().stream().noneMatch(there -> there.contains(one.id()))).forEach(waiting::add);
    }

    /// The draft with every active member in it; the lead, who sits everywhere, is left out.
    static Map<CommissionId, Set<AdministrationId>> fill(Map<CommissionId, Set<AdministrationId>> placed,
            Collection<Administration> members, Collection<Wish> wishes, AdministrationId lead) {
        var allotment = new Allotment(placed, members, wishes, lead);
        for (int rank = 1; rank <= placed.size(); rank++) {
            allotment.serve(rank);
        }
        allotment.even();
        return allotment.told();
    }

    private void serve(int rank) {
        for (var commission : seated.keySet()) {
            while (room(commission)) {
                var asking = waiting.stream().filter(one -> rank == rank(one, commission)).toList();
                if (asking.isEmpty()) {
                    break;
                }
                seat(asking.stream().min(Comparator.comparingInt(one -> alike(one, commission))).orElseThrow(), commission);
            }
        }
    }

    private void even() {
        var rarest = waiting.stream().sorted(Comparator.comparingInt(this::speakers)).toList();
        for (var one : rarest) {
            var open = seated.keySet().stream().filter(this::room).toList();
            seat(one, (open.isEmpty() ? seated.keySet() : open).stream()
                    .min(Comparator.<CommissionId>comparingInt(commission -> alike(one, commission)).thenComparingInt(this::size)).orElseThrow());
        }
    }

    private int speakers(Administration one) {
        return Math.toIntExact(others.stream().filter(other -> other.language() == one.language()).count());
    }

    private int rank(Administration one, CommissionId commission) {
        var wish = wishes.get(one.id());
        return wish == null ? 0 : wish.rank(commission);
    }

    /// How much of what a country would bring is there already.
    private int alike(Administration one, CommissionId commission) {
        return there(commission).stream().mapToInt(other -> (other.language() == one.language() ? 1 : 0)
                + (other.subregion() == one.subregion() ? 1 : 0) + (other.access() == one.access() ? 1 : 0)).sum();
    }

    /// Below an even share; or at it, as long as what does not divide is not handed out.
    private boolean room(CommissionId commission) {
        int share = others.size() / seated.size();
        return size(commission) < share || size(commission) == share
                && seated.keySet().stream().filter(other -> size(other) > share).count() < others.size() % seated.size();
    }

    private int size(CommissionId commission) {
        return there(commission).size();
    }

    private List<Administration> there(CommissionId commission) {
        return Objects.requireNonNull(seated.get(commission));
    }

    private void seat(Administration one, CommissionId commission) {
        waiting.remove(one);
        there(commission).add(one);
    }

    private Map<CommissionId, Set<AdministrationId>> told() {
        var told = new TreeMap<CommissionId, Set<AdministrationId>>();
        seated.forEach((commission, there) -> told.put(commission, there.stream().map(Administration::id)
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(AdministrationId::iso))))));
        return told;
    }
}
