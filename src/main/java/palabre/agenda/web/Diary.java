package palabre.agenda.web;

import java.util.ArrayList;
import java.util.stream.Collectors;
import palabre.agenda.Agenda;
import palabre.agenda.Edition;
import palabre.agenda.Programme;
import palabre.meetings.Meeting;
import palabre.meetings.Titles;
import palabre.printing.Calendar;
import palabre.ui.Wording;

/// The sittings of a meeting as dates for one's diary, in one language (D-09). `address` is where the house is reached.
record Diary(Wording wording, Meeting meeting, String address) {

    Calendar of(Edition edition, Timetable table) {
        var entries = new ArrayList<Calendar.Entry>();
        for (var day : table.programme().days()) {
            for (var block : day.blocks()) {
                entries.add(entry(table, edition, block, entries.size() + 1));
            }
        }
        return new Calendar(wording.text(Titles.of(meeting)), entries);
    }

    private Calendar.Entry entry(Timetable table, Edition edition, Programme.Block block, int number) {
        var day = table.day(block.sitting().day());
        var items = block.slots().stream().map(slot -> slot.number() + ". " + wording.text(slot.item().title())).collect(Collectors.joining("\n"));
        return new Calendar.Entry(meeting.id().value() + "-sitting-" + number + "@palabre",
                new Calendar.When.Hours(day.atTime(block.sitting().start()).atZone(table.zone()).toInstant(), day.atTime(block.sitting().end()).atZone(table.zone()).toInstant()),
                wording.text("agenda.sitting.in", number, wording.text(Titles.of(meeting))), items, meeting.hosting().city(),
                address.replaceAll("/+$", "") + Agenda.path(meeting.id()) + "/programme", edition.number(), false, edition.at());
    }
}
