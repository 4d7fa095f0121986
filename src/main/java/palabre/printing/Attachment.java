package palabre.printing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/// A file the reader takes away, as a controller's answer; its name may carry accents (RFC 5987).
public final class Attachment implements View {

    private final String file;
    private final String type;
    private final byte[] content;

    public Attachment(String file, String type, byte[] content) {
        this.file = file;
        this.type = type;
        this.content = content;
    }

    /// What is in it, for whoever keeps it.
    public byte[] content() {
        return content.clone();
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        response.setContentType(type);
        response.setContentLength(content.length);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file, StandardCharsets.UTF_8).build().toString());
        response.getOutputStream().write(content);
    }
}
