package palabre.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palabre.bodies.CommissionId;
import palabre.documents.Document;
import palabre.meetings.Meeting;
import palabre.search.Filter;
import palabre.search.Question;
import palabre.ui.Language;

/// What a reader asked and how they narrowed it; it is also the address that asks it again. Empty is any.
public record Asked(String q, String body, String meeting, String year, String author, String type, String in, int page) {

    /// What papers can be told apart by.
    public enum Facet { BODY, MEETING, YEAR, AUTHOR, TYPE, IN }

    static Asked of(Question question, @Nullable String body, @Nullable String meeting, @Nullable String year, @Nullable String author, @Nullable String type,
            @Nullable String in, @Nullable String page) {
        return new Asked(question.typed(), said(body), said(meeting), said(year), said(author), said(type), said(in), number(said(page)));
    }

    public String value(Facet facet) {
        return switch (facet) {
            case BODY -> body;
            case MEETING -> meeting;
            case YEAR -> year;
            case AUTHOR -> author;
            case TYPE -> type;
            case IN -> in;
        };
    }

    /// The same question with one narrowing more, or without it; from its first page.
    public Asked with(Facet facet, String value) {
        return switch (facet) {
            case BODY -> new Asked(q, value, meeting, year, author, type, in, 1);
            case MEETING -> new Asked(q, body, value, year, author, type, in, 1);
            case YEAR -> new Asked(q, body, meeting, value, author, type, in, 1);
            case AUTHOR -> new Asked(q, body, meeting, year, value, type, in, 1);
            case TYPE -> new Asked(q, body, meeting, year, author, value, in, 1);
            case IN -> new Asked(q, body, meeting, year, author, type, value, 1);
        };
    }

    public Asked at(int other) {
        return new Asked(q, body, meeting, year, author, type, in, other);
    }

    public Asked anywhere() {
        return new Asked(q, "", "", "", "", "", "", 1);
    }

    public boolean narrowed() {
        return !at(1).equals(anywhere());
    }

    public String address() {
        var pairs = Stream.of(pair("q", q), pair("body", body), pair("meeting", meeting), pair("year", year), pair("author", author), pair("type", type),
                pair("in", in), pair("page", page == 1 ? "" : String.valueOf(page))).filter(pair -> !pair.isEmpty()).collect(Collectors.joining("&"));
        return pairs.isEmpty() ? "/search" : "/search?" + pairs;
    }

    public static String address(Question question) {
        return "/search?" + pair("q", question.typed());
    }

    /// What no paper can have is not looked for: a made-up year finds nothing, and says so.
    Optional<Filter> filter(Collection<Meeting> meetings) {
        var kind = Arrays.stream(Document.Type.values()).filter(one -> one.name().equals(type)).findFirst();
        var language = Language.of(in);
        if (!type.isEmpty() && kind.isEmpty() || !in.isEmpty() && language.isEmpty()) {
            return Optional.empty();
        }
        var within = body.isEmpty() && meeting.isEmpty() && year.isEmpty() ? null
                : meetings.stream().filter(this::within).map(Meeting::id).collect(Collectors.toSet());
        return Optional.of(new Filter(within, author.isEmpty() ? null : author, kind.orElse(null), language.orElse(null)));
    }

    private boolean within(Meeting one) {
        return (body.isEmpty() || body.equals(body(one))) && (meeting.isEmpty() || meeting.equals(one.id().value().toString()))
                && (year.isEmpty() || year.equals(String.valueOf(one.dates().year())));
    }

    /// `P` for plenaries, `COM2` for the meetings of a commission.
    static String body(Meeting meeting) {
        return meeting.commission().map(CommissionId::code).orElse("P");
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static int number(String page) {
        return page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
    }

    private static String pair(String name, String value) {
        return value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
