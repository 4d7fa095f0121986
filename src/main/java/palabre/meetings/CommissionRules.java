package palabre.meetings;

import static palabre.charter.Parameter.COMMISSION_DAYS_BEFORE;
import static palabre.charter.Parameter.COMMISSION_FIRST_MONTH;
import static palabre.charter.Parameter.COMMISSION_HOST_MEMBER;
import static palabre.charter.Parameter.COMMISSION_LAST_MONTH;
import static palabre.charter.Parameter.COMMISSION_MIN_DAYS;
import static palabre.charter.Parameter.COMMISSION_SAME_PLACE;
import static palabre.charter.Rule.R_CMT_01;
import static palabre.charter.Rule.R_CMT_02;
import static palabre.charter.Rule.R_CMT_03;
import static palabre.charter.Rule.R_CMT_04;
import static palabre.charter.Rule.R_CMT_05;
import static palabre.charter.Rule.R_CMT_06;
import static palabre.charter.Rule.R_CMT_19;
import static palabre.charter.Rule.R_CMT_20;
import static palabre.charter.Rule.R_COM_22;
import static palabre.charter.Rule.R_COM_23;

import java.util.List;
import palabre.charter.Finding;
import palabre.charter.Finding.Verdict;
import palabre.charter.Severity;
import palabre.charter.Terms;
import palabre.ui.Message;

/// The rules of a commission's meeting that its planning has to meet.
final class CommissionRules {

    private final Meeting meeting;
    private final Kind.OfCommission of;
    private final Circumstances around;
    private final Terms terms;
    private final Verdicts verdicts;

    CommissionRules(Meeting meeting, Kind.OfCommission of, Circumstances around) {
        this.meeting = meeting;
        this.of = of;
        this.around = around;
        this.terms = around.terms();
        this.verdicts = new Verdicts(terms);
    }

    List<Finding> findings() {
        verdicts.judge(R_COM_22, around.commissionsMayMeet(), Message.of("meetings.finding.composition"),
                Message.of("meetings.finding.composition.pending", terms.number(palabre.charter.Parameter.COMPOSITION_AFTER_PLENARY)));
        verdicts.add(terms.respected(R_CMT_01, Message.of("meetings.finding.title.commission")));
        host();
        window();
        oncePerYear();
        beforeThePlenary();
        chair();
        length();
        return verdicts.all();
    }

    private void host() {
        var host = meeting.hosting().host();
        if (host == null) {
            var none = Message.of("meetings.finding.host.none");
            verdicts.add(of.plenary() != null && around.hostMayCome(meeting) ? terms.toCome(R_CMT_02, none) : terms.broken(R_CMT_02, none));
            return;
        }
        if (!around.active().contains(host)) {
            verdicts.add(terms.broken(R_CMT_02, Message.of("meetings.finding.host.stranger", around.name(host))));
            return;
        }
        var sits = around.composition().map(composition ->
                composition.members().getOrDefault(of.commission(), java.util.Set.of()).contains(host)).orElse(true);
        if (sits || of.plenary() != null) {
            verdicts.add(terms.respected(R_CMT_02, Message.of("meetings.finding.host.member", around.name(host))));
        } else {
            var severity = terms.yes(COMMISSION_HOST_MEMBER) ? Severity.BLOCK : Severity.WARN;
            verdicts.add(new Finding(R_CMT_02, severity, Verdict.BROKEN, Message.of("meetings.finding.host.outside", around.name(host))));
        }
    }

    /// A supplementary meeting is outside the January–February rule.
    private void window() {
        var within = meeting.dates().within(terms.number(COMMISSION_FIRST_MONTH), terms.number(COMMISSION_LAST_MONTH));
        if (of.supplementary()) {
            verdicts.add(terms.notApplicable(R_CMT_03, Message.of("meetings.finding.supplementary")));
        } else {
            verdicts.judge(R_CMT_03, within, Message.of("meetings.finding.window", meeting.dates().first(), meeting.dates().last()),
                    Message.of("meetings.finding.window.broken"));
        }
        verdicts.echo(R_CMT_19, R_CMT_03, within || of.supplementary());
    }

    private void oncePerYear() {
        var alone = around.others().stream().noneMatch(this::ordinaryOfTheSameYear);
        verdicts.judge(R_CMT_04, alone || of.supplementary(), Message.of("meetings.finding.year", meeting.dates().year()),
                Message.of("meetings.finding.year.twice", meeting.dates().year()));
    }

    private boolean ordinaryOfTheSameYear(Meeting other) {
        return other.kind() instanceof Kind.OfCommission same && same.commission().equals(of.commission())
                && !same.supplementary() && other.dates().year() == meeting.dates().year();
    }

    /// In a plenary year it ends on the eve of the plenary and begins two days before it, at the same place.
    private void beforeThePlenary() {
        var plenary = around.plenaryOf(meeting.dates().year());
        if (plenary.isEmpty() || of.supplementary()) {
            verdicts.add(terms.notApplicable(R_CMT_05, Message.of("meetings.finding.before.none")));
            return;
        }
        var expected = BeforeThePlenary.dates(plenary.get().dates().first(), terms, around.calendar());
        var there = !terms.yes(COMMISSION_SAME_PLACE) || meeting.host().equals(plenary.get().host());
        verdicts.judge(R_CMT_05, meeting.dates().equals(expected) && there,
                Message.of("meetings.finding.before", terms.number(COMMISSION_DAYS_BEFORE)),
                Message.of("meetings.finding.before.broken", expected.first(), expected.last()));
    }

    private void chair() {
        var host = meeting.hosting().host();
        var kept = host != null && host.equals(meeting.chair());
        if (host == null) {
            verdicts.add(terms.toCome(R_CMT_06, Message.of("meetings.finding.host.none")));
        } else {
            verdicts.judge(R_CMT_06, kept, host.equals(around.lead())
                            ? Message.of("meetings.finding.chair.alone", around.name(host))
                            : Message.of("meetings.finding.chair.assisted", around.name(host), around.name(around.lead())),
                    Message.of("meetings.finding.chair.other", around.name(host)));
        }
        verdicts.echo(R_COM_23, R_CMT_06, kept || host == null);
    }

    private void length() {
        var least = terms.number(COMMISSION_MIN_DAYS);
        verdicts.judge(R_CMT_20, meeting.dates().days() >= least, Message.of("meetings.finding.days", meeting.dates().days()),
                Message.of("meetings.finding.days.short", meeting.dates().days(), least));
    }
}
