package palabre.invitations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import palabre.bodies.Commissions;
import palabre.bodies.Mandates;
import palabre.charter.Charter;
import palabre.charter.Parameter;
import palabre.invitations.Recipient.Group;
import palabre.journal.Function;
import palabre.meetings.Meeting;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.members.Department;
import palabre.members.Departments;
import palabre.members.Organisation;
import palabre.members.Organisations;
import palabre.members.People;
import palabre.ui.Language;
import palabre.ui.UiFactory;

/// Whom the texts want invited to a meeting: one letter for each administration and each organisation, not for each person.
@Component
@Transactional(readOnly = true)
public class Addressees {

    /// Organisations that take part by the text (R-PLEN-11, R-PLEN-12), besides the regional structures (R-PLEN-13).
    static final String WCO = "OMD";
    static final String VICE_PRESIDENCY = "VP";

    private final Administrations administrations;
    private final Departments departments;
    private final Organisations organisations;
    private final People people;
    private final Mandates mandates;
    private final Commissions commissions;
    private final Charter charter;
    private final UiFactory words;
    private final Clock clock;

    Addressees(Administrations administrations, Departments departments, Organisations organisations, People people, Mandates mandates,
            Commissions commissions, Charter charter, UiFactory words, Clock clock) {
        this.administrations = administrations;
        this.departments = departments;
        this.organisations = organisations;
        this.people = people;
        this.mandates = mandates;
        this.commissions = commissions;
        this.charter = charter;
        this.words = words;
        this.clock = clock;
    }

    /// A plenary's: every active administration, then the organisations; a commission's: its members on its date, the lead among them (R-CMT-21).
    public List<Addressee> of(Meeting meeting) {
        var found = new ArrayList<>(administrations(meeting));
        if (meeting.plenary()) {
            found.addAll(organisations(meeting.dates().first()));
        }
        return found;
    }

    /// Those known under these codes, whether still invited or not.
    public Map<Recipient, Addressee> known(Meeting meeting) {
        var known = new LinkedHashMap<Recipient, Addressee>();
        var sheets = departments.all();
        administrations.all().forEach(one -> add(known, administration(one, sheets)));
        organisations(meeting.dates().first()).forEach(one -> add(known, one));
        return known;
    }

    private static void add(Map<Recipient, Addressee> known, Addressee one) {
        known.put(one.recipient(), one);
    }

    private List<Addressee> administrations(Meeting meeting) {
        var members = meeting.commission().map(commission -> commissions.compositionOn(meeting.dates().first())
                .map(composition -> composition.members().getOrDefault(commission, Set.<AdministrationId>of())).orElse(Set.of()));
        var sheets = departments.all();
        return administrations.active(LocalDate.now(clock)).stream().filter(one -> members.map(seated -> seated.contains(one.id())).orElse(true))
                .map(one -> administration(one, sheets)).toList();
    }

    private Addressee administration(Administration one, Map<AdministrationId, Department> sheets) {
        var sheet = sheets.getOrDefault(one.id(), Department.unknown(one.id()));
        var languages = languages(one.languages());
        var call = new EnumMap<Language, String>(Language.class);
        var lines = new EnumMap<Language, List<String>>(Language.class);
        for (var language : languages) {
            var head = one.head().in(language);
            call.put(language, words.in(language).text("invitations.call.ADMINISTRATION", head));
            lines.put(language, List.of(words.in(language).text("invitations.to.ADMINISTRATION", head), one.office().in(language), one.name().in(language)));
        }
        return new Addressee(new Recipient(Group.ADMINISTRATION, one.id().iso()), one.name(), languages, call, lines, sheet.official(), sheet.address());
    }

    private List<Addressee> organisations(LocalDate day) {
        var structures = Arrays.stream(charter.on(LocalDate.now(clock)).word(Parameter.REGIONAL_STRUCTURES).split("[\\s,;]+"))
                .map(name -> name.startsWith("BRRC") ? Function.BRRC.name() : name);
        var named = organisations.all().stream().collect(Collectors.toMap(Organisation::code, one -> one));
        var found = Stream.concat(structures, Stream.of(WCO)).distinct().map(named::get).filter(Objects::nonNull).map(one ->
                organisation(one.code(), one.name(), one.code().equals(WCO) ? Function.OMD : Function.BRRC, one.code(), List.of(Language.FR), day));
        var vice = mandates.vicePresidency(day).flatMap(administrations::find).map(country ->
                organisation(VICE_PRESIDENCY, country.name(), Function.VP, country.id().iso(), languages(country.languages()), day));
        return Stream.concat(found, vice.stream()).toList();
    }

    private Addressee organisation(String code, palabre.ui.Text name, Function function, String scope, List<Language> languages, LocalDate day) {
        var call = new EnumMap<Language, String>(Language.class);
        var lines = new EnumMap<Language, List<String>>(Language.class);
        for (var language : languages) {
            var wording = words.in(language);
            call.put(language, wording.text("invitations.call.ORGANISATION"));
            var key = "invitations.to." + code;
            lines.put(language, List.of(wording.text(wording.has(key) ? key : "invitations.to.ORGANISATION"), name.in(language)));
        }
        var mail = people.holding(function, scope, day).stream().findFirst().map(one -> one.mail()).orElse("");
        return new Addressee(new Recipient(Group.ORGANISATION, code), name, languages, call, lines, mail, "");
    }

    /// The addressee's own first, each other one its country is written to in, and the French original always.
    static List<Language> languages(List<Language> own) {
        var languages = new LinkedHashSet<>(own);
        languages.add(Language.FR);
        return List.copyOf(languages);
    }
}
