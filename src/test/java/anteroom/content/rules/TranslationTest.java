package anteroom.content.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.InvalidContentException;
import anteroom.content.PackLoader;
import anteroom.content.json.Problem;
import anteroom.content.language.LanguageRules;
import anteroom.testkit.SmallPack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A translation is checked by the rules of its language and against the original, line by line. */
class TranslationTest {
    private static final String SPANISH = "es/topics/aftercare.json";

    @Test
    void aSoundTranslationPasses() throws InvalidContentException {
        assertEquals("", problems(SmallPack.bilingual()));
    }

    @Nested
    class Lines {
        @Test
        void all40SpoiltOnesAreRefused() throws Exception {
            assertEquals(List.of(), unlike("spanish-spoilt.tsv", true));
        }

        @Test
        void all40GoodOnesPass() throws Exception {
            assertEquals(List.of(), unlike("spanish-good.tsv", false));
        }

        /** The lines of a list that are refused, or that pass, against expectation. */
        private List<String> unlike(String list, boolean expected) throws IOException, InvalidContentException {
            var lines = lines(list);
            assertEquals(40, lines.size());
            var pack = SmallPack.bilingual()
                    .with("en/glossary.json", glossary(lines, 1))
                    .with("es/glossary.json", glossary(lines, 2));
            Set<String> refused = new TreeSet<>();
            QualityGate.check(pack).problems().stream()
                    .filter(problem -> problem.file().equals("es/glossary.json"))
                    .forEach(problem -> refused.add(problem.entry()));
            return IntStream.range(0, lines.size())
                    .filter(i -> refused.contains("line-" + i) != expected)
                    .mapToObj(i -> String.join(" | ", lines.get(i)))
                    .toList();
        }

        private String glossary(List<String[]> lines, int column) {
            return IntStream.range(0, lines.size())
                    .mapToObj(i -> "{ \"word\": \"line-" + i + "\", \"also\": [], \"meaning\": \""
                            + lines.get(i)[column] + "\", \"facts\": [\"X-03\"] }")
                    .collect(Collectors.joining(",\n", "{ \"words\": [", "] }"));
        }

        private List<String[]> lines(String list) throws IOException {
            try (var in = TranslationTest.class.getResourceAsStream(list)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.split("\t"))
                        .toList();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Puede manejar 2 horas después de la infusión. | names a time under 24 hours in a sentence on driving (C1)
            La ketamina es totalmente segura. | "totalmente segura" promises too much; say what is watched for, and what is not known (C8)
            Today is a day for: | is not translated
            Hoy es un day para: | has words of en in it: day
            Hoy no es un día para: | must not say no or not, as en does not
            Hoy es un día, de 2, para: | must name no number, as in en, not 2
            Este es un momento para: | leaves out what en says: day
            Por una hora, este día es para: | adds what en does not say: hour
            Hoy es totalmente un día para: | promises more than en with "totalmente"
            Actualmente, predominantemente, recomendamos inmediatamente descansar hoy. | reads at Crawford grade
            """)
    void aLineThatBreaksARuleIsNamed(String line, String problem) throws InvalidContentException {
        var found = problems(SmallPack.bilingual().replacing(SPANISH, "Hoy es un día para:", line));

        assertTrue(found.contains(problem) && found.contains(SPANISH), found);
    }

    @Test
    void anUrgentAnswerSaysInItsLanguageWhomToTellAndToCallOut() throws InvalidContentException {
        var found = problems(SmallPack.bilingual()
                .replacing("es/faq/urgent.json", "Avise ya al personal.", "Avise ya.")
                .replacing("es/faq/urgent.json", "en voz alta", "otra vez"));

        assertTrue(found.contains("must begin with whom to tell: el personal"), found);
        assertTrue(found.contains("must say \"en voz alta\""), found);
    }

    @Nested
    class ALanguage {
        @Test
        void withoutRulesIsRefused() {
            assertEquals("xx/rules.json: there is no such file", refusal(madeUp()));
        }

        @Test
        void needsNoCode_itsPackBringsItsRules() throws InvalidContentException {
            var pack = madeUp().with("xx/rules.json", madeUpRules());

            assertEquals("", problems(pack));
            assertEquals(
                    List.of("xx/rules.json: these rules come with the pack; have them reviewed as the words are"),
                    QualityGate.check(pack).warnings().stream()
                            .map(Problem::toString)
                            .toList());
        }

        @Test
        void isHeldToTheRulesThatItsPackBrings() throws InvalidContentException {
            var pack = madeUp().with("xx/rules.json", madeUpRules())
                    .replacing("xx/topics/aftercare.json", "Hoy es un día para:", "Hoy no es un día, de 2, para:");

            var found = problems(pack);
            assertTrue(found.contains("must name no number, as in en, not 2"), found);
            assertTrue(found.contains("must not say no or not, as en does not"), found);
        }

        @Test
        void mayNotLeaveOutWhatOtherRulesHave() {
            var lax = madeUpRules()
                    .replace("\"C8\":", "\"C99\":")
                    .replaceFirst("\"hour\": \"[^\"]*\"", "\"hour\": \"x?\"")
                    .replaceFirst("\"chest\": \"[^\"]*\",", "")
                    .replaceFirst("\"arrival\": \"[^\"]*\",", "");

            assertEquals(
                    """
                    xx/rules.json:0: contradictions: "C8" is missing; rules of every language have it
                    xx/rules.json:0: claims: "chest" is missing; rules of every language have it
                    xx/rules.json:0: examples: "arrival" is missing; rules of every language have it
                    xx/rules.json: hour: is found in any text; name the words""",
                    refusal(madeUp().with("xx/rules.json", lax))
                            .replaceAll(":\\d+: (?=contr|claims|exam)", ":0: ")
                            .replace(":1: hour", ": hour"));
        }

        @Test
        void thatHasRulesCannotBeGivenLaxerOnes() {
            assertEquals(
                    "es/rules.json: the rules of es are built in and cannot be replaced; remove this file",
                    refusal(SmallPack.bilingual().with("es/rules.json", rules("es"))));
        }

        @ParameterizedTest
        @CsvSource({"es-MX, es", "es-419, es", "spa, es", "en-GB, en", "eng, en"})
        void isKnownByEachOfItsTags(String tag, String language) {
            assertEquals(language, LanguageRules.builtInFor(tag).orElseThrow());
        }

        private String refusal(SmallPack pack) {
            return assertThrows(InvalidContentException.class, () -> PackLoader.load(pack))
                    .getMessage();
        }

        /** Made up of Spanish, with a tag for which there are no rules. */
        private SmallPack madeUp() {
            return SmallPack.sound().translated("xx", "Made up");
        }

        private String madeUpRules() {
            return rules("es").replace("\"language\": \"es\"", "\"language\": \"xx\"");
        }

        private String rules(String language) {
            try (var in = LanguageRules.class.getResourceAsStream("/anteroom/rules/" + language + ".json")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static String problems(SmallPack pack) throws InvalidContentException {
        return QualityGate.check(pack).problems().stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n"));
    }
}
