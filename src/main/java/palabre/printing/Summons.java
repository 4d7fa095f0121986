package palabre.printing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// A date someone is invited to, as a diary takes it from a mail (RFC 5546): asked for, or called off. `uid` stays for ever;
/// each change raises `sequence`. Hours are those of the place, whose zone is told with them.
public record Summons(String uid, int sequence, boolean cancelled, LocalDateTime start, LocalDateTime end, ZoneId zone, String summary,
        String description, String location, String url, Party organizer, Party invited, Instant at) {

    /// Who invites, or is invited.
    public record Party(String name, String mail) {}

    public String text() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//GTR-DI//Palabre//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        calendar.add(zoneRules());
        calendar.add(event());
        var written = new StringWriter();
        try {
            new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, written);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return palabre.printing.Calendar.folded(written.toString());
    }

    private VEvent event() {
        var event = new VEvent(false);
        event.add(new Uid(uid));
        event.add(new DtStamp(at));
        event.add(new Sequence(sequence));
        event.add(new DtStart<>(start.atZone(zone)));
        event.add(new DtEnd<>(end.atZone(zone)));
        event.add(new Summary(palabre.printing.Calendar.plain(summary)));
        event.add(new Description(palabre.printing.Calendar.plain(description)));
        event.add(new Location(palabre.printing.Calendar.plain(location)));
        event.add(new Url(URI.create(url)));
        var inviting = new Organizer(address(organizer));
        inviting.add(new Cn(organizer.name()));
        event.add(inviting);
        var guest = new Attendee(address(invited));
        guest.add(new Cn(invited.name()));
        guest.add(PartStat.NEEDS_ACTION);
        guest.add(new Rsvp(!cancelled));
        event.add(guest);
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    /// Without it, a `TZID` says nothing.
    private VTimeZone zoneRules() {
        return Objects.requireNonNull(TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(zone.getId()), zone.getId()).getVTimeZone();
    }

    private static URI address(Party party) {
        return URI.create("mailto:" + party.mail());
    }
}
