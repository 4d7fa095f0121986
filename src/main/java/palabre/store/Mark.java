package palabre.store;

import java.util.Arrays;

/// How far a fact of the reference files is to be trusted: read in its source, worked out from it, or widely known only.
public enum Mark {
    VERIFIED("V"),
    DERIVED("D"),
    GENERAL_KNOWLEDGE("GK");

    private final String code;

    Mark(String code) {
        this.code = code;
    }

    /// As the files write it.
    public String code() {
        return code;
    }

    public static Mark of(String code) {
        return Arrays.stream(values()).filter(mark -> mark.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such mark: " + code));
    }
}
