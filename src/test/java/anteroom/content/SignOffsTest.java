package anteroom.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.testkit.SmallPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignOffsTest {
    private static final LocalDate DATE = LocalDate.of(2025, 3, 31);

    @TempDir
    private Path folder;

    private SignOffs signOffs;

    @BeforeEach
    void openFolder() {
        signOffs = SignOffs.in(folder);
    }

    @Test
    void nothingIsSignedAtFirst() {
        assertEquals(Optional.empty(), signOffs.of(edition(SmallPack.sound())));
    }

    @Test
    void whatIsSignedIsSigned() throws IOException {
        var edition = edition(SmallPack.sound());

        var file = signOffs.sign(edition, "Medical \"chief\" \\ director", DATE);

        assertEquals(folder.resolve("signoff-en.json"), file);
        var signed = signOffs.of(edition).orElseThrow();
        assertEquals("Medical \"chief\" \\ director", signed.role());
        assertEquals(DATE, signed.date());
    }

    @ParameterizedTest
    @CsvSource({
        "en/topics/aftercare.json, Rest today, Rest now",
        "en/topics/aftercare.json, Water, Tea",
        "en/topics/aftercare.json, Call us., Ring us.",
        "en/topics/aftercare.json, A sofa and a blanket, A sofa",
        "en/faq/after.json, everyone?, anyone?",
        "en/glossary.json, Used in a way, Given in a way",
        "en/visit.json, Come in time., Come soon.",
        "en/calm.json, Breathe in slowly., Breathe out slowly."
    })
    void lapsesWhenAWordChanges(String file, String word, String other) throws IOException {
        signOffs.sign(edition(SmallPack.sound()), "Medical director", DATE);

        assertEquals(Optional.empty(), signOffs.of(edition(SmallPack.sound().replacing(file, word, other))));
    }

    @Test
    void outlastsAChangeThatNoPatientSees() throws IOException {
        signOffs.sign(edition(SmallPack.sound()), "Medical director", DATE);

        var changed = SmallPack.sound()
                .replacing(SmallPack.AFTER, "\"drive 1\"", "\"drive one\"")
                .replacing(SmallPack.AFTER, "[\"S3-21\"]", "[\"S3-21\", \"X-43\"]");

        assertTrue(signOffs.of(edition(changed)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "not JSON",
                "{\"role\": 1}",
                "{\"role\": \"Nurse\", \"date\": \"31 March\", \"language\": \"en\", \"wording\": \"sha256:0\"}",
                "{\"role\": \"Nurse\", \"date\": \"2025-03-31\", \"language\": \"en\", \"wording\": \"sha256:0\", \"name\": \"\"}"
            })
    void aFileThatCannotBeReadSignsNothing(String text) throws IOException {
        Files.writeString(folder.resolve("signoff-en.json"), text);

        assertEquals(Optional.empty(), signOffs.of(edition(SmallPack.sound())));
    }

    @Test
    void aFolderInItsPlaceSignsNothing() throws IOException {
        Files.createDirectory(folder.resolve("signoff-en.json"));

        assertEquals(Optional.empty(), signOffs.of(edition(SmallPack.sound())));
    }

    @Test
    void oneCutOffHalfwaySignsNothing() throws IOException {
        var edition = edition(SmallPack.sound());
        var file = signOffs.sign(edition, "Medical director", DATE);
        var text = Files.readString(file);

        Files.writeString(file, text.substring(0, text.length() - 4));

        assertEquals(Optional.empty(), signOffs.of(edition));
    }

    @Test
    void aSignOffOfAnotherLanguageOrOfOtherWordsSignsNothing() throws IOException {
        var edition = edition(SmallPack.sound());
        var file = signOffs.sign(edition, "Medical director", DATE);
        var text = Files.readString(file);

        Files.writeString(file, text.replace("\"en\"", "\"es\""));
        assertEquals(Optional.empty(), signOffs.of(edition));

        Files.writeString(file, text.replace("sha256:", "sha256:0"));
        assertEquals(Optional.empty(), signOffs.of(edition));
    }

    private static Edition edition(SmallPack pack) {
        try {
            return PackLoader.load(pack).editions().get(0);
        } catch (PackRefused e) {
            throw new AssertionError(e);
        }
    }
}
