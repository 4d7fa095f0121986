package palabre.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every vault owes, wherever it lays contents.
interface VaultContract {

    Vault vault();

    @Test
    default void whatIsLaidIsReadBackFromAnyByteOn(@TempDir Path folder) throws IOException {
        var content = "a content that is laid and read back";
        var fingerprint = laid(vault(), folder, content);
        assertThat(read(fingerprint, 0)).isEqualTo(content);
        assertThat(read(fingerprint, 10)).isEqualTo(content.substring(10));
        assertThat(read(fingerprint, content.length() - 1)).isEqualTo("k");
        assertThat(vault().holds(fingerprint)).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    default void whatIsLaidTwiceLiesOnceAndAnewEachTime(@TempDir Path folder) throws IOException {
        var fingerprint = laid(vault(), folder, "laid twice");
        assertThat(laid(vault(), folder, "laid twice")).isEqualTo(fingerprint);
        assertThat(lying()).containsOnlyOnce(fingerprint);
        assertThat(read(fingerprint, 0)).isEqualTo("laid twice");
    }

    @Test
    default void whatIsRemovedIsNotThere(@TempDir Path folder) throws IOException {
        var fingerprint = laid(vault(), folder, "removed");
        vault().remove(fingerprint);
        vault().remove(fingerprint);
        assertThat(lying()).doesNotContain(fingerprint);
        assertThat(vault().holds(fingerprint)).isFalse();
        assertThatThrownBy(() -> vault().open(fingerprint, 0)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    default void eachContentIsToldWithItsAge(@TempDir Path folder) throws IOException {
        var fingerprint = laid(vault(), folder, "told with its age");
        var since = new ArrayList<java.time.Instant>();
        vault().each(one -> {
            if (one.fingerprint().equals(fingerprint)) {
                since.add(one.since());
            }
        });
        assertThat(since).singleElement().satisfies(moment -> assertThat(moment).isBetween(java.time.Instant.now().minusSeconds(120), java.time.Instant.now().plusSeconds(120)));
    }

    static Fingerprint laid(Vault vault, Path folder, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var fingerprint = new Fingerprint(HexFormat.of().formatHex(Drafts.sha256().digest(bytes)));
        vault.lay(Files.write(Files.createTempFile(folder, "", ".part"), bytes), fingerprint);
        return fingerprint;
    }

    private String read(Fingerprint fingerprint, long from) throws IOException {
        try (var content = vault().open(fingerprint, from)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private ArrayList<Fingerprint> lying() throws IOException {
        var all = new ArrayList<Fingerprint>();
        vault().each(one -> all.add(one.fingerprint()));
        return all;
    }
}
