package palabre.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarTests {

    static final Instant CHANGED = Instant.parse("2026-11-02T08:30:00Z");
    static final Calendar.Entry PLENARY = new Calendar.Entry("plenary-6@palabre",
            new Calendar.When.Days(LocalDate.of(2027, 2, 3), LocalDate.of(2027, 2, 5)),
            "6e Réunion du GTR-DI ; séance d’ouverture, à l’Hôtel",
            "Ordre du jour :\r\n1. Ouverture, bienvenue\n2. Élection \\ désignation",
            "Abidjan, Côte d’Ivoire", "https://palabre.example/meetings/6", 2, false, CHANGED);

    @Test
    void allDayDatesEndTheDayAfterTheLast() throws Exception {
        var text = text(PLENARY);
        assertThat(text).contains("DTSTART;VALUE=DATE:20270203\r\n", "DTEND;VALUE=DATE:20270206\r\n");
    }

    @Test
    void hoursAreWrittenInUniversalTimeSoThatNoZoneNeedsDescribing() throws Exception {
        var text = text(new Calendar.Entry("s@palabre", new Calendar.When.Hours(Instant.parse("2027-02-03T09:00:00Z"),
                Instant.parse("2027-02-03T12:30:00Z")), "Séance", "", "", "", 0, false, CHANGED));
        assertThat(text).contains("DTSTART:20270203T090000Z\r\n", "DTEND:20270203T123000Z\r\n")
                .doesNotContain("TZID", "DESCRIPTION", "LOCATION", "URL");
    }

    @Test
    void whatIsWrittenIsReadBackByAnotherProgram() throws Exception {
        var event = read(text(PLENARY));
        assertThat(event.getSummary().getValue()).isEqualTo(PLENARY.summary());
        assertThat(event.getDescription().getValue()).isEqualTo(PLENARY.description().replace("\r\n", "\n"));
        assertThat(event.getLocation().getValue()).isEqualTo("Abidjan, Côte d’Ivoire");
        assertThat(event.getUrl().getValue()).isEqualTo("https://palabre.example/meetings/6");
        assertThat(event.getSequence().getSequenceNo()).isEqualTo(2);
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("plenary-6@palabre");
        assertThat(event.getDateTimeStamp().getDate()).isEqualTo(CHANGED);
    }

    @Test
    void itIsPublishedUnderItsName() throws Exception {
        assertThat(text(PLENARY)).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n")
                .contains("METHOD:PUBLISH\r\n", "VERSION:2.0\r\n", "X-WR-CALNAME:Réunions du GTR-DI\r\n",
                        "STATUS:CONFIRMED\r\n");
    }

    @Test
    void aCancelledDateSaysSo() throws Exception {
        var cancelled = new Calendar.Entry("c@palabre", PLENARY.when(), "Annulée", "", "", "", 3, true, CHANGED);
        assertThat(text(cancelled)).contains("STATUS:CANCELLED\r\n", "SEQUENCE:3\r\n");
    }

    @Test
    void linesKeepUnderSeventyFiveBytesWithoutCuttingALetter() throws Exception {
        var endless = "é𝔸".repeat(120);
        var entry = new Calendar.Entry("l@palabre", PLENARY.when(), endless, "", "", "", 0, false, CHANGED);
        var text = text(entry);
        assertThat(text.split("\r\n")).allSatisfy(line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
        assertThat(read(text).getSummary().getValue()).isEqualTo(endless);
    }

    @Test
    void theSameEntriesGiveTheSameBytes() {
        assertThat(calendar(PLENARY).bytes()).isEqualTo(calendar(PLENARY).bytes());
    }

    @Test
    void anEmptyCalendarCanStillBeTaken() {
        assertThat(new String(new Calendar("Rien", List.of()).bytes(), StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void daysCannotRunBackwards() {
        assertThatThrownBy(() -> new Calendar.When.Days(LocalDate.of(2027, 2, 5), LocalDate.of(2027, 2, 3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Calendar calendar(Calendar.Entry entry) {
        return new Calendar("Réunions du GTR-DI", List.of(entry));
    }

    private static String text(Calendar.Entry entry) {
        return new String(calendar(entry).bytes(), StandardCharsets.UTF_8);
    }

    private static VEvent read(String text) throws Exception {
        return (VEvent) new CalendarBuilder().build(new StringReader(text)).getComponents().getFirst();
    }
}
