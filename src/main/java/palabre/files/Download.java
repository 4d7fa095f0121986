package palabre.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;

/// A kept file on its way to a reader: never shown as a page of ours, and taken up where a cut left it.
final class Download implements View {

    private final Payload payload;
    private final Receipt receipt;

    Download(Payload payload, Receipt receipt) {
        this.payload = payload;
        this.receipt = receipt;
    }

    @Override
    public String getContentType() {
        return payload.mediaType();
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var tag = "\"" + payload.tag() + "\"";
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return;
        }
        // A file is in no character set, and must not be given that of our pages.
        response.setCharacterEncoding((@Nullable String) null);
        response.setContentType(getContentType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(payload.name(), StandardCharsets.UTF_8).build().toString());
        var asked = asked(request, tag);
        if (asked == null) {
            send(0, payload.length(), request, response);
        } else if (asked.getRangeStart(payload.length()) >= payload.length()) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + payload.length());
            response.setStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value());
        } else {
            var first = asked.getRangeStart(payload.length());
            var last = asked.getRangeEnd(payload.length());
            response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes %d-%d/%d".formatted(first, last, payload.length()));
            send(first, last - first + 1, request, response);
        }
    }

    /// One range of this very content; several at once, or of a content since replaced, are answered with the whole.
    private static @Nullable HttpRange asked(HttpServletRequest request, String tag) {
        var since = request.getHeader(HttpHeaders.IF_RANGE);
        if (since != null && !since.equals(tag)) {
            return null;
        }
        var ranges = ranges(request.getHeader(HttpHeaders.RANGE));
        return ranges.size() == 1 ? ranges.getFirst() : null;
    }

    private static List<HttpRange> ranges(@Nullable String written) {
        try {
            return HttpRange.parseRanges(written);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }

    private void send(long first, long length, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentLengthLong(length);
        if (request.getMethod().equals(HttpMethod.HEAD.name())) {
            return;
        }
        receipt.begins(first);
        var counted = new Counted(response.getOutputStream());
        try {
            payload.write(first, length, counted);
            counted.flush();
        } finally {
            receipt.ends(first, first + counted.written);
        }
    }

    /// How much went out before the link broke.
    private static final class Counted extends FilterOutputStream {

        private long written;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            written++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            written += length;
        }
    }
}
