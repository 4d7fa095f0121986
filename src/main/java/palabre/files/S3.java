package palabre.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.function.SingletonSupplier;
import palabre.store.Settings;
import palabre.store.Unusable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/// Contents as objects of a bucket, under the paths they would have on disk: `ab/cd/abcd…`.
final class S3 implements Vault {

    private static final Logger log = LoggerFactory.getLogger(S3.class);

    private final Supplier<S3Client> client;
    private final String bucket;

    private S3(Supplier<S3Client> client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /// As `PALABRE_S3_URL` and its companions say. The client is made when the first file comes or goes: whoever starts the house does not wait for it.
    static S3 as(Settings settings) {
        var address = address(settings);
        var bucket = required(settings, "PALABRE_S3_BUCKET");
        var keys = AwsBasicCredentials.create(required(settings, "PALABRE_S3_KEY"), required(settings, "PALABRE_S3_SECRET"));
        var region = settings.text("PALABRE_S3_REGION").orElse("us-east-1");
        return new S3(SingletonSupplier.of(() -> S3Client.builder().endpointOverride(address).region(Region.of(region)).forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(keys)).httpClientBuilder(UrlConnectionHttpClient.builder())
                // Servers other than Amazon’s do not all know its newer checksums; ours is sent with each content.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED).build()), bucket);
    }

    /// The server compares what it received with the fingerprint before it says that it is there.
    @Override
    public void lay(Path draft, Fingerprint fingerprint) throws IOException {
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(fingerprint.hex()));
        asking(() -> client.get().putObject(put -> put.bucket(bucket).key(fingerprint.path()).checksumSHA256(digest), draft));
        Files.deleteIfExists(draft);
    }

    @Override
    public boolean holds(Fingerprint fingerprint) {
        try {
            asking(() -> client.get().headObject(head -> head.bucket(bucket).key(fingerprint.path())));
            return true;
        } catch (NoSuchFileException missing) {
            return false;
        }
    }

    @Override
    public InputStream open(Fingerprint fingerprint, long from) throws IOException {
        return asking(() -> client.get().getObject(get -> get.bucket(bucket).key(fingerprint.path()).range("bytes=" + from + "-")));
    }

    @Override
    public void each(Consumer<Lying> lying) throws IOException {
        asking(() -> {
            for (var one : client.get().listObjectsV2Paginator(list -> list.bucket(bucket)).contents()) {
                var name = one.key().substring(one.key().lastIndexOf('/') + 1);
                if (name.matches("[0-9a-f]{64}")) {
                    lying.accept(new Lying(new Fingerprint(name), one.lastModified()));
                }
            }
            return null;
        });
    }

    @Override
    public void remove(Fingerprint fingerprint) throws IOException {
        asking(() -> client.get().deleteObject(delete -> delete.bucket(bucket).key(fingerprint.path())));
    }

    private static <T> T asking(Supplier<T> what) throws NoSuchFileException {
        try {
            return what.get();
        } catch (NoSuchKeyException missing) {
            throw new NoSuchFileException(missing.getMessage());
        } catch (SdkException away) {
            log.error("the S3 store does not do what it is asked: {}", away.getMessage());
            throw new VaultAway(away);
        }
    }

    private static URI address(Settings settings) {
        var written = required(settings, "PALABRE_S3_URL");
        if (!written.matches("https?://[^/\\s]+/?")) {
            throw new Unusable("PALABRE_S3_URL doit être l’adresse du serveur seule, https://hôte:port, et non « %s »".formatted(written),
                    "PALABRE_S3_URL must be the address of the server alone, https://host:port, not “%s”".formatted(written));
        }
        return URI.create(written);
    }

    private static String required(Settings settings, String name) {
        return settings.text(name).orElseThrow(() -> new Unusable("il manque %s : PALABRE_S3_URL veut aussi PALABRE_S3_BUCKET, PALABRE_S3_KEY et PALABRE_S3_SECRET".formatted(name),
                "%s is missing: PALABRE_S3_URL wants PALABRE_S3_BUCKET, PALABRE_S3_KEY and PALABRE_S3_SECRET too".formatted(name)));
    }
}
