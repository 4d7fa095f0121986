package palabre.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A name is cleaned, never refused.
class FileNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "lettre.pdf | lettre.pdf",
        "Lettre n° 12 – Côte d’Ivoire.PDF | Lettre n° 12 – Côte d’Ivoire.pdf",
        "../../etc/passwd | passwd.pdf",
        "C:\\Users\\awa\\Bureau\\lettre.pdf | lettre.pdf",
        "facture.pdf.exe | facture.pdf.exe.pdf",
        "a%0D%0Ab.pdf | a b.pdf",
        "a:b*c?.pdf | a_b_c_.pdf",
        "'' | document.pdf",
        ". | document.pdf"})
    void aNameIsFitForEveryDisk(String brought, String kept) {
        assertThat(FileName.cleaned(brought, Kind.PDF)).isEqualTo(kept);
    }

    @Test
    void whatTheEyeDoesNotSeeIsTakenOut() {
        assertThat(FileName.cleaned("fac\u202Eexe.fdp\u0000\u0007\n x\u200B.pdf", Kind.PDF)).isEqualTo("facexe.fdp x.pdf");
    }

    @Test
    void aNameOfFourThousandCharactersIsShortened() {
        var name = FileName.cleaned("é".repeat(4000) + ".jpeg", Kind.JPEG);
        assertThat(name).hasSize(125).endsWith("é….jpeg");
    }
}
