package palabre.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.springframework.context.MessageSource;

/// How things are said in one language: sentences, dates, spans of dates.
public record Wording(Language language, MessageSource messages) {

    private static final ZoneId GROUP = ZoneId.of("Africa/Abidjan");

    public String text(String key, Object... arguments) {
        return messages.getMessage(key, said(List.of(arguments)), language.locale());
    }

    public String text(Message message) {
        return messages.getMessage(message.key(), said(message.arguments()), language.locale());
    }

    public String text(Text words) {
        return words.in(language);
    }

    /// The label of a constant: `meetings.stage.CONVENED`.
    public String label(String prefix, Enum<?> constant) {
        return text(prefix + "." + constant.name());
    }

    public boolean has(String key) {
        return messages.getMessage(key, null, null, language.locale()) != null;
    }

    public String date(LocalDate date) {
        return dayOfMonth(date) + format(date, switch (language) {
            case FR, EN -> " MMMM yyyy";
            case PT, ES -> " 'de' MMMM 'de' yyyy";
        });
    }

    public String date(KnownDate date) {
        return switch (date.value()) {
            case Year year -> year.toString();
            case YearMonth month -> format(month.atDay(1), switch (language) {
                case FR, EN -> "MMMM yyyy";
                case PT, ES -> "MMMM 'de' yyyy";
            });
            default -> date(date.first());
        };
    }

    /// With the day of the week, for what is near or due.
    public String weekday(LocalDate date) {
        return format(date, "EEEE") + (language == Language.FR || language == Language.EN ? " " : ", ") + date(date);
    }

    /// « 3–5 février 2027 », « 26 février – 1er mars 2027 ».
    public String dates(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return date(first);
        }
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return dayOfMonth(first) + "–" + date(last);
        }
        if (first.getYear() == last.getYear()) {
            return dayOfMonth(first) + format(first, switch (language) {
                case FR, EN -> " MMMM";
                case PT, ES -> " 'de' MMMM";
            }) + " – " + date(last);
        }
        return date(first) + " – " + date(last);
    }

    /// The short name of a month, for the head of a picture.
    public String month(LocalDate date) {
        return format(date, "MMM");
    }

    /// The same for dates known only to a month or a year: « mars 2010 », « 2015 – 2016 ».
    public String dates(KnownDate first, KnownDate last) {
        if (first.value() instanceof LocalDate begins && last.value() instanceof LocalDate ends) {
            return dates(begins, ends);
        }
        return first.equals(last) ? date(first) : date(first) + " – " + date(last);
    }

    /// A moment in the group's time.
    public String moment(Instant moment) {
        var there = moment.atZone(GROUP);
        return date(there.toLocalDate()) + ", "
                + DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).localizedBy(language.formats()).format(there);
    }

    public String percent(int part, int whole) {
        return text("ui.share", part, whole);
    }

    private String dayOfMonth(LocalDate date) {
        return language == Language.FR && date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
    }

    private String format(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.formats()).format(date);
    }

    private Object[] said(List<Object> arguments) {
        return arguments.stream().map(this::said).toArray();
    }

    private Object said(Object argument) {
        return switch (argument) {
            case LocalDate date -> date(date);
            case KnownDate date -> date(date);
            case Instant moment -> moment(moment);
            case Text words -> text(words);
            case Message message -> text(message);
            default -> argument;
        };
    }
}
