package palabre.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    static final Totp OF_THE_RFC = new Totp("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037", "20000000000,353130"})
    void theDigitsAreThoseOfRfc6238(long second, String digits) {
        assertThat(OF_THE_RFC.digits(Instant.ofEpochSecond(second))).isEqualTo(digits);
    }

    @Test
    void aClockMayBeThirtySecondsWrongAndNoMore() {
        var now = Instant.ofEpochSecond(1_111_111_111);
        for (int seconds : new int[] {-30, 0, 30}) {
            assertThat(OF_THE_RFC.step(OF_THE_RFC.digits(now.plusSeconds(seconds)), now)).hasValue(now.plusSeconds(seconds).getEpochSecond() / 30);
        }
        assertThat(OF_THE_RFC.step(OF_THE_RFC.digits(now.minusSeconds(60)), now)).isEmpty();
        assertThat(OF_THE_RFC.step(OF_THE_RFC.digits(now.plusSeconds(60)), now)).isEmpty();
        assertThat(OF_THE_RFC.step("", now)).isEmpty();
    }

    @Test
    void eachSecretIsNewAndSpelledInFours() {
        var secret = Totp.fresh();
        assertThat(Totp.fresh()).isNotEqualTo(secret);
        assertThat(secret.spelled()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(secret.address("mme.a+b@demo.example"))
                .isEqualTo("otpauth://totp/Palabre:mme.a%2Bb%40demo.example?secret=" + secret.secret() + "&issuer=Palabre");
        assertThatIllegalArgumentException().isThrownBy(() -> new Totp("short"));
    }
}
