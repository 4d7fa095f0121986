package palabre.ui;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// The ways to say no, each as a page of its own; nothing of an exception's message reaches a reader.
@ControllerAdvice
class Refusals {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private final UiFactory uis;
    private final Templates templates;

    Refusals(UiFactory uis, Templates templates) {
        this.uis = uis;
        this.templates = templates;
    }

    @ExceptionHandler
    View ruleSaysNo(Refusal refusal, HttpServletRequest request) {
        return new Html(HttpStatus.CONFLICT, templates.uiRefusal(uis.of(request), refusal));
    }

    @ExceptionHandler
    View someoneWasQuicker(OptimisticLockingFailureException stale, HttpServletRequest request) {
        return page(HttpStatus.CONFLICT, "ui.stale", request);
    }

    @ExceptionHandler({NoSuchElementException.class, NoResourceFoundException.class, NoHandlerFoundException.class,
        MethodArgumentTypeMismatchException.class, HttpRequestMethodNotSupportedException.class})
    View noSuchThing(Exception missing, HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND, "ui.missing", request);
    }

    @ExceptionHandler({ServletRequestBindingException.class, HttpMessageConversionException.class})
    View notUnderstood(Exception malformed, HttpServletRequest request) {
        return page(HttpStatus.BAD_REQUEST, "ui.malformed", request);
    }

    @ExceptionHandler
    View tooLarge(MultipartException large, HttpServletRequest request) {
        return page(HttpStatus.CONTENT_TOO_LARGE, "ui.large", request);
    }

    /// Security answers these itself: sign in, or 403.
    @ExceptionHandler
    void notAllowed(AccessDeniedException denied) {
        throw denied;
    }

    @ExceptionHandler
    void notSignedIn(AuthenticationException unknown) {
        throw unknown;
    }

    @ExceptionHandler
    View bug(Exception unexpected, HttpServletRequest request) {
        var incident = UUID.randomUUID().toString().substring(0, 8);
        log.error("incident {} at {} {}", incident, request.getMethod(), request.getRequestURI(), unexpected);
        return new Html(HttpStatus.INTERNAL_SERVER_ERROR,
                templates.uiTrouble(uis.of(request), "ui.broken", incident));
    }

    private View page(HttpStatus status, String key, HttpServletRequest request) {
        return new Html(status, templates.uiTrouble(uis.of(request), key, ""));
    }
}
