package palabre.bodies.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import palabre.bodies.Commission;
import palabre.bodies.Composition;
import palabre.bodies.Mandate;
import palabre.bodies.Organ;
import palabre.members.AdministrationId;

/// The group as it stands on a day: its organs, who holds what, who sits where. `assessors` are those who really sit.
public record House(LocalDate today, List<Organ> organs, List<Commission> commissions, @Nullable Composition composition,
        int awaitedPlenary, List<Mandate> mandates, List<Mandate> assessors, int electiveSeats, int members, Countries countries) {

    /// Those of a kind that run today.
    public List<Mandate> running(Mandate.Kind kind) {
        return mandates.stream().filter(mandate -> mandate.kind() == kind && mandate.runsOn(today)).toList();
    }

    public List<Mandate> ever(Mandate.Kind kind) {
        return mandates.stream().filter(mandate -> mandate.kind() == kind).toList();
    }

    /// Elective seats of the general secretariat nobody holds (R-SG-01).
    public int vacantSeats() {
        return Math.max(0, electiveSeats - assessors.size());
    }

    /// The organs placed under one; under none, those at the head.
    public List<Organ> under(String parent) {
        return organs.stream().filter(organ -> parent.equals(Objects.requireNonNullElse(organ.parent(), ""))).toList();
    }

    public Organ organ(String code) {
        return organs.stream().filter(organ -> organ.code().equals(code)).findFirst().orElseThrow();
    }

    public @Nullable Commission commission(Organ organ) {
        return commissions.stream().filter(commission -> commission.id().code().equals(organ.code())).findFirst().orElse(null);
    }

    public @Nullable AdministrationId lead() {
        return running(Mandate.Kind.LEAD).stream().map(Mandate::administration).findFirst().orElse(null);
    }
}
