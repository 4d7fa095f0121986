package palabre.search;

import java.io.IOException;

/// A file has more to say than is listened to.
final class Enough extends IOException {

    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
