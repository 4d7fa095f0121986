package palabre.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;

/// The bytes of a ZIP (APPNOTE 6.3) whose entries are stored: headers of ours and contents as they lie, one stretch after the other.
final class StoredZip {

    private static final long MOST = 0xFFFF_FFFFL;
    private static final int MOST_ENTRIES = 0xFFFF;
    private static final short UTF8_NAMES = 1 << 11;
    private static final short PLAIN = 20;
    private static final short LARGE = 45;
    private static final Instant DOS = Instant.parse("1980-01-01T00:00:00Z");

    private final List<Stretch> stretches = new ArrayList<>();
    private final String tag;
    private long length;

    StoredZip(List<Bundle.Part> parts, Map<Fingerprint, Long> sums, Vault vault) {
        var digest = Drafts.sha256();
        var entries = new ArrayList<Entry>();
        for (var part : parts) {
            var entry = switch (part) {
                case Bundle.Kept kept -> new Entry(part, length, kept.file().size(), Objects.requireNonNull(sums.get(kept.file().fingerprint())));
                case Bundle.Made made -> new Entry(part, length, made.content().length, sum(made.content()));
            };
            entries.add(entry);
            add(entry.local(), digest);
            switch (part) {
                case Bundle.Kept kept -> {
                    digest.update(kept.file().fingerprint().hex().getBytes(StandardCharsets.US_ASCII));
                    add(new Of(length, new Content(vault, kept.file())));
                }
                case Bundle.Made made -> add(made.content(), digest);
            }
        }
        var directory = length;
        entries.forEach(entry -> add(entry.central(), digest));
        add(end(entries.size(), directory, length - directory), digest);
        tag = HexFormat.of().formatHex(digest.digest());
    }

    String tag() {
        return tag;
    }

    long length() {
        return length;
    }

    void write(long first, long count, OutputStream out) throws IOException {
        var end = first + count;
        for (var stretch : stretches) {
            var from = Math.max(first, stretch.start());
            var to = Math.min(end, stretch.start() + stretch.length());
            if (from < to) {
                stretch.write(from - stretch.start(), to - from, out);
            }
        }
    }

    private void add(byte[] bytes, MessageDigest digest) {
        digest.update(bytes);
        add(new Own(length, bytes));
    }

    private void add(Stretch stretch) {
        stretches.add(stretch);
        length += stretch.length();
    }

    private sealed interface Stretch {

        long start();

        long length();

        void write(long first, long count, OutputStream out) throws IOException;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Own(long start, byte[] bytes) implements Stretch {

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public void write(long first, long count, OutputStream out) throws IOException {
            out.write(bytes, (int) first, (int) count);
        }
    }

    private record Of(long start, Content content) implements Stretch {

        @Override
        public long length() {
            return content.length();
        }

        @Override
        public void write(long first, long count, OutputStream out) throws IOException {
            content.write(first, count, out);
        }
    }

    private record Entry(Bundle.Part part, long offset, long size, long sum) {

        byte[] local() {
            var name = name();
            var large = size >= MOST;
            var header = buffer(50 + name.length).putInt(0x0403_4b50).putShort(large ? LARGE : PLAIN);
            described(header, name, large ? 20 : 0).put(name);
            if (large) {
                header.putShort((short) 1).putShort((short) 16).putLong(size).putLong(size);
            }
            return written(header);
        }

        byte[] central() {
            var name = name();
            var sizes = size >= MOST ? 16 : 0;
            var far = sizes + (offset >= MOST ? 8 : 0);
            var needed = far > 0 ? LARGE : PLAIN;
            var header = buffer(80 + name.length).putInt(0x0201_4b50).putShort(needed).putShort(needed);
            described(header, name, far > 0 ? far + 4 : 0)
                    .putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt((int) Math.min(offset, MOST)).put(name);
            if (far > 0) {
                header.putShort((short) 1).putShort((short) far);
                if (sizes > 0) {
                    header.putLong(size).putLong(size);
                }
                if (offset >= MOST) {
                    header.putLong(offset);
                }
            }
            return written(header);
        }

        /// What both headers say, from the flags to the length of what is extra.
        private ByteBuffer described(ByteBuffer header, byte[] name, int extra) {
            var at = when(part.at());
            return header.putShort(UTF8_NAMES).putShort((short) 0).putInt(at).putInt((int) sum)
                    .putInt((int) Math.min(size, MOST)).putInt((int) Math.min(size, MOST)).putShort((short) name.length).putShort((short) extra);
        }

        private byte[] name() {
            return part.path().getBytes(StandardCharsets.UTF_8);
        }
    }

    private static byte[] end(int entries, long directory, long size) {
        var end = buffer(98);
        if (entries >= MOST_ENTRIES || directory >= MOST || size >= MOST) {
            end.putInt(0x0606_4b50).putLong(44).putShort(LARGE).putShort(LARGE).putInt(0).putInt(0).putLong(entries).putLong(entries).putLong(size).putLong(directory)
                    .putInt(0x0706_4b50).putInt(0).putLong(directory + size).putInt(1);
        }
        var some = (short) Math.min(entries, MOST_ENTRIES);
        end.putInt(0x0605_4b50).putShort((short) 0).putShort((short) 0).putShort(some).putShort(some)
                .putInt((int) Math.min(size, MOST)).putInt((int) Math.min(directory, MOST)).putShort((short) 0);
        return written(end);
    }

    /// In the way of MS-DOS, time before date, which knows no zone and begins in 1980.
    private static int when(Instant moment) {
        var at = (moment.isBefore(DOS) ? DOS : moment).atOffset(ZoneOffset.UTC);
        return (at.getYear() - 1980) << 25 | at.getMonthValue() << 21 | at.getDayOfMonth() << 16 | at.getHour() << 11 | at.getMinute() << 5 | at.getSecond() / 2;
    }

    private static long sum(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] written(ByteBuffer buffer) {
        return Arrays.copyOf(buffer.array(), buffer.position());
    }
}
