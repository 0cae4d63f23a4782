package anteroom.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.testkit.SmallPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignOffsTest {
    private static final LocalDate DATE = LocalDate.of(2025, 3, 31);

    @TempDir
    private Path folder;

    private SignOffs signOffs;

    private Clinic clinic = Clinic.unset();

    @BeforeEach
    void openFolder() {
        signOffs = SignOffs.in(folder);
    }

    @Test
    void nothingIsSignedAtFirst() {
        assertEquals(Optional.empty(), signOffs.of(wording(SmallPack.sound())));
    }

    @Test
    void whatIsSignedIsSigned() throws IOException {
        var wording = wording(SmallPack.sound());

        var file = signOffs.sign(wording, "Medical \"chief\" \\ director", DATE);

        assertEquals(folder.resolve("signoff-en.json"), file);
        var signed = signOffs.of(wording).orElseThrow();
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
        "en/calm.json, Breathe in slowly., Breathe out slowly.",
        "pack.json, '\"unwell-now\"', '\"unwell-now\", \"unwell-now\"'",
        "en/topics/aftercare.json, '\"critical\": true', '\"critical\": false'",
        "en/faq/after.json, '\"critical\": true', '\"critical\": false'",
        "en/faq/after.json, '\"critical\": true', '\"urgent\": true, \"critical\": true'",
        "en/topics/aftercare.json, '\"driving-after\", \"does-it-work\"', '\"does-it-work\", \"driving-after\"'",
        "en/faq/after.json, '\"driving-after\", \"unwell-now\"', '\"unwell-now\", \"driving-after\"'",
        "en/faq/after.json, '\"related\": [\"does', '\"art\": \"no-driving\", \"alt\": \"A key\", \"related\": [\"does'",
        "en/faq/urgent.json, '\"unwell 1\", ', ''",
        "pack.json, '\"after\", \"urgent\"', '\"urgent\", \"after\"'",
    })
    void lapsesWhenAWordChanges(String file, String word, String other) throws IOException {
        signOffs.sign(wording(SmallPack.sound()), "Medical director", DATE);

        assertEquals(Optional.empty(), signOffs.of(wording(SmallPack.sound().replacing(file, word, other))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nurse", "topic-aftercare", "no-driving", "visit-door", "calm-minute"})
    void lapsesWhenAPictureChanges(String art) throws IOException {
        signOffs.sign(wording(SmallPack.sound()), "Medical director", DATE);

        var changed = SmallPack.sound().with("art/" + art + ".svg", "<svg/>");

        assertEquals(Optional.empty(), signOffs.of(wording(changed)));
    }

    @ParameterizedTest
    @EnumSource(
            value = ClinicValue.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PHONE", "AFTER_HOURS"})
    void lapsesWhenAValueThatIsWordingChanges(ClinicValue value) throws IOException {
        signOffs.sign(wording(SmallPack.sound()), "Medical director", DATE);

        clinic = new Clinic(Map.of(value, "other"), KioskSettings.usual());

        assertEquals(Optional.empty(), signOffs.of(wording(SmallPack.sound())));
    }

    @ParameterizedTest
    @EnumSource(
            value = ClinicValue.class,
            names = {"PHONE", "AFTER_HOURS"})
    void outlastsANumberThatTheFrontDeskChanges(ClinicValue value) throws IOException {
        signOffs.sign(wording(SmallPack.sound()), "Medical director", DATE);

        clinic = new Clinic(Map.of(value, "555-0199"), KioskSettings.usual());

        assertTrue(signOffs.of(wording(SmallPack.sound())).isPresent());
    }

    @Test
    void lapsesWhenAPictureOfTheClinicsOwnTakesAnothersPlace() throws IOException {
        signOffs.sign(wording(SmallPack.sound()), "Medical director", DATE);

        Files.createDirectory(folder.resolve("art"));
        Files.writeString(folder.resolve("art/no-driving.png"), "a car");

        assertEquals(Optional.empty(), signOffs.of(wording(SmallPack.sound())));
    }

    @Test
    void outlastsAChangeThatNoPatientSees() throws IOException {
        signOffs.sign(wording(SmallPack.sound()), "Medical director", DATE);

        var changed = SmallPack.sound()
                .replacing(SmallPack.AFTER, "\"drive 1\"", "\"drive one\"")
                .replacing(SmallPack.AFTER, "[\"S3-21\"]", "[\"S3-21\", \"X-43\"]");

        assertTrue(signOffs.of(wording(changed)).isPresent());
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

        assertEquals(Optional.empty(), signOffs.of(wording(SmallPack.sound())));
    }

    @Test
    void aFolderInItsPlaceSignsNothing() throws IOException {
        Files.createDirectory(folder.resolve("signoff-en.json"));

        assertEquals(Optional.empty(), signOffs.of(wording(SmallPack.sound())));
    }

    @Test
    void oneCutOffHalfwaySignsNothing() throws IOException {
        var wording = wording(SmallPack.sound());
        var file = signOffs.sign(wording, "Medical director", DATE);
        var text = Files.readString(file);

        Files.writeString(file, text.substring(0, text.length() - 4));

        assertEquals(Optional.empty(), signOffs.of(wording));
    }

    @Test
    void aSignOffOfAnotherLanguageOrOfOtherWordsSignsNothing() throws IOException {
        var wording = wording(SmallPack.sound());
        var file = signOffs.sign(wording, "Medical director", DATE);
        var text = Files.readString(file);

        Files.writeString(file, text.replace("\"en\"", "\"es\""));
        assertEquals(Optional.empty(), signOffs.of(wording));

        Files.writeString(file, text.replace("sha256:", "sha256:0"));
        assertEquals(Optional.empty(), signOffs.of(wording));
    }

    private SignedWording wording(PackSource pack) {
        return new SignedWording(
                load(pack).editions().get(0), clinic, new PictureFiles(PackSource.folder(folder), pack));
    }

    private static Pack load(PackSource pack) {
        try {
            return PackLoader.load(pack);
        } catch (InvalidContentException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aTranslationNeedsATranslatorsAndAClinicians() throws Exception {
        var pack = PackLoader.load(SmallPack.bilingual());
        var spanish = pack.editions().get(1);
        var wording = new SignedWording(
                spanish, clinic.in(pack, spanish), new PictureFiles(SmallPack.sound(), SmallPack.sound()));

        signOffs.sign(wording, "Medical director", DATE);
        assertEquals(Optional.empty(), signOffs.of(pack, wording));

        var before = signOffs.stamp(spanish);
        signOffs.signAsTranslator(wording, "Qualified translator", DATE);
        assertEquals(
                "Medical director", signOffs.of(pack, wording).orElseThrow().role());
        assertNotEquals(before, signOffs.stamp(spanish));
    }
}
