package anteroom.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Clinic;
import anteroom.content.ClinicValue;
import anteroom.content.KioskSettings;
import anteroom.kiosk.staff.PinGuard;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.testkit.Bundled;
import anteroom.testkit.ManualExecutor;
import anteroom.testkit.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A desk whose disk takes its time, until a test lets it work. */
@ExtendWith(Toolkit.class)
class LiveStaffActionsTest {
    private final ManualExecutor disk = new ManualExecutor();
    private final List<Object> told = new ArrayList<>();
    private Path clinicFile;
    private LiveStaffActions actions;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinicFile = folder.resolve("clinic.json");
        actions = actions();
    }

    private LiveStaffActions actions() {
        Startup startup = Startup.of(clinicFile);
        PinGuard guard = new PinGuard(clinicFile.resolveSibling("pin.json"), () -> 0, disk, disk);
        var made = new LiveStaffActions(startup, guard, disk, () -> {}, () -> {}, status -> {}, List::of, volume -> {});
        disk.doAll();
        return made;
    }

    @Test
    void changesAreWrittenByTheDisksThreadAndToldOnTheToolkits() {
        Toolkit.runOnFx(() -> actions.change(Bundled.exampleClinic(), told::add));
        assertFalse(Files.exists(clinicFile));
        assertEquals(List.of(), told);

        disk.doAll();
        Toolkit.runOnFx(() -> {});
        assertTrue(Files.exists(clinicFile));
        assertEquals(List.of(List.of()), told);
    }

    @Test
    void whatIsNotLockedIsToldInTheLanguageOfTheStaff() throws Exception {
        Files.writeString(clinicFile, "{ \"lobby\": { \"language\": \"es\" } }");
        actions = actions();
        actions.examine(told::add);
        disk.doAll();
        Toolkit.runOnFx(() -> {});

        InterfaceText spanish = InterfaceText.in("es");
        Set<String> known = new HashSet<>();
        for (String lock : List.of("user-rights", "service", "system-keys", "power-saving", "window-manager")) {
            known.add(spanish.of("staff.lock." + lock));
            known.add(spanish.of("staff.lock.unknown", spanish.of("staff.lock." + lock)));
        }
        List<?> lines = (List<?>) told.get(0);
        assertFalse(lines.isEmpty());
        assertTrue(known.containsAll(lines), lines.toString());
    }

    @Nested
    class OfAnEnglishKiosk {
        @Test
        void whatIsRefusedIsExplained() throws Exception {
            assertEquals(List.of("values.phone: must be a number to call, not \"the desk\""), changing("the desk"));
            assertEquals(
                    List.of("Not used: " + clinicFile + ":1: values.phone: must be a number to call, not \"the desk\";"
                            + " until this is mended, it is left out"),
                    noticesOf("en", "the desk"));
        }
    }

    @Nested
    class OfASpanishKiosk {
        @BeforeEach
        void beginInSpanish() throws Exception {
            Files.writeString(clinicFile, "{ \"lobby\": { \"language\": \"es\" } }");
            actions = actions();
        }

        @Test
        void whatIsRefusedIsToldInSpanish() throws Exception {
            assertEquals(
                    List.of("Teléfono: esto no se puede usar. Escríbalo como el ejemplo, en 300 caracteres como"
                            + " máximo: 555-0100"),
                    changing("the desk"));
            assertEquals(
                    List.of("No se usa: " + clinicFile + ":1", "La causa está en el registro de este kiosco."),
                    noticesOf("es", "the desk"));
        }

        @Test
        void aFileThatCannotBeWrittenIsToldInSpanish() throws Exception {
            Files.delete(clinicFile);
            Files.createDirectories(clinicFile.resolve("full"));

            assertEquals(
                    List.of("No se puede escribir el archivo de la clínica: el disco está lleno, o el kiosco no tiene"
                            + " permiso."),
                    changing("555-0100"));
        }
    }

    private Object changing(String phone) {
        told.clear();
        actions.change(new Clinic(Map.of(ClinicValue.PHONE, phone), KioskSettings.usual()), told::add);
        disk.doAll();
        Toolkit.runOnFx(() -> {});
        return told.get(0);
    }

    private List<String> noticesOf(String language, String phone) throws IOException {
        Files.writeString(
                clinicFile,
                "{ \"values\": { \"phone\": \"" + phone + "\" }, \"lobby\": { \"language\": \"" + language + "\" } }");
        actions = actions();
        return actions.notices();
    }

    @Test
    void soAreTheTableOfCountsAndTheLastTwoMonthsOnAPageEach() throws IOException {
        Path table = clinicFile.resolveSibling("state").resolve("anteroom-counts.csv");
        Toolkit.runOnFx(() -> actions.export(told::add, told::add));
        assertEquals(List.of(), told);

        disk.doAll();
        Toolkit.runOnFx(() -> {});
        assertEquals(List.of(table), told);
        assertTrue(Files.exists(table));
        try (var pages = Files.newDirectoryStream(table.getParent(), "report-????-??.html")) {
            List<Path> found = StreamSupport.stream(pages.spliterator(), false).toList();
            assertEquals(2, found.size());
            assertTrue(Files.readString(found.get(0)).contains("Nothing was counted in this month"));
        }
    }
}
