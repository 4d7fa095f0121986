package palabre.members;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.journal.Function;

/// Who acts for each administration: its main focal point, the alternates, and who validates for the authority.
/// Rights change hands at 00:00 GMT of a day, or at once, and follow within the next request.
@Component
@Transactional
public class FocalPoints {

    private final Administrations administrations;
    private final People people;
    private final Accounts accounts;
    private final Appointments appointments;
    private final Invitations invitations;
    private final Clock clock;

    FocalPoints(Administrations administrations, People people, Accounts accounts, Appointments appointments,
            Invitations invitations, Clock clock) {
        this.administrations = administrations;
        this.people = people;
        this.accounts = accounts;
        this.appointments = appointments;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Roster of(AdministrationId administration) {
        return all().getOrDefault(administration, new Roster(administration, today(), List.of()));
    }

    /// Of all administrations in which someone has a seat.
    @Transactional(readOnly = true)
    public Map<AdministrationId, Roster> all() {
        var rosters = new HashMap<AdministrationId, Roster>();
        people.seated(today()).stream().collect(Collectors.groupingBy(one -> new AdministrationId(one.appointment().scope())))
                .forEach((administration, seated) -> rosters.put(administration, new Roster(administration, today(), seated)));
        return rosters;
    }

    /// Members counted today that have no main focal point.
    @Transactional(readOnly = true)
    public List<Administration> vacant() {
        var rosters = all();
        return administrations.active(today()).stream()
                .filter(one -> !rosters.containsKey(one.id()) || rosters.get(one.id()).vacant()).toList();
    }

    /// Seats someone and invites them; whoever they follow stops being in it the same moment.
    Person seat(AdministrationId administration, Seating seating, String basis, @Nullable LetterId letter, Actor by) {
        administrations.hold(administration);
        mustBeFree(administration, seating);
        var from = seating.from().isBefore(today()) ? today() : seating.from();
        var person = invitations.known(seating.who());
        var function = seating.seat().function();
        for (var one : appointments.lasting(function, administration.iso(), today())) {
            if (one.person().equals(person.id()) || one.id().equals(seating.replaces())
                    || seating.seat() == Seat.MAIN && one.seat() == Seat.MAIN) {
                if (letter == null) {
                    appointments.end(one.id(), from, by);
                } else {
                    appointments.relieve(one.id(), from, letter, by);
                }
            }
        }
        appointments.add(new Appointment(AppointmentId.next(), person.id(), function, administration.iso(), seating.seat(),
                from, null, basis), letter, by);
        invitations.welcome(person, by);
        return person;
    }

    /// Lets someone exercise a mandate of the administration, beside those who do already.
    Person entrust(AdministrationId administration, Function function, Invitee who, LocalDate from, String basis, LetterId letter, Actor by) {
        administrations.hold(administration);
        people.withMail(who.mail()).ifPresent(known -> mustActForNoOther(known.id(), administration));
        var person = invitations.known(who);
        if (appointments.lasting(function, administration.iso(), from).stream().noneMatch(one -> one.person().equals(person.id()))) {
            appointments.add(new Appointment(AppointmentId.next(), person.id(), function, administration.iso(), null, from, null, basis),
                    letter, by);
        }
        invitations.welcome(person, by);
        return person;
    }

    /// What a proposal would be refused for when it is carried out is refused when it is made.
    void mustBeFree(AdministrationId administration, Seating seating) {
        var lasting = appointments.lasting(seating.seat().function(), administration.iso(), today());
        if (seating.replaces() != null && lasting.stream().noneMatch(one -> one.id().equals(seating.replaces()))) {
            throw new NoSuchElementException("appointment " + seating.replaces().value());
        }
        var person = people.withMail(seating.who().mail());
        person.ifPresent(known -> mustActForNoOther(known.id(), administration));
        if (seating.seat() == Seat.MAIN) {
            lasting.stream().filter(one -> one.seat() == Seat.MAIN && one.comesAfter(today())
                            && !one.id().equals(seating.replaces())
                            && person.filter(known -> known.id().equals(one.person())).isEmpty())
                    .findFirst().ifPresent(coming -> {
                        throw new SeatDecided(people.find(coming.person()).map(Person::called).orElse(""), coming.from());
                    });
        }
    }

    private void mustActForNoOther(PersonId person, AdministrationId administration) {
        appointments.of(person).stream().filter(one -> one.lasts(today()))
                .flatMap(one -> one.administration().stream()).filter(one -> !one.equals(administration))
                .flatMap(one -> administrations.find(one).stream()).findFirst()
                .ifPresent(other -> {
                    throw new OfAnotherAdministration(other.name());
                });
    }

    /// Another seat for someone who has one already: no account has to be opened, the authority's word is enough.
    public void move(AppointmentId id, Seat seat, AdministrationId administration, Acting by) {
        var held = existing(id, administration);
        if (seat.function() != held.function()) {
            throw new NoSuchElementException("no such seat for " + held.function());
        }
        var person = people.find(held.person()).orElseThrow();
        seat(administration, new Seating(seat, new Invitee(person.title(), person.name(), person.mail(), person.language()),
                today(), null), by.name(), null, by.actor());
    }

    /// Those from whom letters took a seat that is still free for them, but for what the letter itself gave.
    @Transactional(readOnly = true)
    public Map<LetterId, List<Predecessor>> predecessors(AdministrationId administration) {
        var relieved = appointments.relieved(administration.iso());
        if (relieved.isEmpty()) {
            return Map.of();
        }
        var seated = appointments.seated(administration.iso(), today());
        var named = people.named(relieved.stream().map(one -> one.seat().person()).distinct().toList());
        var free = new HashMap<LetterId, List<Predecessor>>();
        for (var one : relieved) {
            var letter = Objects.requireNonNull(one.letter());
            var seat = one.seat().seat();
            var person = named.get(one.seat().person());
            if (seat != null && person != null && seated.stream().filter(now -> !letter.equals(now.letter())).map(Appointments.OnLetter::seat)
                    .noneMatch(now -> now.function() == seat.function() && (now.person().equals(person.id()) || seat == Seat.MAIN && now.seat() == Seat.MAIN))) {
                free.computeIfAbsent(letter, _ -> new ArrayList<>()).add(new Predecessor(person, seat));
            }
        }
        return free;
    }

    public record Predecessor(Person person, Seat seat) {}

    /// Back in their seats from today, on the word of the authority.
    void restore(List<Predecessor> relieved, AdministrationId administration, Acting by) {
        for (var one : relieved) {
            var person = one.person();
            seat(administration, new Seating(one.seat(), new Invitee(person.title(), person.name(), person.mail(), person.language()), today(), null),
                    by.name(), null, by.actor());
        }
    }

    /// R-SEC-07: someone leaves, and what they could do ends within the next request. The authority keeps one who validates.
    public void leave(AppointmentId id, AdministrationId administration, Acting by) {
        administrations.hold(administration);
        var leaving = existing(id, administration);
        if (leaving.function() == Function.AUT && by.is(Function.AUT) && leaving.counts(today())
                && appointments.holding(Function.AUT, administration.iso(), today()).size() == 1) {
            throw new LastValidator();
        }
        appointments.end(id, today(), by.actor());
    }

    /// Whether someone may enter already and acts, or acted, for this administration.
    @Transactional(readOnly = true)
    boolean entersFor(Invitee who, AdministrationId administration) {
        return people.withMail(who.mail())
                .filter(person -> accounts.find(person.id()).filter(one -> one.stage() == Account.Stage.ACTIVE).isPresent())
                .filter(person -> appointments.of(person.id()).stream()
                        .anyMatch(one -> one.administration().filter(administration::equals).isPresent()))
                .isPresent();
    }

    private Appointment existing(AppointmentId id, AdministrationId administration) {
        return appointments.find(id).filter(one -> one.scope().equals(administration.iso()))
                .orElseThrow(() -> new NoSuchElementException("appointment " + id.value()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
