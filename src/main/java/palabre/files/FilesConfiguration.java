package palabre.files;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import palabre.store.Settings;

/// Where files are kept: in the data folder, whichever database there is.
@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

    private final Path folder;

    FilesConfiguration(@Value("${palabre.data:}") String data) {
        folder = new Settings(Map.of("PALABRE_DATA", data)).data().resolve("files");
    }

    @Bean
    Drafts drafts(@Value("${palabre.files.reserve:256000000}") long reserve) {
        return new Drafts(folder.resolve("drafts"), reserve);
    }

    @Bean
    Vault vault() {
        return new Disk(folder);
    }
}
