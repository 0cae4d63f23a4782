package anteroom.operate.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Clinic;
import anteroom.content.ClinicLoader;
import anteroom.content.ClinicValue;
import anteroom.content.KioskSettings;
import anteroom.content.LobbySettings;
import anteroom.content.OpeningHours;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClinicFileTest {
    private static final Clinic WHOLE = new Clinic(
            Map.of(ClinicValue.NAME, "The \"Old\" Harbor \\ Clinic", ClinicValue.PHONE, "555-0100"),
            new KioskSettings(10.1, Duration.ofSeconds(60), Duration.ofSeconds(40), Duration.ofMillis(500)),
            new LobbySettings(
                    2,
                    Optional.of(new OpeningHours(
                            LocalTime.of(7, 30), LocalTime.of(18, 0), Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY))),
                    Optional.of(LocalTime.of(3, 30)),
                    false,
                    true,
                    4,
                    "",
                    Optional.empty()));

    private Path file;
    private Path lastGood;

    @BeforeEach
    void place(@TempDir Path folder) {
        file = folder.resolve("clinic.json");
        lastGood = folder.resolve("state").resolve("clinic.last-good.json");
    }

    private ClinicFile start() {
        return new ClinicFile(file, lastGood);
    }

    @Test
    void whatStaffChangeIsReadAgainAsItWas() throws Exception {
        ClinicFile clinicFile = start();

        assertEquals(List.of(), clinicFile.change(WHOLE));
        assertEquals(WHOLE, clinicFile.clinic());
        assertEquals(WHOLE, ClinicLoader.load(file));
    }

    @Test
    void whatStaffChangeIsWrittenWhereALinkLeads() throws Exception {
        Path real = Files.createDirectories(lastGood.getParent()).resolve("clinic.json");
        Files.writeString(real, "{}");
        Files.createSymbolicLink(file, real);

        assertEquals(List.of(), start().change(WHOLE));

        assertTrue(Files.isSymbolicLink(file));
        assertEquals(WHOLE, ClinicLoader.load(real));
    }

    @Test
    void whatStaffChangePassesTheSameChecksAsTheFile() throws Exception {
        ClinicFile clinicFile = start();
        clinicFile.change(WHOLE);
        Clinic wrong = new Clinic(
                Map.of(ClinicValue.PHONE, "the front desk", ClinicValue.DRIVING_RULE, "Wait 12 hours."),
                KioskSettings.usual());

        assertEquals(
                List.of(
                        "values.phone: must be a number to call, not \"the front desk\"",
                        "values.drivingRule: must not name a time shorter than 24 hours"),
                clinicFile.change(wrong));
        assertEquals(WHOLE, ClinicLoader.load(file));
    }

    @Test
    void aChangeByHandIsNoticed() throws IOException {
        ClinicFile clinicFile = start();
        Files.writeString(file, "{ \"values\": { \"phone\": \"555-0100\" } }");

        assertTrue(clinicFile.look());
        assertEquals(Optional.of("555-0100"), clinicFile.clinic().value(ClinicValue.PHONE));
        assertFalse(clinicFile.look());
    }

    @Test
    void aMistakeByHandLeavesTheValueAndIsTold() throws IOException {
        ClinicFile clinicFile = start();
        clinicFile.change(WHOLE);
        Files.writeString(file, "{ \"values\": { \"phone\": \"none\", \"afterHours\": \"555-0199\" } }");

        assertTrue(clinicFile.look());
        assertEquals("555-0100", phone(clinicFile), "the one before");
        assertEquals(Optional.of("555-0199"), clinicFile.clinic().value(ClinicValue.AFTER_HOURS), "the other one");
        assertEquals(clinicFile.clinic(), start().clinic(), "also at the next start");
        assertEquals(
                List.of(file + ":1: values.phone: must be a number to call, not \"none\"; until this is mended, it is"
                        + " \"555-0100\""),
                clinicFile.problems());
    }

    @Test
    void aFileThatIsNoJsonLeavesAllValues() throws IOException {
        ClinicFile clinicFile = start();
        clinicFile.change(WHOLE);
        Files.writeString(file, "{ \"values\": { \"phone\"");

        assertFalse(clinicFile.look());
        assertEquals(WHOLE, clinicFile.clinic());
        assertEquals(WHOLE, start().clinic(), "also at the next start");
        assertEquals(1, clinicFile.problems().size());
    }

    @Test
    void aFileThatWasMissedOnceIsNotForgotten() throws IOException {
        ClinicFile clinicFile = start();
        clinicFile.change(WHOLE);
        Files.delete(file);

        assertFalse(clinicFile.look());
        Files.writeString(file, "{ \"values\": {");
        assertEquals(WHOLE, start().clinic(), "somebody was only saving it");
    }

    @Test
    void aFileThatWasMissedTwiceIsGone() throws IOException {
        ClinicFile clinicFile = start();
        clinicFile.change(WHOLE);
        Files.delete(file);

        assertTrue(clinicFile.look() | clinicFile.look());
        assertEquals(Clinic.unset(), clinicFile.clinic());
        assertEquals(Clinic.unset(), start().clinic(), "also at the next start");
    }

    @Test
    void aLinkThatLeadsToNothingLeavesTheValues() throws IOException {
        start().change(WHOLE);
        Files.delete(file);
        Files.createSymbolicLink(file, file.resolveSibling("not mounted yet"));

        ClinicFile clinicFile = start();
        assertFalse(clinicFile.look() | clinicFile.look());
        assertEquals(WHOLE, clinicFile.clinic());
        assertEquals(List.of(file + ": is a link that leads to nothing"), clinicFile.problems());
    }

    @Test
    void whatCannotBeReadLeavesTheValues() throws IOException {
        start().change(WHOLE);
        Files.delete(file);
        Files.createDirectory(file);

        assertEquals(WHOLE, start().clinic());
    }

    private static String phone(ClinicFile clinicFile) {
        return clinicFile.clinic().value(ClinicValue.PHONE).orElse("");
    }

    @Test
    void aDiskThatCannotBeWrittenIsTold() throws IOException {
        Files.createDirectories(file.resolve("in the way"));

        assertEquals(1, start().change(WHOLE).size());
    }

    @Nested
    class OfAGroup {
        private Path group;

        @BeforeEach
        void place() throws IOException {
            group = file.resolveSibling("group.json");
            Files.writeString(group, "{\"values\": {\"name\": \"The group\", \"phone\": \"555-0199\"}}");
            Files.writeString(file, "{\"values\": {\"phone\": \"555-0100\"}}");
        }

        private Optional<String> value(ClinicFile clinicFile, ClinicValue value) {
            return clinicFile.clinic().value(value);
        }

        @Test
        void aValueOfTheClinicsOwnGoesBeforeThatOfItsGroup() {
            ClinicFile clinicFile = start();

            assertEquals(Optional.of("The group"), value(clinicFile, ClinicValue.NAME));
            assertEquals(Optional.of("555-0100"), value(clinicFile, ClinicValue.PHONE));
        }

        @Test
        void whatStaffChangeLeavesTheRestToTheGroup() throws IOException {
            ClinicFile clinicFile = start();
            assertEquals(List.of(), clinicFile.change(clinicFile.clinic().with(WHOLE.lobby())));
            Files.writeString(group, "{\"values\": {\"name\": \"The new group\"}}");

            assertTrue(clinicFile.look());
            assertEquals(Optional.of("The new group"), value(clinicFile, ClinicValue.NAME));
            assertEquals(Optional.of("555-0100"), value(clinicFile, ClinicValue.PHONE));
            assertEquals(WHOLE.lobby(), clinicFile.clinic().lobby());
        }

        @Test
        void aFileOfTheGroupThatMakesNoSenseKeepsTheValuesBefore() throws IOException {
            ClinicFile clinicFile = start();
            Files.writeString(group, "{\"values\": {\"nam\": \"The new group\"}}");

            assertFalse(clinicFile.look());
            assertEquals(Optional.of("The group"), value(clinicFile, ClinicValue.NAME));
            assertEquals(1, clinicFile.problems().size());
        }
    }
}
