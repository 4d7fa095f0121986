package palabre.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/// The reader's language: the one chosen, else the first of the browser's that Palabre speaks, else French.
@Component("localeResolver")
class LanguageResolver implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request).or(() -> remembered(request)).or(() -> guessed(request)).orElse(Language.FR).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("a language is chosen by following a link");
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        return Optional.ofNullable((@Nullable Language) request.getAttribute(LanguageChoice.class.getName()))
                .or(() -> Optional.ofNullable(request.getParameter("lang")).flatMap(Language::of));
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, LanguageChoice.COOKIE))
                .flatMap(cookie -> Language.of(cookie.getValue()));
    }

    private static Optional<Language> guessed(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        var wanted = request.getLocales();
        while (wanted.hasMoreElements()) {
            var spoken = Language.of(wanted.nextElement().getLanguage());
            if (spoken.isPresent()) {
                return spoken;
            }
        }
        return Optional.empty();
    }
}
