package anteroom.architecture;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {
    private static final String KIOSK = "anteroom";

    /** Classes that break each rule once; a rule that lets them pass guards nothing. */
    private static final String OFFENDERS = "anteroom.architecture.offence";

    static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(KIOSK);
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .withImportOption(location -> !location.contains("/architecture/offence/"))
            .importPackages(KIOSK);
    private static final JavaClasses OFFENCES = new ClassFileImporter().importPackages(OFFENDERS);

    @ParameterizedTest
    @EnumSource(Rules.class)
    void holds(Rules rule) {
        rule.under(KIOSK).check(SHIPPED);
    }

    @ParameterizedTest
    @EnumSource(Rules.class)
    void canFail(Rules rule) {
        assertTrue(
                rule.under(OFFENDERS).allowEmptyShould(true).evaluate(OFFENCES).hasViolation(),
                () -> rule + " finds nothing wrong with the classes that break it");
    }

    @ParameterizedTest
    @EnumSource(
            value = Rules.class,
            names = {"NOBODY_SLEEPS", "TESTS_ARE_NEVER_SKIPPED"})
    void holdsOfTestsToo(Rules rule) {
        rule.under(KIOSK).check(TESTS);
    }

    @Test
    void looksAtEveryPackageThatARuleNames() {
        assertAll(List.of(
                        "content",
                        "search",
                        "kiosk.session",
                        "kiosk.command",
                        "operate.counts",
                        "operate.files",
                        "workshop.command",
                        "workshop.tour")
                .stream()
                .map(room -> () -> assertFalse(
                        SHIPPED.stream().noneMatch(one -> one.getPackageName().equals(KIOSK + "." + room)),
                        () -> "there is no package " + room + " any more, and a rule that names it guards nothing")));
    }
}
