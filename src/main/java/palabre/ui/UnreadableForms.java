package palabre.ui;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/// Answers a form that cannot be read to its end, too heavy or broken off, with a page: the first who opens one is the
/// filter that looks for its secret, long before any controller.
@Component
public class UnreadableForms extends OncePerRequestFilter {

    private final UiFactory uis;
    private final Templates templates;
    private final LocaleResolver languages;

    UnreadableForms(UiFactory uis, Templates templates, LocaleResolver languages) {
        this.uis = uis;
        this.templates = templates;
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (InvalidParameterException unreadable) {
            answer(unreadable, request, response);
        } catch (ServletException failed) {
            // Where no secret is looked for, the first to open the form is a controller.
            if (!(failed.getCause() instanceof InvalidParameterException unreadable)) {
                throw failed;
            }
            answer(unreadable, request, response);
        }
    }

    private void answer(InvalidParameterException unreadable, HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Filters answer before the dispatcher has told the request how languages are chosen.
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, languages);
        var large = unreadable.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value();
        new Html(large ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST,
                templates.uiTrouble(uis.of(new Unread(request)), large ? "ui.large" : "ui.malformed", "")).render(Map.of(), request, response);
    }

    /// A page asks its request for a language chosen by a link: none is looked for in a form that cannot be read.
    private static final class Unread extends HttpServletRequestWrapper {

        Unread(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }
    }
}
