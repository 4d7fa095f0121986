package palabre.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palabre.members.AdministrationId;
import palabre.ui.KnownDate;

/// Who followed whom: every mandate, as one value. Its verbs give the succession that follows from a decision, or refuse it by
/// the rule; they know no table and no clock.
public record Succession(List<Mandate> mandates) {

    /// By kind, then in the order of their beginnings.
    public Succession {
        mandates = mandates.stream()
                .sorted(Comparator.comparing(Mandate::kind).thenComparing(Mandate::from).thenComparing(Mandate::holder)).toList();
    }

    public List<Mandate> of(Mandate.Kind kind) {
        return mandates.stream().filter(mandate -> mandate.kind() == kind).toList();
    }

    public List<Mandate> on(Mandate.Kind kind, LocalDate day) {
        return mandates.stream().filter(mandate -> mandate.kind() == kind && mandate.runsOn(day)).toList();
    }

    public Stream<AdministrationId> holders(Mandate.Kind kind, LocalDate day) {
        return on(kind, day).stream().map(Mandate::administration).filter(Objects::nonNull);
    }

    /// The assessors who really sit: a seat is vacant while its country is no active member, or leads (R-SG-02, SM-13).
    public List<Mandate> seated(Set<AdministrationId> active, LocalDate day) {
        var leads = holders(Mandate.Kind.LEAD, day).toList();
        return on(Mandate.Kind.ASSESSOR, day).stream()
                .filter(mandate -> active.contains(mandate.administration()) && !leads.contains(mandate.administration())).toList();
    }

    /// A new lead or vice-presidency takes over on its day: never before its act, never before the one it follows (R-ORG-11).
    Succession followedBy(Mandate next) {
        var decided = next.founding().decided();
        if (decided != null && next.begins().isBefore(decided.first())) {
            throw new BeforeItsAct(next.kind(), decided);
        }
        var before = of(next.kind());
        var last = before.isEmpty() ? null : before.getLast();
        if (last != null && !last.begins().isBefore(next.begins())) {
            throw new MandatesOverlap(last);
        }
        if (last != null && last.until() == null && last.holder().equals(next.holder())) {
            throw new AlreadyHolder(last);
        }
        return relieved(next.kind(), next.from()).with(List.of(next));
    }

    /// What bars a country from being designated on a day, if anything does.
    Rotation.@Nullable Bar bar(AdministrationId country, Set<AdministrationId> active, LocalDate day) {
        if (holders(Mandate.Kind.LEAD, day).anyMatch(country::equals)) {
            return Rotation.Bar.LEAD;
        }
        if (!active.contains(country)) {
            return Rotation.Bar.NOT_ACTIVE;
        }
        return holders(Mandate.Kind.ASSESSOR, day).anyMatch(country::equals) ? Rotation.Bar.OUTGOING : null;
    }

    /// Who served when, in the order given (R-SG-05, A-50).
    public Rotation rotation(Collection<AdministrationId> countries, Set<AdministrationId> active, LocalDate day) {
        return new Rotation(countries.stream().map(country -> new Rotation.Turn(country, lastServed(country), bar(country, active, day))).toList());
    }

    /// The plenary in session designates the assessors, all together; those in office end as they begin (R-SG-02, R-SG-04, R-SG-05).
    Succession assessedBy(List<AdministrationId> chosen, int seats, Set<AdministrationId> active, Plenary plenary, Founding founding, LocalDate day) {
        mustBegin(Mandate.Kind.ASSESSOR, plenary);
        checked(chosen, seats, active, day);
        return relieved(Mandate.Kind.ASSESSOR, KnownDate.of(day))
                .with(chosen.stream().map(country -> Mandate.of(Mandate.Kind.ASSESSOR, country, KnownDate.of(day), founding)).toList());
    }

    /// Refuses a choice of assessors by the rule it breaks.
    void checked(List<AdministrationId> chosen, int seats, Set<AdministrationId> active, LocalDate day) {
        for (var country : chosen) {
            var bar = bar(country, active, day);
            if (bar != null) {
                throw new AssessorBarred(country, bar);
            }
        }
        if (chosen.size() != seats || new HashSet<>(chosen).size() != seats) {
            throw new AssessorsIncomplete(seats);
        }
    }

    /// The team entered at the opening relieves the one before it: no gap and no overlap (R-PLEN-20, A-14).
    Succession reportedBy(List<Rapporteur> team, int least, Plenary plenary, Founding founding, LocalDate day) {
        mustBegin(Mandate.Kind.RAPPORTEUR, plenary);
        if (team.stream().map(Rapporteur::bearer).distinct().count() < Math.max(1, least)) {
            throw new TeamTooSmall(least);
        }
        return relieved(Mandate.Kind.RAPPORTEUR, KnownDate.of(day))
                .with(team.stream().distinct().map(one -> Mandate.of(Mandate.Kind.RAPPORTEUR, one.country(), KnownDate.of(day), founding)
                        .borneBy(one.bearer())).toList());
    }

    /// Takes back what was entered by mistake, and with it all that was entered by the same act; those before resume.
    /// Only the last can be taken back: of a lead or vice-presidency, while one remains; of a plenary's, while it is in session.
    Succession without(Mandate mistaken, @Nullable Plenary inSession) {
        var all = of(mistaken.kind());
        var group = mistaken.kind().single() ? List.of(mistaken)
                : all.stream().filter(one -> inSession != null && one.by(inSession)).toList();
        if (!group.contains(mistaken) || !group.contains(all.getLast()) || mistaken.kind().single() && all.size() < 2) {
            throw new MandateStands(mistaken);
        }
        return each(mandate -> mandate.kind() == mistaken.kind() && mistaken.from().equals(mandate.until()) ? mandate.until(null) : mandate)
                .minus(group);
    }

    private void mustBegin(Mandate.Kind kind, Plenary plenary) {
        if (!plenary.inSession()) {
            throw new NoPlenaryInSession(kind);
        }
        if (of(kind).stream().anyMatch(mandate -> mandate.by(plenary))) {
            throw new AlreadyDesignated(kind, plenary.number());
        }
    }

    private @Nullable LocalDate lastServed(AdministrationId country) {
        return of(Mandate.Kind.ASSESSOR).stream().filter(mandate -> country.equals(mandate.administration()))
                .reduce((_, later) -> later).map(Mandate::begins).orElse(null);
    }

    private Succession relieved(Mandate.Kind kind, KnownDate on) {
        return each(mandate -> mandate.kind() == kind && (mandate.until() == null || mandate.until().first().isAfter(on.first()))
                ? mandate.until(on) : mandate);
    }

    private Succession each(UnaryOperator<Mandate> change) {
        return new Succession(mandates.stream().map(change).toList());
    }

    private Succession with(List<Mandate> more) {
        var all = new ArrayList<>(mandates);
        all.addAll(more);
        return new Succession(all);
    }

    private Succession minus(List<Mandate> fewer) {
        return new Succession(mandates.stream().filter(mandate -> fewer.stream().noneMatch(gone -> gone.id().equals(mandate.id()))).toList());
    }
}
