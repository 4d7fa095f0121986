package palabre.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActWordsTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr", "_pt", "_es"})
    void everyActHasItsWordsInTheJournal(String language) throws IOException {
        var words = new Properties();
        try (var file = getClass().getResourceAsStream("/messages/journal" + language + ".properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        var acts = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("palabre").stream()
                .filter(type -> type.isAssignableTo(Act.class) && !type.isInterface()
                        && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getSimpleName).map(act -> "journal.act." + act).toList();
        assertThat(acts).isNotEmpty().allSatisfy(key -> assertThat(words).containsKey(key));
    }
}
