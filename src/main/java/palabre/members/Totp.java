package palabre.members;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The secret a telephone shares with the house, and the six digits both compute from it every thirty seconds
/// (RFC 6238, in the form every application of the kind reads: SHA-1, six digits, thirty seconds).
public record Totp(String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECONDS = 30;

    public Totp {
        if (!secret.matches("[A-Z2-7]{32}")) {
            throw new IllegalArgumentException("not a secret of 160 bits in base 32");
        }
    }

    public static Totp fresh() {
        return new Totp(letters(32));
    }

    /// So many letters of base 32, five bits of chance in each.
    static String letters(int many) {
        var letters = new StringBuilder(many);
        RANDOM.ints(many, 0, LETTERS.length()).forEach(at -> letters.append(LETTERS.charAt(at)));
        return letters.toString();
    }

    /// As one types it where no camera reads it.
    public String spelled() {
        return secret.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /// What the square says to the telephone.
    public String address(String mail) {
        return "otpauth://totp/Palabre:" + URLEncoder.encode(mail, StandardCharsets.UTF_8) + "?secret=" + secret + "&issuer=Palabre";
    }

    /// The step whose digits these are: the present one, or one before or after for clocks that disagree a little.
    public OptionalLong step(String digits, Instant now) {
        var present = now.getEpochSecond() / SECONDS;
        for (var step : new long[] {present, present - 1, present + 1}) {
            if (MessageDigest.isEqual(digits(step).getBytes(StandardCharsets.US_ASCII), digits.getBytes(StandardCharsets.UTF_8))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    public String digits(Instant now) {
        return digits(now.getEpochSecond() / SECONDS);
    }

    private String digits(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(), "RAW"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xF) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private byte[] bytes() {
        var bytes = ByteBuffer.allocate(secret.length() * 5 / 8);
        for (int at = 0; at < secret.length(); at += 8) {
            long block = 0;
            for (int letter = at; letter < at + 8; letter++) {
                block = block << 5 | LETTERS.indexOf(secret.charAt(letter));
            }
            bytes.put(ByteBuffer.allocate(Long.BYTES).putLong(block).array(), 3, 5);
        }
        return bytes.array();
    }
}
