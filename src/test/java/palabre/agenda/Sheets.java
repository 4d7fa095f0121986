package palabre.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import palabre.journal.Actor;
import palabre.journal.Function;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.ui.Text;

/// Agendas for pure tests, made of items named by a letter each.
final class Sheets {

    static final MeetingId MEETING = new MeetingId(UUID.fromString("00000000-0000-0000-0000-000000000006"));
    static final Actor SOMEONE = new Actor(UUID.randomUUID(), "M. Kouadjo", "PRES:CI");
    static final List<Consultee> THREE = List.of(new Consultee(Function.BRRC, "", true), new Consultee(Function.VP, "", true), new Consultee(Function.OMD, "", true));
    static final LocalDate TERM = LocalDate.of(2026, 10, 21);

    private Sheets() {}

    static ItemId id(String name) {
        return ItemId.of(MEETING, name);
    }

    static Item item(String name, Item.Kind kind, String serves, int minutes) {
        return Item.titled(id(name), kind, Text.french(name), serves, minutes);
    }

    static Item item(String name) {
        return item(name, Item.Kind.TECHNICAL, "", 30);
    }

    /// `a b .c d`: a dot for an item under the one before.
    static Items items(String names) {
        return new Items(Arrays.stream(names.split(" ")).map(name -> name.startsWith(".") ? item(name.substring(1)).under(true) : item(name)).toList());
    }

    static String said(Items items) {
        return String.join(" ", items.list().stream().map(item -> (item.under() ? "." : "") + item.title().in(palabre.ui.Language.FR)).toList());
    }

    /// With the three items every plenary deals with.
    static Items plenary() {
        return new Items(List.of(item("a"), item("m1", Item.Kind.STANDING, "R-MAND-01", 90), item("m2", Item.Kind.STANDING, "R-MAND-02", 60),
                item("m5", Item.Kind.STANDING, "R-MAND-05", 60), item("z", Item.Kind.CLOSING, "", 60)));
    }

    static Agenda draft() {
        return new Agenda(MEETING, Phase.DRAFT, plenary(), Sitting.usual(3), null, null, List.of(), List.of(), 0);
    }

    static Agenda at(Phase phase, Opinion... opinions) {
        var round = phase == Phase.DRAFT ? null : new Consultation(THREE, Instant.parse("2026-10-06T10:00:00Z"), TERM, SOMEONE);
        return new Agenda(MEETING, phase, plenary(), Sitting.usual(3), null, round, List.of(opinions), List.of(), 1);
    }

    static Opinion opinion(Function body, Opinion.Verdict verdict) {
        return new Opinion(body, verdict, "", SOMEONE, Instant.parse("2026-10-12T10:00:00Z"));
    }



    static Meeting sixth() {
        return palabre.meetings.Samples.plenary(6, "2027-02-03", "2027-02-05");
    }
}
