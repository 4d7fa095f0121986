package palabre.files;

import java.util.UUID;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Where a form brings a token in the place of a file, the file it stands for, if whoever is signed in brought it.
@Component
class Tokens implements Converter<String, MultipartFile> {

    private final Uploads uploads;

    Tokens(Uploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public MultipartFile convert(String token) {
        if (token.isEmpty()) {
            return Uploaded.NONE;
        }
        var known = SecurityContextHolder.getContext().getAuthentication();
        try {
            return known == null ? Uploaded.GONE : uploads.brought(UUID.fromString(token), UUID.fromString(known.getName()));
        } catch (IllegalArgumentException noToken) {
            return Uploaded.GONE;
        }
    }
}
