package palabre.printing;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/// A square that cameras read, as a drawing of unit modules: `size` to a side, its quiet border included; `path`
/// draws the dark ones.
public record QrCode(int size, String path) {

    private static final int QUIET = 4;

    public static QrCode of(String content) {
        try {
            var modules = Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
            var path = new StringBuilder();
            for (int y = 0; y < modules.getHeight(); y++) {
                int x = 0;
                while (x < modules.getWidth()) {
                    int run = 0;
                    while (x + run < modules.getWidth() && modules.get(x + run, y) == 1) {
                        run++;
                    }
                    if (run > 0) {
                        path.append('M').append(x + QUIET).append(' ').append(y + QUIET)
                                .append('h').append(run).append("v1h-").append(run).append('z');
                    }
                    x += Math.max(run, 1);
                }
            }
            return new QrCode(modules.getWidth() + 2 * QUIET, path.toString());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code", tooLong);
        }
    }
}
