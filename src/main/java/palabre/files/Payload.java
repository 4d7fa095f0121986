package palabre.files;

import java.io.IOException;
import java.io.OutputStream;

/// What may be sent from any of its bytes on, and is the same as long as its tag is.
interface Payload {

    String name();

    String mediaType();

    String tag();

    long length();

    void write(long first, long length, OutputStream out) throws IOException;
}
