package palabre.members.web;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// Where someone wanted to go before they were asked to sign in; only ever a page of this house.
final class Next {

    private Next() {}

    static String local(@Nullable String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//") || wanted.startsWith("/sign-")
                || wanted.chars().anyMatch(letter -> letter < ' ' || "\\{}".indexOf(letter) >= 0)) {
            return "/";
        }
        try {
            var address = new URI(wanted);
            return address.getHost() == null && address.getScheme() == null ? wanted : "/";
        } catch (URISyntaxException malformed) {
            return "/";
        }
    }
}
