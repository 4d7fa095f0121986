package palabre.delegations;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import palabre.agenda.AgendaAct;
import palabre.agenda.Agendas;
import palabre.meetings.Meetings;
import palabre.ui.Language;

/// Customs experts whose item a new version of the agenda no longer has: their administration is told.
@Component
class Orphans {

    private final Delegations delegations;
    private final Agendas agendas;
    private final Meetings meetings;
    private final ApplicationEventPublisher events;

    Orphans(Delegations delegations, Agendas agendas, Meetings meetings, ApplicationEventPublisher events) {
        this.delegations = delegations;
        this.agendas = agendas;
        this.meetings = meetings;
        this.events = events;
    }

    @EventListener
    void on(AgendaAct.AgendaReleased released) {
        if (released.removed().isEmpty()) {
            return;
        }
        var titles = titles(released);
        for (var delegation : delegations.of(released.meeting())) {
            for (var one : delegation.present()) {
                one.items().stream().map(item -> item.value().toString()).filter(released.removed()::contains)
                        .forEach(item -> events.publishEvent(new DelegationAct.ExpertWithoutItem(released.meeting(), delegation.sender(), one.called(),
                                titles.getOrDefault(item, ""), released.by())));
            }
        }
    }

    private Map<String, String> titles(AgendaAct.AgendaReleased released) {
        var titles = new HashMap<String, String>();
        meetings.find(released.meeting()).ifPresent(meeting -> agendas.of(meeting).editions().forEach(edition ->
                edition.items().list().forEach(item -> titles.put(item.id().value().toString(), item.title().in(Language.FR)))));
        return titles;
    }
}
