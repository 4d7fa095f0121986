package palabre.ui;

import java.util.concurrent.ConcurrentHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/// Browser files under addresses that carry the fingerprint of their content, so that they may be kept for ever.
@Component
public class Assets {

    /// Asked for late: it needs the configurers that need this.
    private final ObjectProvider<ResourceUrlProvider> resources;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Assets(ObjectProvider<ResourceUrlProvider> resources) {
        this.resources = resources;
    }

    public String address(String path) {
        return known.computeIfAbsent(path, asked -> {
            var found = resources.getObject().getForLookupPath(asked);
            if (found == null) {
                throw new IllegalStateException("no such asset: " + asked);
            }
            return found;
        });
    }
}
