package palabre.charter;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/// What the page of parameters says of each: applied, or not yet.
class ParametersReadTests {

    @Test
    void aParameterIsMarkedAppliedExactlyWhereSomethingReadsIt() {
        var read = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("palabre").stream()
                .filter(type -> !type.isEquivalentTo(Parameter.class))
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(Parameter.class))
                .map(access -> Parameter.valueOf(access.getTarget().getName()))
                .collect(toCollection(() -> EnumSet.noneOf(Parameter.class)));
        var marked = new Catalogue().parameters().stream().filter(Setting::applied)
                .map(setting -> setting.parameter().orElseThrow())
                .collect(toCollection(() -> EnumSet.noneOf(Parameter.class)));
        assertThat(marked).as("column `applied` of charter/parameters.csv, against the code that reads each parameter").isEqualTo(read);
    }
}
