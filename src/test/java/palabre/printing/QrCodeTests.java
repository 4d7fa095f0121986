package palabre.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTests {

    @Test
    void aCameraReadsWhatWasWritten() throws ReaderException {
        var said = "otpauth://totp/Palabre:mme.a%40demo.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Palabre";
        assertThat(read(QrCode.of(said))).isEqualTo(said);
    }

    @Test
    void whatNoSquareHoldsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("x".repeat(4000)));
    }

    static String read(QrCode square) throws ReaderException {
        var modules = new BitMatrix(square.size() - 8);
        var bars = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z").matcher(square.path());
        while (bars.find()) {
            modules.setRegion(Integer.parseInt(bars.group(1)) - 4, Integer.parseInt(bars.group(2)) - 4, Integer.parseInt(bars.group(3)), 1);
        }
        return new Decoder().decode(modules).getText();
    }
}
