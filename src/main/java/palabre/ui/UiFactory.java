package palabre.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Makes the `Ui` of a request, for controllers and for those who answer before one is reached.
@Component
public class UiFactory {

    private final MessageSource messages;
    private final Assets assets;
    private final ObjectProvider<Readers> readers;
    private final ObjectProvider<Banner> banners;

    UiFactory(MessageSource messages, Assets assets, ObjectProvider<Readers> readers, ObjectProvider<Banner> banners) {
        this.messages = messages;
        this.assets = assets;
        this.readers = readers;
        this.banners = banners;
    }

    public Ui of(HttpServletRequest request) {
        var wording = in(Language.of(RequestContextUtils.getLocale(request)));
        var known = readers.getIfAvailable();
        var banner = banners.getIfAvailable();
        return new Ui(wording, facts(request), known == null ? null : known.of(request, wording),
                banner == null ? null : banner.simulatedDay(), assets);
    }

    /// How things are said outside a request: a mail, a calendar.
    public Wording in(Language language) {
        return new Wording(language, messages);
    }

    private static Ui.Request facts(HttpServletRequest request) {
        return new Ui.Request(request.getRequestURI(), queryWithoutLanguage(request), part(request),
                (@Nullable CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }

    /// The one place that tells a part from a page: htmx asked, and not for a whole one.
    private static boolean part(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null
                && request.getHeader("HX-Boosted") == null
                && request.getHeader("HX-History-Restore-Request") == null;
    }

    private static String queryWithoutLanguage(HttpServletRequest request) {
        if (request.getQueryString() == null || !request.getMethod().equals("GET")) {
            return "";
        }
        return Arrays.stream(request.getQueryString().split("&"))
                .filter(pair -> !pair.startsWith("lang="))
                .collect(Collectors.joining("&"));
    }
}
