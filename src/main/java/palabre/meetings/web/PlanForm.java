package palabre.meetings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import palabre.meetings.Dates;
import palabre.meetings.Hosting;
import palabre.meetings.Meeting;
import palabre.meetings.Mode;
import palabre.members.AdministrationId;
import palabre.ui.Language;
import palabre.ui.Plain;
import palabre.ui.Text;

/// A meeting as it is typed: dates, host and its ground, who presides, the theme in the languages one has.
public record PlanForm(@NotNull LocalDate first, @NotNull LocalDate last, String host, @NotBlank @Size(max = 80) @Plain String city,
        @NotNull Mode mode, Hosting.@Nullable Ground ground, @Nullable String requester, @Nullable @Size(max = 500) @Plain String basis,
        @Nullable String chair, @Nullable @Size(max = 300) @Plain String themeFr, @Nullable @Size(max = 300) @Plain String themeEn,
        @Nullable @Size(max = 300) @Plain String themePt, @Nullable @Size(max = 300) @Plain String themeEs,
        @Nullable String commission, @Nullable Boolean supplementary, @Nullable Integer version) {

    /// Says beside the field what a date alone cannot say.
    void check(BindingResult result, Map<String, String> countries) {
        check(result, "first", first);
        check(result, "last", last);
        if (!result.hasErrors() && last.isBefore(first)) {
            result.rejectValue("last", "meetings.dates.reversed");
        }
        if (!result.hasErrors() && last.isAfter(first.plusDays(30))) {
            result.rejectValue("last", "meetings.dates.long");
        }
        known(result, "host", host, countries);
        known(result, "requester", requester, countries);
        known(result, "chair", chair, countries);
    }

    private static void check(BindingResult result, String field, @Nullable LocalDate date) {
        if (date != null && (date.getYear() < 2000 || date.getYear() > 2100)) {
            result.rejectValue(field, "meetings.dates.far");
        }
    }

    private static void known(BindingResult result, String field, @Nullable String iso, Map<String, String> countries) {
        if (iso != null && !iso.isBlank() && !countries.containsKey(iso)) {
            result.rejectValue(field, "meetings.country.unknown");
        }
    }

    Dates dates() {
        return new Dates(first, last);
    }

    Hosting hosting(AdministrationId lead) {
        var chosen = country(host);
        var why = ground == null ? Hosting.Ground.LEAD_BY_DEFAULT : ground;
        if (commission != null && !commission.isBlank()) {
            why = Hosting.Ground.COMMISSION_HOST;
        } else if (lead.equals(chosen)) {
            why = Hosting.Ground.LEAD_BY_DEFAULT;
        }
        return new Hosting(chosen, city.strip(), mode, why, why == Hosting.Ground.MEMBER_REQUEST ? country(requester) : null,
                basis == null ? "" : basis.strip(), null);
    }

    Text theme() {
        return Text.of(themeFr, themeEn, themePt, themeEs);
    }

    static @Nullable AdministrationId country(@Nullable String iso) {
        return iso == null || iso.isBlank() ? null : new AdministrationId(iso);
    }

    /// What the form shows of a meeting as it is.
    static Map<String, String> values(Meeting meeting) {
        var values = new LinkedHashMap<String, String>();
        var hosting = meeting.hosting();
        values.put("first", meeting.dates().first().toString());
        values.put("last", meeting.dates().last().toString());
        values.put("host", iso(hosting.host()));
        values.put("city", hosting.city());
        values.put("mode", hosting.mode().name());
        values.put("ground", hosting.ground().name());
        values.put("requester", iso(hosting.requester()));
        values.put("basis", hosting.basis());
        values.put("chair", iso(meeting.chair()));
        for (var language : Language.values()) {
            values.put("theme" + capital(language), meeting.theme().words().getOrDefault(language, ""));
        }
        values.put("version", String.valueOf(meeting.version()));
        return values;
    }

    private static String capital(Language language) {
        return language.name().charAt(0) + language.code().substring(1);
    }

    private static String iso(@Nullable AdministrationId administration) {
        return administration == null ? "" : administration.iso();
    }
}
