package palabre.files;

import palabre.ui.Message;

/// How heavy a file is, told before one takes it: « 412 ko », « 1,4 Mo ».
public final class Weight {

    private Weight() {}

    public static Message of(long bytes) {
        if (bytes < 1_000) {
            return Message.of("files.weight.bytes", bytes);
        }
        if (bytes < 999_500) {
            return Message.of("files.weight.kilobytes", Math.round(bytes / 1_000.0));
        }
        if (bytes >= 999_500_000) {
            return Message.of("files.weight.gigabytes", Math.round(bytes / 100_000_000.0) / 10.0);
        }
        return bytes < 9_950_000 ? Message.of("files.weight.megabytes", Math.round(bytes / 100_000.0) / 10.0)
                : Message.of("files.weight.megabytes", Math.round(bytes / 1_000_000.0));
    }
}
