package palabre.invitations;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import palabre.delegations.Category;
import palabre.delegations.Delegations;
import palabre.delegations.Observer;
import palabre.journal.Acting;
import palabre.members.Organisation;
import palabre.members.Organisations;
import palabre.ui.Text;

/// Whoever is invited to observe names its people once its letter has gone out: as the organisation the house knows by that name,
/// or by its initials or its first word from then on (R-PLEN-17).
@Component
@Transactional
class Observership {

    private static final Pattern INITIALS = Pattern.compile("\\b\\p{Lu}[\\p{Lu}\\d-]{2,}\\b");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final int LONGEST = 12;

    private final Organisations organisations;
    private final Delegations delegations;

    Observership(Organisations organisations, Delegations delegations) {
        this.organisations = organisations;
        this.delegations = delegations;
    }

    void admit(ObserverProposal observer, Acting by) {
        var organisation = known(observer.name());
        delegations.admit(observer.meeting(), new Observer(organisation.code(), category(observer.quality())), by);
    }

    private Organisation known(String name) {
        var all = organisations.all();
        return all.stream().filter(one -> called(one, name)).findFirst().orElseGet(() -> {
            var added = new Organisation(code(name, all.stream().map(Organisation::code).collect(Collectors.toSet())), Text.french(name), "");
            organisations.add(added);
            return added;
        });
    }

    /// By one of its names, or by its code where that stands in the name.
    static boolean called(Organisation one, String name) {
        return one.name().words().values().stream().anyMatch(name.strip()::equalsIgnoreCase)
                || INITIALS.matcher(name).results().anyMatch(initials -> initials.group().equals(one.code()));
    }

    static String code(String name, Set<String> taken) {
        var initials = INITIALS.matcher(name).results().map(found -> found.group()).findFirst().orElseGet(() -> first(name));
        var code = initials.substring(0, Math.min(LONGEST, initials.length()));
        var free = new HashSet<>(taken);
        var next = code;
        for (int number = 2; !free.add(next); number++) {
            next = code + number;
        }
        return next;
    }

    private static String first(String name) {
        return WORD.matcher(name).results().map(found -> found.group().toUpperCase(Locale.ROOT)).findFirst().orElse("OBS");
    }

    private static Category category(ObserverProposal.Quality quality) {
        return switch (quality) {
            case PARTNER -> Category.DEVELOPMENT_PARTNER;
            case INTERNATIONAL -> Category.INTERNATIONAL_ORGANISATION;
            case RESOURCE -> Category.RESOURCE_PERSON;
        };
    }

    /// Whether a delegation's sender is this observer.
    boolean is(ObserverProposal observer, String sender) {
        return organisations.find(sender).filter(one -> called(one, observer.name())).isPresent();
    }
}
