package palabre.bodies.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import palabre.bodies.CommissionId;
import palabre.bodies.Commissions;
import palabre.bodies.Mandate;
import palabre.bodies.Mandates;
import palabre.bodies.PlenariesHeld;
import palabre.bodies.Plenary;
import palabre.bodies.Session;
import palabre.bodies.Sessions;
import palabre.journal.Function;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.members.People;
import palabre.members.Person;
import palabre.ui.Ui;

/// Foresees what a decision of the Conference on the lead or the vice-presidency moves (R-ORG-11, R-SEC-10, R-COM-21).
@Component
class Handovers {

    private final Mandates mandates;
    private final Commissions commissions;
    private final Sessions sessions;
    private final Administrations administrations;
    private final People people;
    private final ObjectProvider<PlenariesHeld> plenaries;
    private final Clock clock;

    Handovers(Mandates mandates, Commissions commissions, Sessions sessions, Administrations administrations, People people,
            ObjectProvider<PlenariesHeld> plenaries, Clock clock) {
        this.mandates = mandates;
        this.commissions = commissions;
        this.sessions = sessions;
        this.administrations = administrations;
        this.people = people;
        this.plenaries = plenaries;
        this.clock = clock;
    }

    /// What would move, or nothing, and `result` says what is wrong. A country counts only if it is an active member on the day its mandate begins.
    @Nullable Handover of(Ui ui, MandatesController.Step step, BindingResult result) {
        var from = step.from();
        if (step.kind() == null && !result.hasFieldErrors("kind")) {
            result.rejectValue("kind", "bodies.mandate.kind.missing");
        }
        if (!result.hasFieldErrors("from") && (from == null || from.getYear() < 2000 || from.getYear() > 2100)) {
            result.rejectValue("from", "bodies.mandate.from.missing");
        }
        var next = administrations.active(from == null ? today() : from).stream().filter(one -> one.id().iso().equals(step.holder())).findFirst();
        if (next.isEmpty()) {
            result.rejectValue("holder", "bodies.mandate.holder.unknown");
        }
        var session = conferences().filter(one -> one.id().equals(step.session())).findFirst();
        if (session.isEmpty() && !result.hasFieldErrors("session")) {
            result.rejectValue("session", "bodies.mandate.session.missing");
        }
        if (result.hasFieldErrors("kind") || result.hasFieldErrors("from") || step.kind() == null || from == null || next.isEmpty() || session.isEmpty()) {
            return null;
        }
        return handover(ui, Mandate.Kind.valueOf(step.kind().name()), next.get(), from, session.get());
    }

    private Handover handover(Ui ui, Mandate.Kind kind, Administration next, LocalDate from, Session session) {
        var lead = kind == Mandate.Kind.LEAD;
        var before = mandates.on(kind, from).stream().map(Mandate::administration).findFirst().flatMap(id -> Optional.ofNullable(id).flatMap(administrations::find));
        var functions = lead ? List.of(Function.PRES, Function.SG) : List.of(Function.VP);
        var composition = commissions.compositionOn(from);
        var seats = new LinkedHashMap<String, String>();
        if (lead && composition.isPresent()) {
            commissions.all().forEach(commission -> seats.put(commission.id().code(), commission.number() + ". " + ui.text(commission.name())));
        }
        return new Handover(kind, before.orElse(null), next, from, session,
                before.map(one -> acting(one.id(), functions, from)).orElse(List.of()), acting(next.id(), functions, from),
                lead ? hosted(from) : List.of(), seats,
                lead && mandates.on(Mandate.Kind.ASSESSOR, from).stream().anyMatch(mandate -> next.id().equals(mandate.administration())));
    }

    private List<Person> acting(AdministrationId country, List<Function> functions, LocalDate day) {
        return people.acting(country.iso(), functions, day).stream().map(People.Listed::person).distinct().toList();
    }

    /// Plenaries to come that the lead hosts for want of another host.
    private List<Plenary> hosted(LocalDate from) {
        return Optional.ofNullable(plenaries.getIfAvailable()).stream().flatMap(held -> held.plenaries().stream())
                .filter(plenary -> plenary.byDefault() && plenary.opened() == null && !plenary.last().isBefore(from)).toList();
    }

    Map<String, String> countries(Ui ui) {
        var countries = new LinkedHashMap<String, String>();
        administrations.active(today()).stream().sorted(Administration.inOrder(ui.language()))
                .forEach(one -> countries.put(one.id().iso(), ui.text(one.name())));
        return countries;
    }

    /// The sessions of the Conference that have begun, the latest first.
    Map<String, String> sessions(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        conferences().toList().reversed().forEach(session -> options.put(session.id().toString(),
                ui.text(session.title()) + (session.place().isEmpty() ? "" : ", " + session.place()) + ", " + ui.date(session.first())));
        return options;
    }

    static @Nullable CommissionId seat(@Nullable String code) {
        return code == null ? null : new CommissionId(code);
    }

    private Stream<Session> conferences() {
        return sessions.all().stream().filter(session -> session.organ().equals("CDG") && !session.first().first().isAfter(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
