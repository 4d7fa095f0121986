package palabre.meetings;

import static palabre.charter.Parameter.PLENARY_DAYS;
import static palabre.charter.Parameter.PLENARY_FIRST_MONTH;
import static palabre.charter.Parameter.PLENARY_INTERVAL_YEARS;
import static palabre.charter.Parameter.PLENARY_LAST_MONTH;
import static palabre.charter.Rule.R_FCT_01;
import static palabre.charter.Rule.R_FCT_02;
import static palabre.charter.Rule.R_FCT_03;
import static palabre.charter.Rule.R_FCT_04;
import static palabre.charter.Rule.R_PLEN_01;
import static palabre.charter.Rule.R_PLEN_02;
import static palabre.charter.Rule.R_PLEN_03;
import static palabre.charter.Rule.R_PLEN_04;
import static palabre.charter.Rule.R_PLEN_05;
import static palabre.charter.Rule.R_PLEN_06;
import static palabre.charter.Rule.R_PLEN_07;
import static palabre.charter.Rule.R_PREP_01;
import static palabre.charter.Rule.R_PREP_02;
import static palabre.charter.Rule.R_PRES_06;

import java.util.List;
import java.util.Objects;
import palabre.charter.Finding;
import palabre.charter.Terms;
import palabre.meetings.Hosting.Ground;
import palabre.ui.Message;

/// The rules of the plenary that its planning has to meet.
final class PlenaryRules {

    private final Meeting meeting;
    private final Kind.Plenary plenary;
    private final Circumstances around;
    private final Terms terms;
    private final Verdicts verdicts;

    PlenaryRules(Meeting meeting, Kind.Plenary plenary, Circumstances around) {
        this.meeting = meeting;
        this.plenary = plenary;
        this.around = around;
        this.terms = around.terms();
        this.verdicts = new Verdicts(terms);
    }

    List<Finding> findings() {
        interval();
        organiser();
        host();
        verdicts.add(terms.respected(R_PLEN_01, Message.of("meetings.finding.title", plenary.number())));
        window();
        chair();
        length();
        return verdicts.all();
    }

    private void interval() {
        var years = terms.number(PLENARY_INTERVAL_YEARS);
        var year = meeting.dates().year();
        var before = around.yearBefore(meeting);
        var kept = before.isEmpty() || year == before.get() + years;
        if (before.isEmpty()) {
            verdicts.add(terms.notApplicable(R_PLEN_05, Message.of("meetings.finding.interval.first")));
        } else {
            verdicts.judge(R_PLEN_05, kept, Message.of("meetings.finding.interval", before.get(), year),
                    Message.of("meetings.finding.interval.broken", years, before.get(), before.get() + years));
        }
        verdicts.echo(R_FCT_01, R_PLEN_05, kept);
    }

    private void organiser() {
        verdicts.add(terms.respected(R_FCT_02, Message.of("meetings.finding.organiser", around.name(around.lead()))));
    }

    private void host() {
        var hosting = meeting.hosting();
        var host = hosting.host();
        if (host == null) {
            var none = Message.of("meetings.finding.host.none");
            verdicts.add(around.hostMayCome(meeting) ? terms.toCome(R_FCT_04, none) : terms.broken(R_FCT_04, none));
            return;
        }
        verdicts.judge(R_FCT_04, around.active().contains(host), Message.of("meetings.finding.host.member", around.name(host)),
                Message.of("meetings.finding.host.stranger", around.name(host)));
        place(host.equals(around.lead()));
        if (!host.equals(around.lead())) {
            ground(hosting);
        }
    }

    /// Held elsewhere, the two grounds of the texts make it regular; a meeting without a place is none of them.
    private void place(boolean atTheLead) {
        var lead = around.name(around.lead());
        if (meeting.hosting().mode() == Mode.VIRTUAL) {
            verdicts.add(terms.broken(R_PLEN_02, Message.of("meetings.finding.place.virtual")));
        } else if (atTheLead) {
            verdicts.add(terms.respected(R_PLEN_02, Message.of("meetings.finding.place.lead", lead)));
        } else if (grounded()) {
            verdicts.add(terms.respected(R_PLEN_02, Message.of("meetings.finding.place.ground",
                    Message.of("meetings.ground." + meeting.hosting().ground()))));
        } else {
            verdicts.echo(R_PLEN_02, R_PLEN_03, false);
        }
        verdicts.echo(R_FCT_03, R_PLEN_02, meeting.hosting().mode() != Mode.VIRTUAL && (atTheLead || grounded()));
    }

    private boolean grounded() {
        var hosting = meeting.hosting();
        return switch (hosting.ground()) {
            case MEMBERS_PROPOSAL -> !hosting.basis().isBlank();
            case MEMBER_REQUEST -> Objects.equals(hosting.requester(), hosting.host()) && !hosting.basis().isBlank();
            case LEAD_BY_DEFAULT, COMMISSION_HOST, WITH_THE_PLENARY -> false;
        };
    }

    private void ground(Hosting hosting) {
        if (hosting.ground() == Ground.MEMBER_REQUEST) {
            verdicts.judge(R_PLEN_04, Objects.equals(hosting.requester(), hosting.host()) && !hosting.basis().isBlank(),
                    Message.of("meetings.finding.request", hosting.basis()),
                    hosting.basis().isBlank() ? Message.of("meetings.finding.basis.missing")
                            : Message.of("meetings.finding.request.other"));
        } else {
            verdicts.judge(R_PLEN_03, grounded(), Message.of("meetings.finding.proposal", hosting.basis()),
                    Message.of("meetings.finding.basis.missing"));
        }
    }

    private void window() {
        var within = meeting.dates().within(terms.number(PLENARY_FIRST_MONTH), terms.number(PLENARY_LAST_MONTH));
        verdicts.judge(R_PLEN_06, within, Message.of("meetings.finding.window", meeting.dates().first(), meeting.dates().last()),
                Message.of("meetings.finding.window.broken"));
        verdicts.echo(R_PREP_01, R_PLEN_06, within);
    }

    private void chair() {
        var lead = around.name(around.lead());
        var kept = around.lead().equals(meeting.chair());
        verdicts.judge(R_PLEN_07, kept, Message.of("meetings.finding.chair", lead), Message.of("meetings.finding.chair.other", lead));
        verdicts.echo(R_PRES_06, R_PLEN_07, kept);
    }

    private void length() {
        var days = terms.number(PLENARY_DAYS);
        verdicts.judge(R_PREP_02, meeting.dates().days() == days, Message.of("meetings.finding.days", meeting.dates().days()),
                Message.of("meetings.finding.days.broken", meeting.dates().days(), days));
    }
}
