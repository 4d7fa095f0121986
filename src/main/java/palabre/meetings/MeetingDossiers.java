package palabre.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import palabre.bodies.Composition;
import palabre.bodies.Compositions;
import palabre.bodies.Mandate;
import palabre.bodies.Mandates;
import palabre.journal.Acting;
import palabre.members.AdministrationId;
import palabre.members.Heading;
import palabre.members.Dossiers;
import palabre.members.MemberRights;
import palabre.members.Told;
import palabre.ui.KnownDate;
import palabre.ui.Message;

/// What meetings know of a country: those it received or offered to, those held for it, what it owes to those to come
/// and what others owe it.
@Component
class MeetingDossiers implements Dossiers {

    /// What the group hands to all who take part.
    private static final Set<Duty.Task> FOR_MEMBERS = Set.of(Duty.Task.CALL_FOR_HOSTS, Duty.Task.CALL_FOR_ITEMS, Duty.Task.INVITATIONS,
            Duty.Task.COMMISSION_DOCUMENTS, Duty.Task.DOCUMENTS, Duty.Task.REPORT);

    private final Meetings meetings;
    private final Planning planning;
    private final Candidatures candidatures;
    private final Compositions compositions;
    private final Mandates mandates;

    MeetingDossiers(Meetings meetings, Planning planning, Candidatures candidatures, Compositions compositions, Mandates mandates) {
        this.meetings = meetings;
        this.planning = planning;
        this.candidatures = candidatures;
        this.compositions = compositions;
        this.mandates = mandates;
    }

    @Override
    public List<Told> of(AdministrationId administration, Acting reader, LocalDate today) {
        var told = new ArrayList<Told>();
        var seen = meetings.all().stream().filter(meeting -> MeetingRights.maySee(reader, meeting))
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
        var adopted = compositions.adopted();
        var concerned = seen.values().stream().filter(meeting -> concerns(meeting, administration, adopted)).map(Meeting::id).collect(Collectors.toSet());
        for (var meeting : seen.values()) {
            var hosts = meeting.host().filter(administration::equals).isPresent();
            if (hosts && meeting.stage() != Stage.CANCELLED) {
                told.add(line(Heading.HOSTED, meeting, Message.of("meetings.dossier.host", meeting.hosting().city())));
            }
            if (meeting.stage().held() && concerned.contains(meeting.id())) {
                told.add(line(Heading.PRODUCED, meeting, Message.of("meetings.dossier.held", meeting.hosting().city())));
            }
        }
        if (MemberRights.mayReadDuties(reader, administration)) {
            for (var one : candidatures.of(administration)) {
                var meeting = seen.get(one.meeting());
                if (meeting != null) {
                    told.add(new Told(Heading.HOSTED, Message.of("meetings.dossier.candidature", Titles.of(meeting)),
                            Message.of("meetings.candidature." + one.status()), KnownDate.of(one.on()), null, "R-FCT-04", meeting.id().path()));
                }
            }
            duties(administration, seen, concerned, today, told);
        }
        return told;
    }

    private void duties(AdministrationId administration, Map<MeetingId, Meeting> seen, Set<MeetingId> concerned, LocalDate today, List<Told> told) {
        var leads = mandates.on(Mandate.Kind.LEAD, today).stream().anyMatch(one -> administration.equals(one.administration()));
        for (var duty : planning.duties()) {
            var meeting = seen.get(duty.meeting());
            if (duty.done() != null || meeting == null) {
                continue;
            }
            var owes = duty.by().stream().anyMatch(function -> switch (function) {
                case FP, AUT -> concerned.contains(duty.meeting());
                case HOTE -> duty.host().equals(administration.iso());
                case PRES, SG -> leads;
                default -> false;
            });
            if (owes) {
                told.add(due(Heading.OWES, duty, meeting));
            } else if (FOR_MEMBERS.contains(duty.task()) && concerned.contains(duty.meeting())) {
                told.add(due(Heading.OWED, duty, meeting));
            }
        }
    }

    /// A plenary is for all; a commission meets for those who sit in it on its day, and for its host.
    private static boolean concerns(Meeting meeting, AdministrationId administration, List<Composition> adopted) {
        var commission = meeting.commission();
        return commission.isEmpty() || meeting.host().filter(administration::equals).isPresent()
                || adopted.stream().filter(one -> !one.from().isAfter(meeting.dates().first())).reduce((_, later) -> later)
                        .filter(composition -> composition.of(administration).contains(commission.get())).isPresent();
    }

    private static Told line(Heading heading, Meeting meeting, Message detail) {
        return new Told(heading, Titles.of(meeting), detail, KnownDate.of(meeting.dates().first()), null, null, meeting.id().path());
    }

    private static Told due(Heading heading, Duty duty, Meeting meeting) {
        return Told.due(heading, Message.of("meetings.duty." + duty.task()), Message.of("meetings.awaited.duty", Titles.of(meeting), duty.mark()),
                KnownDate.of(duty.due()), duty.rule(), meeting.id().path() + "#retro");
    }
}
