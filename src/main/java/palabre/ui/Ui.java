package palabre.ui;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/// What a template may ask of the reader's request: words, dates, who reads, and whether
/// the reader wants a whole page or only a part of the one already open.
public record Ui(Wording wording, Request request, @Nullable Reader reader, @Nullable LocalDate simulatedDay, Assets assets) {

    /// The request as a page needs it: its path, its query without the choice of language, the secret of its forms.
    /// Whoever reads a page without a form costs no session: the secret is made when a form asks for it.
    public record Request(String path, String query, boolean part, @Nullable CsrfToken secret) {

        public String csrfName() {
            return secret == null ? "_csrf" : secret.getParameterName();
        }

        public String csrf() {
            return secret == null ? "" : secret.getToken();
        }
    }

    public Language language() {
        return wording.language();
    }

    public boolean part() {
        return request.part();
    }

    public String text(String key, Object... arguments) {
        return wording.text(key, arguments);
    }

    public String text(Message message) {
        return wording.text(message);
    }

    public String text(Text words) {
        return wording.text(words);
    }

    public String label(String prefix, Enum<?> constant) {
        return wording.label(prefix, constant);
    }

    public String date(LocalDate date) {
        return wording.date(date);
    }

    public String date(KnownDate date) {
        return wording.date(date);
    }

    public String weekday(LocalDate date) {
        return wording.weekday(date);
    }

    public String dates(LocalDate first, LocalDate last) {
        return wording.dates(first, last);
    }

    public String month(LocalDate date) {
        return wording.month(date);
    }

    public String dates(KnownDate first, KnownDate last) {
        return wording.dates(first, last);
    }

    public String moment(Instant moment) {
        return wording.moment(moment);
    }

    /// The address of a stylesheet, script or picture, which changes when its content does.
    public String asset(String path) {
        return assets.address(path);
    }

    /// This page in another language.
    public String here(Language other) {
        return request.path() + "?" + request.query() + (request.query().isEmpty() ? "" : "&") + "lang=" + other.code();
    }

    /// Whether a menu entry leads to where the reader is.
    public boolean at(String place) {
        return place.equals("/") ? request.path().equals("/")
                : request.path().equals(place) || request.path().startsWith(place + "/");
    }
}
