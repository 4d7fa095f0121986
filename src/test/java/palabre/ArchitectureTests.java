package palabre;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.Resource;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;

class ArchitectureTests {

    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("palabre");

    @Test
    void nothingAsksTheTimeWithoutTheInjectedClock() {
        // The doorstep times how long the machine took to open the house: no simulated day can tell.
        noClasses().that().areNotAssignableTo(Clock.class).and().doNotHaveFullyQualifiedName("palabre.Doorstep").should().callMethodWhere(DescribedPredicate.describe("now() without a clock", ArchitectureTests::clockless))
                .because("time must be controllable in tests and in the demonstration")
                .check(MAIN);
    }

    @Test
    void nothingMapsObjectsBehindOurBack() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "org.hibernate..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("org.springframework.jdbc.core.JdbcTemplate")
                .check(MAIN);
    }

    @Test
    void controllersAreNobodyElsesBusiness() {
        classes().that().areAnnotatedWith(Controller.class).should().notBePublic()
                .andShould().resideInAPackage("..web..")
                .allowEmptyShould(true).check(MAIN);
    }

    @Test
    void whatIsNeededIsGivenToTheConstructor() {
        for (var injection : Set.of(Autowired.class, Value.class, Resource.class)) {
            noFields().should().beAnnotatedWith(injection).check(MAIN);
        }
    }

    private static boolean clockless(JavaMethodCall call) {
        var target = call.getTarget();
        return target.getOwner().getPackageName().startsWith("java.time") && target.getName().equals("now")
                        && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class))
                || target.getFullName().equals("java.lang.System.currentTimeMillis()");
    }
}
