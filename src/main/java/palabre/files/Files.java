package palabre.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.View;
import palabre.journal.Actor;

/// The contents of all files anyone attached to anything, each kept once.
@Repository
@Transactional
public class Files {

    private static final Logger log = LoggerFactory.getLogger(Files.class);

    private final JdbcClient sql;
    private final Vault vault;
    private final Drafts drafts;
    private final Uploads uploads;
    private final ApplicationEventPublisher events;

    Files(JdbcClient sql, Vault vault, Drafts drafts, Uploads uploads, ApplicationEventPublisher events) {
        this.sql = sql;
        this.vault = vault;
        this.drafts = drafts;
        this.uploads = uploads;
        this.events = events;
    }

    /// Keeps what was received, in the transaction of whoever attaches it: if that fails, nothing is recorded.
    public Attached keep(Received received) {
        try (var content = received.content().getInputStream(); var draft = drafts.write(content)) {
            Sweep.holdOff(sql, draft.fingerprint());
            vault.lay(draft.path(), draft.fingerprint());
            record(draft);
            spend(received);
            return new Attached(draft.fingerprint(), received.name(), received.kind(), draft.size());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Keeps what the house made itself: a letter, a list.
    public Attached keep(String name, Kind kind, byte[] content) {
        return keep(new Received(name, kind, new ByteArrayResource(content)));
    }

    /// Hands what was received over to a module that keeps it itself.
    public byte[] handOver(Received received) {
        try (var content = received.content().getInputStream()) {
            var bytes = content.readAllBytes();
            spend(received);
            return bytes;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Known already, it was laid anew all the same: if it had been found damaged, it no longer is.
    private void record(Drafts.Draft draft) {
        var mended = sql.sql("""
                insert into files.content (fingerprint, size, crc) values (:fingerprint, :size, :crc)
                on conflict (fingerprint) do update set intact = true, read_at = now() where not content.intact
                returning xmax <> 0
                """)
                .param("fingerprint", draft.fingerprint().hex()).param("size", draft.size()).param("crc", draft.crc()).query(Boolean.class).optional();
        if (mended.orElse(false)) {
            events.publishEvent(new ContentMended(Actor.PALABRE, draft.fingerprint()));
        }
    }

    private void spend(Received received) {
        if (received.upload() != null) {
            uploads.spend(received.upload());
        }
    }

    /// The content, to be read on the way to somewhere else: a search index, a bag, a basket.
    @Transactional(readOnly = true)
    public Resource content(Attached attached) {
        return new Content(vault, attached);
    }

    /// The answer of a controller that has seen that this reader may: a file to take away, resumable after a cut.
    @Transactional(readOnly = true)
    public View download(Attached attached) {
        if (!vault.holds(attached.fingerprint())) {
            throw new ContentMissing(attached.fingerprint());
        }
        return new Download(new Content(vault, attached), Receipt.NONE);
    }

    /// Several as one ZIP; whoever hands it out hears how far it was sent.
    public Bundle bundle(String name, List<Bundle.Part> parts) {
        var sums = sums(parts.stream().filter(Bundle.Kept.class::isInstance).map(part -> ((Bundle.Kept) part).file()).toList());
        return new Bundle(name, new StoredZip(parts, sums, vault));
    }

    @Transactional(readOnly = true)
    public View download(Bundle bundle, Receipt receipt) {
        return new Download(bundle, receipt);
    }

    /// Contents kept before their sums were are read once more.
    private Map<Fingerprint, Long> sums(List<Attached> files) {
        var sums = new HashMap<Fingerprint, Long>();
        sql.sql("select fingerprint, crc from files.content where fingerprint = any(:files) and crc is not null")
                .param("files", files.stream().map(one -> one.fingerprint().hex()).toArray(String[]::new))
                .query(row -> {
                    sums.put(new Fingerprint(row.getString("fingerprint")), row.getLong("crc"));
                });
        for (var file : files) {
            if (!sums.containsKey(file.fingerprint())) {
                var sum = sum(file.fingerprint());
                sql.sql("update files.content set crc = :crc where fingerprint = :fingerprint").param("crc", sum).param("fingerprint", file.fingerprint().hex()).update();
                sums.put(file.fingerprint(), sum);
            }
        }
        return sums;
    }

    private long sum(Fingerprint fingerprint) {
        try (var content = new CheckedInputStream(vault.open(fingerprint, 0), new CRC32())) {
            content.transferTo(OutputStream.nullOutputStream());
            return content.getChecksum().getValue();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Reads the whole content again: whether it still is what its fingerprint says.
    @Transactional(readOnly = true)
    public boolean intact(Fingerprint fingerprint) {
        var digest = Drafts.sha256();
        try (var content = new DigestInputStream(vault.open(fingerprint, 0), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest()).equals(fingerprint.hex());
        } catch (IOException unreadable) {
            log.error("content {} cannot be read", fingerprint.hex(), unreadable);
            return false;
        }
    }
}
