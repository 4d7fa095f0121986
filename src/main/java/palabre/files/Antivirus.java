package palabre.files;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamSource;
import palabre.store.Unusable;

/// A clamd, where one is configured, to which each content is shown before it is taken (its command INSTREAM).
final class Antivirus {

    private static final Logger log = LoggerFactory.getLogger(Antivirus.class);

    private static final Pattern TCP = Pattern.compile("tcp://(.+):([0-9]{1,4}|[1-5][0-9]{4})");
    private static final int PATIENCE_SECONDS = 60;
    private static final int CHUNK = 1 << 16;

    private final @Nullable SocketAddress address;

    private Antivirus(@Nullable SocketAddress address) {
        this.address = address;
    }

    /// What is known of a content once it was asked; `UNKNOWN` if nobody could say.
    enum Verdict { HARMLESS, HARMFUL, UNKNOWN }

    /// `tcp://host:port`, `unix:/path`, or nothing: then everything passes for harmless.
    static Antivirus at(String setting) {
        if (setting.isBlank()) {
            return new Antivirus(null);
        }
        if (setting.startsWith("unix:/")) {
            return new Antivirus(UnixDomainSocketAddress.of(Path.of(setting.substring("unix:".length()))));
        }
        var told = TCP.matcher(setting);
        if (!told.matches()) {
            throw new Unusable("PALABRE_CLAMAV doit être tcp://hôte:port ou unix:/chemin, et non « %s »".formatted(setting),
                    "PALABRE_CLAMAV must be tcp://host:port or unix:/path, not “%s”".formatted(setting));
        }
        return new Antivirus(InetSocketAddress.createUnresolved(told.group(1), Integer.parseInt(told.group(2))));
    }

    Verdict verdict(InputStreamSource content) {
        if (address == null) {
            return Verdict.HARMLESS;
        }
        try (var channel = SocketChannel.open(address instanceof UnixDomainSocketAddress ? StandardProtocolFamily.UNIX : StandardProtocolFamily.INET)) {
            var asking = new FutureTask<>(() -> asked(channel, content));
            Thread.startVirtualThread(asking);
            return asking.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (IOException | ExecutionException | TimeoutException away) {
            log.warn("clamd at {} did not answer: {}", address, away.toString());
            return Verdict.UNKNOWN;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return Verdict.UNKNOWN;
        }
    }

    private Verdict asked(SocketChannel channel, InputStreamSource content) throws IOException {
        channel.connect(address instanceof InetSocketAddress named ? new InetSocketAddress(named.getHostString(), named.getPort()) : address);
        write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        var chunk = ByteBuffer.allocate(Integer.BYTES + CHUNK);
        try (var stream = content.getInputStream()) {
            for (int read; (read = stream.readNBytes(chunk.array(), Integer.BYTES, CHUNK)) > 0; ) {
                write(channel, chunk.putInt(0, read).position(0).limit(Integer.BYTES + read));
            }
        }
        write(channel, ByteBuffer.allocate(Integer.BYTES));
        var answer = answer(channel);
        if (answer.endsWith(" FOUND")) {
            log.warn("a file is refused: {}", answer);
            return Verdict.HARMFUL;
        }
        if (!answer.endsWith(" OK")) {
            log.warn("clamd at {} says: {}", address, answer);
            return Verdict.UNKNOWN;
        }
        return Verdict.HARMLESS;
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        var answer = ByteBuffer.allocate(4096);
        while (channel.read(answer) >= 0 && answer.hasRemaining()) {}
        return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8).replace("\0", "").strip();
    }
}
