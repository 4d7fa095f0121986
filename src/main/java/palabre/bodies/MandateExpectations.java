package palabre.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import palabre.journal.Acting;
import palabre.journal.Awaited;
import palabre.journal.Expectations;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.ui.Message;
import palabre.ui.Text;

/// What mandates and the organs above expect of whoever acts: a seat to fill, a visa to give, sessions to enter.
@Component
class MandateExpectations implements Expectations {

    private static final String ASSESSORS = "/group/assessors";

    private final Interims interims;
    private final Designations designations;
    private final Sessions sessions;
    private final Administrations administrations;

    MandateExpectations(Interims interims, Designations designations, Sessions sessions, Administrations administrations) {
        this.interims = interims;
        this.designations = designations;
        this.sessions = sessions;
        this.administrations = administrations;
    }

    @Override
    public List<Awaited> of(Acting who, LocalDate today) {
        var awaited = new ArrayList<Awaited>();
        if (MandateRights.mayFillVacancy(who)) {
            for (var vacancy : interims.vacancies()) {
                if (vacancy.derogation() == null || vacancy.granted()) {
                    awaited.add(new Awaited(Message.of(vacancy.granted() ? "bodies.awaited.interim" : "bodies.awaited.vacant"),
                            Message.of("bodies.awaited.vacant.why", name(new AdministrationId(vacancy.seat().holder()))), null, "R-SG-01", ASSESSORS));
                }
            }
        }
        if (MandateRights.mayEndorseAssessors(who)) {
            designations.awaited().flatMap(plenary -> designations.of(plenary.number()))
                    .filter(one -> one.endorsement() == null && one.decided() != null && !Objects.equals(one.decided().person(), who.person()))
                    .ifPresent(one -> awaited.add(new Awaited(Message.of("bodies.awaited.assessors"),
                            Message.of("bodies.awaited.wish.plenary", one.plenary()), null, "R-ORG-12", ASSESSORS)));
        }
        if (MandateRights.mayKeepSessions(who)) {
            for (var year : sessions.incomplete(today)) {
                awaited.add(new Awaited(Message.of("bodies.awaited.sessions", String.valueOf(year.year())),
                        Message.of("bodies.sessions.missing", year.expertsMissing(), year.conferencesMissing()), null, null, "/group/sessions"));
            }
        }
        return awaited;
    }

    private Text name(AdministrationId country) {
        return administrations.find(country).map(Administration::name).orElseGet(() -> Text.french(country.iso()));
    }
}
