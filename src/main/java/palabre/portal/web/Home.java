package palabre.portal.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import palabre.journal.Awaited;
import palabre.meetings.Duty;
import palabre.portal.Desk;
import palabre.portal.Occasion;
import palabre.portal.Waiting;
import palabre.ui.Ui;

/// The first page of someone who works here.
public record Home(Waiting waiting, List<Desk.Owed> others, List<Desk.Next> next, List<Occasion> coming, LocalDate today) {

    /// Acts that are equally near, under one heading.
    public record Group(String key, List<Awaited> acts) {}

    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        groups.add(new Group("late", waiting.late()));
        groups.add(new Group("week", waiting.week()));
        groups.add(new Group("later", waiting.later()));
        groups.add(new Group("undated", waiting.undated()));
        groups.removeIf(group -> group.acts().isEmpty());
        return groups;
    }

    /// « 2 en retard, 1 cette semaine, 3 ensuite ».
    public String shares(Ui ui) {
        return groups().stream().map(group -> ui.text("portal.count." + group.key(), group.acts().size()))
                .collect(Collectors.joining(", "));
    }

    public long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(today, day);
    }

    /// Who owes a line, as one says it.
    public String owners(Ui ui, Duty duty) {
        return duty.by().stream().map(function -> ui.label("members.function", function)).collect(Collectors.joining(", "));
    }
}
