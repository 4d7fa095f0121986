package palabre.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/// Remembers the language a reader chose by following a link (`?lang=pt`).
class LanguageChoice implements HandlerInterceptor {

    static final String COOKIE = "language";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var asked = request.getParameter("lang");
        if (asked != null) {
            Language.of(asked).ifPresent(language -> {
                request.setAttribute(LanguageChoice.class.getName(), language);
                response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(COOKIE, language.code())
                        .path("/").maxAge(Duration.ofDays(365)).httpOnly(true).sameSite("Lax")
                        .secure(request.isSecure()).build().toString());
            });
        }
        return true;
    }
}
