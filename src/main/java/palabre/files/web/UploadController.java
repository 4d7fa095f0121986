package palabre.files.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import palabre.files.NoRoomLeft;
import palabre.files.Upload;
import palabre.files.Uploads;
import palabre.files.Weight;
import palabre.journal.Acting;
import palabre.ui.Ui;
import palabre.ui.UiFactory;

/// Files in pieces, by the protocol tus 1.0.0: creation, expiration, termination. A refusal is a sentence for whoever brings the file.
@Controller
@RequestMapping("/uploads")
class UploadController {

    private static final String VERSION = "1.0.0";
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";

    /// Written down and acknowledged at a time: a cut loses no more, and a slow line holds nothing else meanwhile.
    private static final int SLICE = 1 << 18;

    private final Uploads uploads;
    private final UiFactory uis;
    private final long most;

    UploadController(Uploads uploads, UiFactory uis, @Value("${spring.servlet.multipart.max-file-size}") DataSize most) {
        this.uploads = uploads;
        this.uis = uis;
        this.most = most.toBytes();
    }

    /// The other end speaks another version, or not this protocol at all.
    private static final class OtherVersion extends RuntimeException {}

    @ModelAttribute
    void speak(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Tus-Resumable", VERSION);
        if (!request.getMethod().equals("OPTIONS") && !VERSION.equals(request.getHeader("Tus-Resumable"))) {
            throw new OtherVersion();
        }
    }

    @RequestMapping(method = RequestMethod.OPTIONS)
    ResponseEntity<Void> spoken() {
        return ResponseEntity.noContent().header("Tus-Version", VERSION).header("Tus-Extension", "creation,expiration,termination")
                .header("Tus-Max-Size", "" + most).build();
    }

    @PostMapping
    ResponseEntity<String> begin(Ui ui, Acting who, @RequestHeader(LENGTH) long size,
            @RequestHeader(name = "Upload-Metadata", defaultValue = "") String metadata) {
        var told = Told.of(metadata);
        var heaviest = Math.min(told.most(), most);
        if (size < 1) {
            return sentence(HttpStatus.UNPROCESSABLE_CONTENT, ui.text("files.wrong.empty"));
        }
        if (size > heaviest) {
            return sentence(HttpStatus.CONTENT_TOO_LARGE, ui.text("files.wrong.heavy", Weight.of(size), Weight.of(heaviest)));
        }
        var upload = uploads.begin(person(who), told.announced(size));
        return standing(HttpStatus.CREATED, upload).header(HttpHeaders.LOCATION, upload.path()).build();
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    ResponseEntity<Void> stands(Acting who, @PathVariable UUID id) {
        var upload = uploads.find(id, person(who));
        return standing(HttpStatus.OK, upload).header(LENGTH, "" + upload.size()).cacheControl(CacheControl.noStore()).build();
    }

    @PatchMapping("/{id}")
    ResponseEntity<Void> append(Acting who, @PathVariable UUID id, @RequestHeader(OFFSET) long offset,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) String type, HttpServletRequest request) throws IOException {
        var upload = uploads.find(id, person(who));
        if (!type.equals("application/offset+octet-stream")) {
            return ResponseEntity.status(HttpStatus.UNSUPPORTED_MEDIA_TYPE).build();
        }
        if (upload.received() != offset) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
        return standing(HttpStatus.NO_CONTENT, take(upload, person(who), request.getInputStream())).build();
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> abandon(Acting who, @PathVariable UUID id) {
        uploads.find(id, person(who));
        uploads.abandon(id, person(who));
        return ResponseEntity.noContent().build();
    }

    /// What came before a cut counts.
    private Upload take(Upload begun, UUID person, InputStream content) throws IOException {
        var upload = begun;
        var slice = new byte[SLICE];
        var filled = 0;
        try {
            for (int read; (read = content.read(slice, filled, (int) Math.min(SLICE - filled, upload.missing() - filled))) > 0; ) {
                filled += read;
                if (filled == SLICE) {
                    filled = 0;
                    upload = uploads.append(upload.id(), person, upload.received(), ByteBuffer.wrap(slice));
                }
            }
        } finally {
            if (filled > 0) {
                upload = uploads.append(upload.id(), person, upload.received(), ByteBuffer.wrap(slice, 0, filled));
            }
        }
        return upload;
    }

    @ExceptionHandler
    ResponseEntity<Void> another(OtherVersion other) {
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED).header("Tus-Version", VERSION).build();
    }

    @ExceptionHandler
    ResponseEntity<String> full(NoRoomLeft full, HttpServletRequest request) {
        return sentence(HttpStatus.INSUFFICIENT_STORAGE, uis.of(request).text(full.why()));
    }

    /// Nobody is left to answer.
    @ExceptionHandler
    void cut(IOException cut) {}

    private static ResponseEntity<String> sentence(HttpStatus status, String words) {
        return ResponseEntity.status(status).contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)).body(words);
    }

    private static ResponseEntity.BodyBuilder standing(HttpStatus status, Upload upload) {
        return ResponseEntity.status(status).header(OFFSET, "" + upload.received())
                .header("Upload-Expires", DateTimeFormatter.RFC_1123_DATE_TIME.format(upload.until().atOffset(ZoneOffset.UTC)));
    }

    private static UUID person(Acting who) {
        if (who.person() == null) {
            throw new AccessDeniedException("only who is signed in brings files in pieces");
        }
        return who.person();
    }
}
