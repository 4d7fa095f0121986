package palabre.bodies.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import palabre.bodies.Balance;
import palabre.bodies.CommissionId;
import palabre.bodies.Wish;
import palabre.members.Administration;
import palabre.members.AdministrationId;

/// What the pages about the composition reckon alike.
final class Panorama {

    private Panorama() {}

    /// The balance of each commission, its lead counted in.
    static Map<CommissionId, Balance> balances(Map<CommissionId, Set<AdministrationId>> members, AdministrationId lead,
            Collection<Administration> known, Collection<Wish> wishes) {
        var balances = new TreeMap<CommissionId, Balance>();
        members.forEach((commission, seated) -> balances.put(commission, Balance.of(commission,
                known.stream().filter(one -> one.id().equals(lead) || seated.contains(one.id())).toList(), wishes, members.size())));
        return balances;
    }

    static Map<AdministrationId, Wish> byCountry(List<Wish> wishes) {
        return wishes.stream().collect(Collectors.toMap(Wish::administration, Function.identity()));
    }
}
