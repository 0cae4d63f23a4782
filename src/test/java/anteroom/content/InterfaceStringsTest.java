package anteroom.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.PropertiesFile.Entry;
import anteroom.content.language.LanguageRules;
import anteroom.content.language.TranslationComparison;
import anteroom.testkit.SmallPack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the screens, the program's or a pack's own. */
class InterfaceStringsTest {
    private static final String SPANISH = Resource.text("/anteroom/text/strings_es.properties");

    @Nested
    class OfAPackWithoutAny {
        @Test
        void areTheProgramsInItsLanguages() throws Exception {
            var spanish = PackLoader.load(SmallPack.bilingual()).editions().get(1);

            assertEquals(InterfaceStrings.builtIn("es"), spanish.strings());
            assertFalse(spanish.strings().ofPack());
        }

        @Test
        void areNoneInAnother() {
            assertTrue(InterfaceStrings.builtIn("qaa").texts().isEmpty());
        }
    }

    @Nested
    class InSpanish {
        /** Names of keys, files and commands, and words of both languages. */
        private static final Set<String> KEPT = Set.of(
                "enter",
                "ctrl",
                "alt",
                "del",
                "windows",
                "cable",
                "web",
                "anteroom",
                "pictures-refused",
                "clinic",
                "json",
                "printer",
                "abc");

        private final TranslationComparison comparison = new TranslationComparison(
                LanguageRules.builtIn("en").orElseThrow(),
                LanguageRules.builtIn("es").orElseThrow());

        @Test
        void nameTheNumbersOfTheEnglishOnesAndKeepNoneOfTheirWords() {
            var spanish = InterfaceStrings.builtIn("es").texts();
            var differences = new ArrayList<String>();
            new TreeMap<>(InterfaceStrings.builtIn("en").texts()).forEach((key, english) -> {
                if (!key.matches("ask[.]keys|typing[.](letters|signs)")) {
                    comparison.differences(plain(english), plain(spanish.get(key)), true).stream()
                            .map(difference -> key + ": " + difference)
                            .forEach(differences::add);
                }
            });

            assertEquals(List.of(), differences);
        }

        private String plain(String text) {
            String said = text.replaceAll("\\{[^{}]*(\\{[^}]*}[^{}]*)*}", "");
            return Pattern.compile("[\\p{L}-]+")
                    .matcher(said)
                    .replaceAll(word -> KEPT.contains(word.group().toLowerCase(Locale.ROOT)) ? "" : word.group());
        }
    }

