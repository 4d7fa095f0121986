package palabre.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/// Tells the frame who reads; given by the module that knows people.
public interface Readers {

    @Nullable Reader of(HttpServletRequest request, Wording wording);
}
