package palabre.members.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import palabre.members.Account;
import palabre.members.AccountChanged;
import palabre.members.PersonId;

/// The sessions people have open, wherever they opened them.
@Component
class OpenSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    List<Opened> of(PersonId person, String current) {
        return sessions.findByPrincipalName(person.value().toString()).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> new Opened(session.getCreationTime(), session.getLastAccessedTime(), session.getId().equals(current)))
                .sorted(Comparator.comparing(Opened::seen).reversed())
                .toList();
    }

    void end(PersonId person) {
        endBut(person, null);
    }

    void endBut(PersonId person, @Nullable String kept) {
        for (var id : sessions.findByPrincipalName(person.value().toString()).keySet()) {
            if (!id.equals(kept)) {
                sessions.deleteById(id);
            }
        }
    }

    @EventListener
    void on(AccountChanged changed) {
        if (changed.stage() != Account.Stage.ACTIVE) {
            end(changed.person());
        }
    }
}
