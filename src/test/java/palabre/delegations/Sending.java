package palabre.delegations;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.Visitor;
import palabre.Visitors;
import palabre.agenda.Agendas;
import palabre.agenda.ItemId;
import palabre.journal.Acting;
import palabre.journal.Capacity;
import palabre.journal.Function;
import palabre.meetings.Dates;
import palabre.meetings.HostDecision;
import palabre.meetings.Hosting;
import palabre.meetings.Kind;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.meetings.Meetings;
import palabre.meetings.Mode;
import palabre.members.AdministrationId;
import palabre.members.People;
import palabre.ui.Text;

/// Meetings to which people are sent, and the forms by which they are, for the tests of this module.
record Sending(Meetings meetings, Agendas agendas, People people, Visitors visitors, JdbcClient sql) {

    Acting as(String login, Function function, String scope) {
        return new Acting(people.withMail(login + "@demo.example").orElseThrow().id().value(), login, new Capacity(function, scope));
    }

    Meeting sixth() {
        return meetings.all().stream().filter(one -> one.kind() instanceof Kind.Plenary plenary && plenary.number() == 6).findFirst().orElseThrow();
    }

    Meeting commission(String code) {
        return meetings.with(sixth().id()).stream().filter(one -> one.commission().orElseThrow().code().equals(code)).findFirst().orElseThrow();
    }

    /// The seventh plenary, in Dakar, whose agenda nobody wrote yet.
    Meeting seventh() {
        return meetings.all().stream().filter(one -> one.kind() instanceof Kind.Plenary plenary && plenary.number() == 7).findFirst().orElseGet(this::planSeventh);
    }

    private Meeting planSeventh() {
        var by = as("pres.ci", Function.PRES, "CI");
        var hosting = new Hosting(new AdministrationId("SN"), "Dakar", Mode.IN_PERSON, Hosting.Ground.MEMBERS_PROPOSAL, null, "Procès-verbal de la 6e réunion", null);
        var draft = meetings.drafted(new Kind.Plenary(7), new Dates(LocalDate.of(2029, 2, 7), LocalDate.of(2029, 2, 9)), hosting, new AdministrationId("CI"), Text.french("Thème"));
        var id = meetings.plan(draft, Map.of(), by).id();
        meetings.propose(id, by);
        meetings.decideHost(id, new HostDecision(HostDecision.Taker.PLENARY, LocalDate.of(2026, 12, 1), "Procès-verbal", by.actor(), null), by);
        return meetings.confirm(id, by);
    }

    /// As if nobody had been sent to it yet.
    void forget(MeetingId meeting) {
        var theirs = "(select one.id from delegations.delegate one join delegations.delegation of on of.id = one.delegation where of.meeting = :meeting)";
        for (var table : List.of("cost_exception", "coverage", "travel")) {
            sql.sql("delete from delegations." + table + " where delegate in " + theirs).param("meeting", meeting.value()).update();
        }
        sql.sql("delete from delegations.delegate where id in " + theirs).param("meeting", meeting.value()).update();
        sql.sql("delete from delegations.delegation where meeting = :meeting").param("meeting", meeting.value()).update();
    }

    /// The item of a published agenda, by its number.
    ItemId item(Meeting meeting, String number) {
        return agendas.of(meeting).published().orElseThrow().items().numbers().entrySet().stream().filter(one -> one.getValue().equals(number))
                .map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    static String path(Meeting meeting, String sender) {
        return meeting.id().path() + "/delegations/" + sender;
    }

    static Visitor.Page name(Visitor visitor, String path, String name, String category, String... more) {
        return visitor.post(path + "/delegates", form(name, category, more));
    }

    static String[] form(String name, String category, String... more) {
        var mail = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "@douanes.example";
        var all = Stream.concat(Stream.of("title", "M.", "name", name, "mail", mail, "language", "FR", "post", "Direction informatique", "category", category),
                Arrays.stream(more)).toList();
        var last = new LinkedHashMap<String, String>();
        for (int at = 0; at < all.size(); at += 2) {
            last.put(all.get(at), all.get(at + 1));
        }
        return last.entrySet().stream().flatMap(one -> Stream.of(one.getKey(), one.getValue())).toArray(String[]::new);
    }

    /// Validated by whoever may, with the commitment.
    static Visitor.Page confirm(Visitor visitor, String path) {
        var version = visitor.get(path).document().select("form[action$=confirmation] input[name=version]").attr("value");
        return visitor.post(path + "/confirmation", "committed", "true", "version", version);
    }
}
