package palabre.files;

/// The SHA-256 of a content, as sixty-four hexadecimal digits: what the content is kept under, and proof that it has not changed.
public record Fingerprint(String hex) {

    public Fingerprint {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + hex);
        }
    }

    /// Enough of it to tell one from another: « 3f9a41c07be2 ».
    public String mark() {
        return hex.substring(0, 12);
    }

    /// `ab/cd/abcd…`: no folder grows too large.
    String path() {
        return folder() + "/" + hex;
    }

    String folder() {
        return hex.substring(0, 2) + "/" + hex.substring(2, 4);
    }
}
