package palabre.files;

import palabre.ui.Refusal;

/// A content that is recorded does not lie where it should.
public final class ContentMissing extends Refusal {

    ContentMissing(Fingerprint fingerprint) {
        super(null, "content " + fingerprint.hex() + " is missing");
    }
}
