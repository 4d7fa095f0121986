package palabre.meetings.web;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import palabre.bodies.Commission;
import palabre.bodies.CommissionId;
import palabre.bodies.Commissions;
import palabre.bodies.Mandates;
import palabre.journal.Acting;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.meetings.MeetingRights;
import palabre.meetings.Meetings;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.ui.Language;
import palabre.ui.Text;
import palabre.ui.Ui;

/// What the screens of meetings share: finding the one asked for, and the names of countries and commissions.
@Component
public class MeetingPages {

    private final Meetings meetings;
    private final Administrations administrations;
    private final Commissions commissions;
    private final Mandates mandates;
    private final Clock clock;

    MeetingPages(Meetings meetings, Administrations administrations, Commissions commissions, Mandates mandates, Clock clock) {
        this.meetings = meetings;
        this.administrations = administrations;
        this.commissions = commissions;
        this.mandates = mandates;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The meeting, if there is one and this reader may know of it.
    Meeting seen(UUID id, Acting who) {
        return meetings.find(new MeetingId(id)).filter(meeting -> MeetingRights.maySee(who, meeting))
                .orElseThrow(() -> new NoSuchElementException("meeting " + id));
    }

    Names names() {
        var countries = new HashMap<AdministrationId, Text>();
        administrations.all().forEach(one -> countries.put(one.id(), one.name()));
        var bodies = new HashMap<CommissionId, Commission>();
        commissions.all().forEach(one -> bodies.put(one.id(), one));
        return new Names(countries, bodies);
    }

    AdministrationId lead(LocalDate day) {
        return mandates.lead(day);
    }

    /// Who sat in the commission on the day its meeting began, whatever was adopted since.
    @Nullable Seated seated(Meeting meeting, Language language) {
        var commission = meeting.commission().orElse(null);
        var composition = commissions.compositionOn(meeting.dates().first()).orElse(null);
        if (commission == null || composition == null) {
            return null;
        }
        var there = composition.members().getOrDefault(commission, Set.of());
        return new Seated(composition.version(), administrations.all().stream().filter(one -> there.contains(one.id()))
                .sorted(Administration.inOrder(language)).map(Administration::name).toList());
    }

    List<Commission> commissions() {
        return commissions.all();
    }

    /// All countries the house knows, in the reader's alphabet, for a list to choose from.
    Map<String, String> countries(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        administrations.all().stream().sorted(Administration.inOrder(ui.language()))
                .forEach(one -> options.put(one.id().iso(), ui.text(one.name())));
        return options;
    }

    /// Names by which meetings speak of countries and commissions.
    public record Names(Map<AdministrationId, Text> countries, Map<CommissionId, Commission> commissions) {

        public Text country(AdministrationId id) {
            return countries.getOrDefault(id, Text.french(id.iso()));
        }

        /// In the order of the reader's alphabet, between commas.
        public String listed(Ui ui, Collection<AdministrationId> some) {
            return some.stream().map(id -> ui.text(country(id))).sorted(Collator.getInstance(ui.language().locale()))
                    .collect(Collectors.joining(", "));
        }

        public Text commission(CommissionId id) {
            var one = commissions.get(id);
            return one == null ? Text.french(id.code()) : one.name();
        }

        /// As it was called on a day: what was held under a name keeps it.
        public Text commission(CommissionId id, LocalDate day) {
            var one = commissions.get(id);
            return one == null ? Text.french(id.code()) : one.called(day);
        }
    }
}
