package palabre.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/// LibreOffice, where the machine has it: it opens a Word file as whoever receives it would.
final class Office {

    private Office() {}

    static void needed() {
        var here = Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
        assumeTrue(here || System.getenv("CI") != null, "LibreOffice (soffice) is not on this machine: Word files were not opened in it");
        assertThat(here).as("CI must have LibreOffice").isTrue();
    }

    /// What it reads in the body, in its order.
    static String read(byte[] word, Path folder) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("paper.docx"), word);
        var office = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder.toString(), file.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).as("LibreOffice ends").isTrue();
        return Files.readString(folder.resolve("paper.txt"));
    }
}
