package palabre.printing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Dates one takes into one's own diary: an iCalendar text (RFC 5545) that Outlook, Google and Thunderbird read.
/// The same entries always give the same bytes.
public record Calendar(String name, List<Entry> entries) {

    /// One date of the group. `uid` is for ever; a change raises `sequence`, or diaries keep the old one.
    /// An empty description, location or address is left out.
    public record Entry(String uid, When when, String summary, String description, String location, String url,
            int sequence, boolean cancelled, Instant changed) {}

    /// Whole days, or hours of one moment of the world.
    public sealed interface When {

        /// From the first day to the last, both included.
        record Days(LocalDate first, LocalDate last) implements When {

            public Days {
                if (last.isBefore(first)) {
                    throw new IllegalArgumentException("%s is before %s".formatted(last, first));
                }
            }
        }

        record Hours(Instant start, Instant end) implements When {

            public Hours {
                if (end.isBefore(start)) {
                    throw new IllegalArgumentException("%s is before %s".formatted(end, start));
                }
            }
        }
    }

    public Attachment answer(String file) {
        return new Attachment(file, "text/calendar;charset=UTF-8", bytes());
    }

    public byte[] bytes() {
        var calendar = new net.fortuna.ical4j.model.Calendar();
        calendar.add(new ProdId("-//GTR-DI//Palabre//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        for (var entry : entries) {
            calendar.add(event(entry));
        }
        var written = new StringWriter();
        try {
            // Not validated: RFC 5546 wants an ORGANIZER in what is published, and diaries then take the date for a call to answer.
            new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, written);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return folded(written.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(Entry entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(entry.changed()));
        event.add(new LastModified(entry.changed()));
        event.add(new Sequence(entry.sequence()));
        switch (entry.when()) {
            case When.Days(var first, var last) -> {
                event.add(new DtStart<>(first));
                event.add(new DtEnd<>(last.plusDays(1)));
            }
            // In UTC, which needs no VTIMEZONE; each diary shows it in its owner's time.
            case When.Hours(var start, var end) -> {
                event.add(new DtStart<>(start));
                event.add(new DtEnd<>(end));
            }
        }
        event.add(new Summary(plain(entry.summary())));
        if (!entry.description().isBlank()) {
            event.add(new Description(plain(entry.description())));
        }
        if (!entry.location().isBlank()) {
            event.add(new Location(plain(entry.location())));
        }
        if (!entry.url().isBlank()) {
            event.add(new Url(URI.create(entry.url())));
        }
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    static String plain(String words) {
        return words.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    /// At 75 bytes a line and never inside a letter; ical4j counts letters instead, and accents make lines too long.
    static String folded(String lines) {
        var folded = new StringBuilder(lines.length() + lines.length() / 50);
        for (var line : lines.split("\r\n")) {
            int bytes = 0;
            for (int letter : line.codePoints().toArray()) {
                int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
                if (bytes + size > 75) {
                    folded.append("\r\n ");
                    bytes = 1;
                }
                folded.appendCodePoint(letter);
                bytes += size;
            }
            folded.append("\r\n");
        }
        return folded.toString();
    }
}
