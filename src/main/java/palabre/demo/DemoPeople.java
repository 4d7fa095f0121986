package palabre.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.journal.Capacity;
import palabre.journal.Function;
import palabre.members.Accounts;
import palabre.members.AdministrationId;
import palabre.members.Appointments;
import palabre.members.Department;
import palabre.members.Departments;
import palabre.members.People;
import palabre.store.ReferenceFile;
import palabre.ui.Language;

/// The invented people of the demonstration, who all sign in with one password.
@Component
@Profile("demo")
public class DemoPeople {

    public static final String PASSWORD = "palabre sous le grand arbre";

    private static final LocalDate SINCE = LocalDate.of(2023, 1, 2);

    private final People people;
    private final Accounts accounts;
    private final Appointments appointments;
    private final Departments departments;

    DemoPeople(People people, Accounts accounts, Appointments appointments, Departments departments) {
        this.people = people;
        this.accounts = accounts;
        this.appointments = appointments;
        this.departments = departments;
    }

    /// Someone who may sign in, and as what.
    public record Guest(String login, String title, String name, String mail, List<Capacity> capacities) {}

    public List<Guest> guests() {
        var guests = new LinkedHashMap<String, Guest>();
        for (var row : ReferenceFile.rows("demo/people.csv")) {
            guests.computeIfAbsent(row.getOrDefault("login", ""), login ->
                            new Guest(login, row.getOrDefault("title", ""), row.getOrDefault("name", ""), row.getOrDefault("mail", ""), new ArrayList<>()))
                    .capacities().add(new Capacity(Function.valueOf(row.getOrDefault("function", "")), row.getOrDefault("scope", "")));
        }
        return List.copyOf(guests.values());
    }

    void arrive() {
        var sealed = Accounts.sealed(PASSWORD);
        var languages = languages();
        for (var guest : guests()) {
            var person = people.register(guest.title(), guest.name(), guest.mail(), languages.getOrDefault(guest.login(), Language.FR));
            accounts.open(person.id(), sealed, Actor.PALABRE);
            for (var capacity : guest.capacities()) {
                appointments.appoint(person.id(), capacity.function(), capacity.scope(), SINCE, null, "Démonstration", Actor.PALABRE);
            }
            guest.capacities().stream().filter(capacity -> capacity.is(Function.FP)).findFirst().ifPresent(capacity -> equip(guest, capacity.scope()));
        }
    }

    /// Its IT department is headed by the focal point; its authority is written to at an address of its own.
    private void equip(Guest focalPoint, String iso) {
        var administration = new AdministrationId(iso);
        departments.write(new Department(administration, "", focalPoint.title() + " " + focalPoint.name(),
                "dsi." + administration.path() + "@demo.example", "", "", "dg." + administration.path() + "@demo.example", 0), Actor.PALABRE);
    }

    /// To act in someone's name while the house is filled.
    Acting as(String login) {
        var guest = guests().stream().filter(one -> one.login().equals(login)).findFirst().orElseThrow(() -> new NoSuchElementException(login));
        var person = people.withMail(guest.mail()).orElseThrow();
        return new Acting(person.id().value(), (guest.title() + " " + guest.name()).strip(), guest.capacities().getFirst());
    }

    private static Map<String, Language> languages() {
        var languages = new LinkedHashMap<String, Language>();
        for (var row : ReferenceFile.rows("demo/people.csv")) {
            Language.of(row.getOrDefault("languages", "").split(" ")[0]).ifPresent(language -> languages.put(row.getOrDefault("login", ""), language));
        }
        return languages;
    }
}
