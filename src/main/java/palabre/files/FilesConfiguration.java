package palabre.files;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import palabre.store.Settings;

/// Where files are kept: in the data folder, whichever database there is, or in S3 where one is named; and who looks at them first.
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
    Pieces pieces(@Value("${palabre.files.reserve:256000000}") long reserve) {
        return new Pieces(folder.resolve("uploads"), reserve);
    }

    @Bean
    Antivirus antivirus(@Value("${palabre.clamav:}") String address) {
        return Antivirus.at(address);
    }

    @Bean
    Vault vault(@Value("${palabre.s3.url:}") String url, @Value("${palabre.s3.bucket:}") String bucket, @Value("${palabre.s3.region:}") String region,
            @Value("${palabre.s3.key:}") String key, @Value("${palabre.s3.secret:}") String secret) {
        var settings = new Settings(Map.of("PALABRE_S3_URL", url, "PALABRE_S3_BUCKET", bucket, "PALABRE_S3_REGION", region, "PALABRE_S3_KEY", key, "PALABRE_S3_SECRET", secret));
        return settings.text("PALABRE_S3_URL").isPresent() ? S3.as(settings) : new Disk(folder);
    }
}
