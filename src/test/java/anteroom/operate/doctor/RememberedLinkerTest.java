package anteroom.operate.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedLinkerTest {
    private static final LinkerAnswer ALL = new LinkerAnswer("\tlibm.so.6 => /lib/libm.so.6 (0x00007f99cc58d000)\n");
    private static final LinkerAnswer MISSING = new LinkerAnswer("\tlibgtk-3.so.0 => not found\n");
    private static final LinkerAnswer NOTHING = new LinkerAnswer("");

    private final List<List<String>> asked = new ArrayList<>();
    private LinkerAnswer said = ALL;

    @TempDir
    private Path folder;

    private Path system;

    @BeforeEach
    void haveASystem() throws IOException {
        system = Files.writeString(folder.resolve("ld.so.cache"), "libm");
        Files.writeString(folder.resolve("libglass.so"), "glass");
        Files.writeString(folder.resolve("libprism.so"), "prism");
    }

    /** Asks as a new start does. */
    private LinkerAnswer ask(String library) {
        return new RememberedLinker(folder.resolve("state/native-code"), this::linker, system)
                .apply(folder, List.of(library));
    }

    private LinkerAnswer linker(Path of, List<String> libraries) {
        asked.add(libraries);
        return said;
    }

    @Test
    void whatIsCompleteIsNotAskedAgain() {
        assertEquals(ALL, ask("libglass.so"));
        assertEquals(NOTHING, ask("libglass.so"));
        assertEquals(1, asked.size());
    }

    @Test
    void eachSetOfLibrariesIsAskedFor() {
        ask("libglass.so");
        ask("libprism.so");
        ask("libglass.so");
        ask("libprism.so");

        assertEquals(List.of(List.of("libglass.so"), List.of("libprism.so")), asked);
    }

    @Test
    void whatIsMissingIsAskedEachTime() {
        said = MISSING;
        assertEquals(MISSING, ask("libglass.so"));

        said = ALL;
        assertEquals(ALL, ask("libglass.so"));
    }

    @Test
    void aLinkerThatCannotBeAskedIsAskedEachTime() {
        said = NOTHING;
        ask("libglass.so");
        ask("libglass.so");

        assertEquals(2, asked.size());
    }

    @Test
    void asksAgainWhenTheSystemsLibrariesChange() throws IOException {
        ask("libglass.so");
        Files.writeString(system, "libm and libc");
        said = MISSING;

        assertEquals(MISSING, ask("libglass.so"));
    }

    @Test
    void asksAgainWhenTheLibraryItselfChanges() throws IOException {
        ask("libglass.so");
        Files.writeString(folder.resolve("libglass.so"), "another glass");
        said = MISSING;

        assertEquals(MISSING, ask("libglass.so"));
    }

    @Test
    void asksEachTimeWhereNothingCanBeKept() throws IOException {
        Files.writeString(folder.resolve("state"), "no folder");

        assertEquals(ALL, ask("libglass.so"));
        assertEquals(ALL, ask("libglass.so"));
    }
}