    @Nested
    class OfAPackThatBringsThem {
        @Test
        void areItsOwn() throws Exception {
            var strings = strings(SPANISH.replace("shell.back = Atrás", "shell.back = Volver"));

            assertEquals("Volver", strings.texts().get("shell.back"));
            assertTrue(strings.ofPack());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                home.more = Más temas | | home.more: is missing; these words are whole or absent
                home.more = Más temas | home.more = Más temas§home.less = Menos | home.less: is none of the screens' words
                home.more = Más temas | home.more = Más temas§home.more = Otros | home.more: stands twice
                home.more = Más temas | home.more = | home.more: is empty
                home.more = Más temas | home.more = Más {0} | home.more: must hold nothing in braces
                home.more = Más temas | home.more = Más temas de los que antes no había | home.more: has 35 characters, and there is room for 28
                shell.position = {0} de {1} | shell.position = {0} de | shell.position: must keep {0} and {1} as English does, and write each apostrophe twice
                shell.position = {0} de {1} | shell.position = {0} d'{1} | shell.position: must keep {0} and {1} as English does, and write each apostrophe twice
                shell.position = {0} de {1} | shell.position = {0} de {1} {2} | shell.position: must keep {0} and {1} as English does, and write each apostrophe twice
                speech.picture = Imagen: {0} | speech.picture = Imagen: {0,number} | speech.picture: must keep {0} as English does, and write each apostrophe twice
                speech.picture = Imagen: {0} | speech.picture = Imagen: {0 | speech.picture: must keep {0} as English does, and write each apostrophe twice
                """)
        void areWholeOrThePackIsRefused(String words, String other, String why) {
            String text = SPANISH.replace(words + "\n", other == null ? "" : other.replace("§", "\n") + "\n");
            assertNotEquals(SPANISH, text);

            var refused = assertThrows(InvalidContentException.class, () -> strings(text))
                    .problems();
            assertEquals(1, refused.size(), refused.toString());
            assertEquals(
                    "es/strings.properties: " + why, refused.get(0).toString().replaceFirst(":\\d+:", ":"));
        }

        @Test
        void mayBeTheProgramsOwnInEveryLanguage() throws Exception {
            assertEquals(
                    InterfaceStrings.builtIn("es").texts(), strings(SPANISH).texts());
            PackLoader.load(SmallPack.sound()
                    .with("en/strings.properties", Resource.text("/anteroom/text/strings.properties")));
        }

        @Test
        void areUtf8() {
            var pack =
                    SmallPack.bilingual().with("es/strings.properties", SPANISH.getBytes(StandardCharsets.ISO_8859_1));

            assertEquals(
                    "es/strings.properties: is not UTF-8; save it as that",
                    assertThrows(InvalidContentException.class, () -> PackLoader.load(pack))
                            .getMessage());
        }

        @Test
        void arePartOfWhatIsSignedOff() throws Exception {
            var own = strings(SPANISH);
            var other = strings(SPANISH.replace("shell.help = Necesito ayuda ya", "shell.help = Ayuda"));

            assertNotEquals(hash(own), hash(other));
            assertNotEquals(hash(own), hash(InterfaceStrings.builtIn("es")));
        }

        private String hash(InterfaceStrings strings) throws InvalidContentException {
            var pack = SmallPack.bilingual();
            var spanish = PackLoader.load(pack).editions().get(1);
            var edition = new Edition(
                    spanish.language(),
                    spanish.name(),
                    spanish.topics(),
                    spanish.categories(),
                    spanish.glossary(),
                    spanish.visit(),
                    spanish.calm(),
                    spanish.takeHome(),
                    spanish.help(),
                    strings);
            return new SignedWording(edition, Clinic.unset(), new PictureFiles(pack, pack)).hash();
        }

        private InterfaceStrings strings(String text) throws InvalidContentException {
            return PackLoader.load(SmallPack.bilingual().with("es/strings.properties", text))
                    .editions()
                    .get(1)
                    .strings();
        }
    }

    @Nested
    class InTheirFile {
        @ParameterizedTest
        @ValueSource(strings = {"/anteroom/text/strings.properties", "/anteroom/text/strings_es.properties"})
        void haveTheirPlaceToTheCharacter(String file) throws IOException {
            String text = Resource.text(file);
            var entries = new ArrayList<>(PropertiesFile.of(text).entries());
            assertTrue(entries.size() > 300);
            for (Entry entry : entries) {
                String line = "key = " + text.substring(entry.from(), entry.to());
                assertEquals(entry.value(), PropertiesFile.of(line).values().get("key"));
            }
        }

        @Test
        void mayGoOnInTheNextLine() throws IOException {
            String text = "# one \\\na.b = first \\\n  second\r\n\nc:third\\\\\nd=\\u00e9";
            assertEquals(
                    List.of(
                            new Entry("a.b", "first second", 2, text.indexOf("first"), text.indexOf('\r')),
                            new Entry("c", "third\\", 5, text.indexOf("third"), text.indexOf("\nd=")),
                            new Entry("d", "é", 6, text.length() - 6, text.length())),
                    PropertiesFile.of(text).entries());
        }

        @Test
        void areRefusedByTheirLine() {
            assertEquals(
                    "line 2: Malformed \\uxxxx encoding.",
                    assertThrows(IOException.class, () -> PropertiesFile.of("a = b\nc = \\u12"))
                            .getMessage());
        }
    }
}
