package palabre.bodies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.charter.Derogation;
import palabre.charter.Derogations;
import palabre.charter.Finding;
import palabre.charter.Rule;
import palabre.charter.Severity;
import palabre.files.Attached;
import palabre.journal.Acting;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.ui.KnownDate;
import palabre.ui.Language;
import palabre.ui.Message;
import palabre.ui.Text;
import palabre.store.Mark;

/// What becomes of the seat of an assessor whose country left, was suspended or took the lead: it stays vacant until a plenary designates
/// others, or the presidency puts a country in for the time being, which takes a derogation.
@Repository
@Transactional
public class Interims {

    private final Mandates mandates;
    private final Administrations administrations;
    private final Derogations derogations;
    private final ObjectProvider<PlenariesHeld> plenaries;
    private final Clock clock;

    Interims(Mandates mandates, Administrations administrations, Derogations derogations, ObjectProvider<PlenariesHeld> plenaries, Clock clock) {
        this.mandates = mandates;
        this.administrations = administrations;
        this.derogations = derogations;
        this.plenaries = plenaries;
        this.clock = clock;
    }

    /// A seat nobody fills, and the country put forward for it, if one is.
    public record Vacancy(Mandate seat, @Nullable AdministrationId country, @Nullable Derogation derogation) {

        public boolean granted() {
            return derogation != null && derogation.status() == Derogation.Status.GRANTED;
        }
    }

    @Transactional(readOnly = true)
    public List<Vacancy> vacancies() {
        return mandates.vacant().stream().map(this::vacancy).toList();
    }

    public void ask(MandateId seat, AdministrationId country, String reason, Acting by) {
        var vacancy = existing(seat);
        mustWait();
        if (vacancy.derogation() != null) {
            throw new InterimAsked();
        }
        mandates.checkInterim(country);
        derogations.request(new Finding(Rule.R_SG_02, Severity.DEROGATE, Finding.Verdict.BROKEN, Message.of("bodies.interim")),
                subject(vacancy.seat(), country), Message.of("bodies.interim.about", name(country), name(new AdministrationId(vacancy.seat().holder()))),
                "/group/assessors", reason, by);
    }

    /// Once granted, the decision of the presidency puts the country in its place.
    public void begin(MandateId seat, String act, @Nullable Attached scan, Acting by) {
        var vacancy = existing(seat);
        mustWait();
        if (vacancy.country() == null || !vacancy.granted()) {
            throw new InterimNotGranted();
        }
        mandates.standIn(seat, vacancy.country(), new Founding(Text.french(act), KnownDate.of(LocalDate.now(clock)), null, null, null,
                Text.french(act).in(Language.FR), Mark.VERIFIED, scan), by.actor());
    }

    private Vacancy existing(MandateId seat) {
        return vacancies().stream().filter(vacancy -> vacancy.seat().id().equals(seat)).findFirst().orElseThrow(SeatFilled::new);
    }

    /// What was asked for this seat and still stands; a country that has stood in already would have to be asked for anew.
    private Vacancy vacancy(Mandate seat) {
        var stoodIn = mandates.all().stream().filter(one -> seat.id().equals(one.standsIn())).map(Mandate::administration).toList();
        return administrations.all().stream().map(Administration::id).filter(country -> !stoodIn.contains(country))
                .flatMap(country -> derogations.on(subject(seat, country)).stream().filter(Derogation::open).map(open -> new Vacancy(seat, country, open)))
                .findFirst().orElseGet(() -> new Vacancy(seat, null, null));
    }

    /// A plenary in session designates; nobody stands in then.
    private void mustWait() {
        Optional.ofNullable(plenaries.getIfAvailable()).flatMap(PlenariesHeld::inSession).ifPresent(plenary -> {
            throw new PlenaryDesignates(plenary.number());
        });
    }

    private Text name(AdministrationId country) {
        return administrations.find(country).map(Administration::name).orElseThrow(() -> new NoSuchElementException("no country " + country.iso()));
    }

    private static String subject(Mandate seat, AdministrationId country) {
        return "interim:" + seat.id().value() + ":" + country.iso();
    }
}
