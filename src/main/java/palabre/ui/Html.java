package palabre.ui;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// A rendered template, as a controller's answer.
public record Html(HttpStatus status, JteModel template) implements View {

    public static View of(JteModel template) {
        return new Html(HttpStatus.OK, template);
    }

    /// The form comes back, with what is wrong written in it.
    public static View refused(JteModel template) {
        return new Html(HttpStatus.UNPROCESSABLE_CONTENT, template);
    }

    /// The rule says no, or someone else was quicker.
    public static View conflict(JteModel template) {
        return new Html(HttpStatus.CONFLICT, template);
    }

    public static View goTo(String path) {
        var redirect = new RedirectView(path, true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        return redirect;
    }

    /// Without it, content negotiation passes this view over and the page is not found.
    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(getContentType());
        response.addHeader("Vary", "HX-Request, HX-Boosted, HX-History-Restore-Request, Accept-Language, Cookie");
        response.getWriter().write(template.render());
    }
}
