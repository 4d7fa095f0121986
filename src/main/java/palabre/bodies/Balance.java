package palabre.bodies;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import palabre.members.Access;
import palabre.members.Administration;
import palabre.members.Subregion;
import palabre.ui.Language;

/// How a commission is made up: how many countries, the language each is written to in, where they lie, whether they have
/// a coast, and how many have their first, second, third choice. The lead counts as a country, not as a wish.
public record Balance(int members, Map<Language, Integer> languages, Map<Subregion, Integer> subregions, Map<Access, Integer> accesses,
        List<Integer> granted) {

    public static Balance of(CommissionId commission, Collection<Administration> seated, Collection<Wish> wishes, int commissions) {
        var granted = new Integer[commissions];
        java.util.Arrays.fill(granted, 0);
        for (var wish : wishes) {
            int rank = wish.rank(commission);
            if (rank > 0 && rank <= commissions && seated.stream().anyMatch(one -> one.id().equals(wish.administration()))) {
                granted[rank - 1]++;
            }
        }
        return new Balance(seated.size(), count(Language.class, seated, Administration::language),
                count(Subregion.class, seated, Administration::subregion), count(Access.class, seated, Administration::access),
                List.of(granted));
    }

    private static <K extends Enum<K>> Map<K, Integer> count(Class<K> type, Collection<Administration> seated, Function<Administration, K> trait) {
        var counts = new EnumMap<K, Integer>(type);
        for (var constant : type.getEnumConstants()) {
            counts.put(constant, 0);
        }
        seated.forEach(one -> counts.merge(trait.apply(one), 1, Integer::sum));
        return counts;
    }
}
