package anteroom.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import anteroom.testkit.SmallPack;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A translation is whole or is refused, with a line for each difference. */
class EditionParityTest {
    private static final String AFTERCARE = "es/topics/aftercare.json";
    private static final String AFTER = "es/faq/after.json";
    private static final String URGENT = "es/faq/urgent.json";

    @Test
    void aWholeTranslationStandsBesideTheOriginal() throws InvalidContentException {
        var pack = PackLoader.load(SmallPack.bilingual());

        assertEquals(
                List.of("en", "es"),
                pack.editions().stream().map(Edition::language).toList());
        assertEquals("en", pack.original().language());
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        assertRefused(SmallPack.bilingual().without(AFTER), "es/faq/after.json: there is no such file");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("translationsThatDiffer")
    void aDifferenceIsRefused(String name, UnaryOperator<SmallPack> change, String lines) {
        assertRefused(change.apply(SmallPack.bilingual()), lines);
    }

    static Stream<Arguments> translationsThatDiffer() {
        return Stream.of(
                differs(
                        "a card that is missing, and one that the original does not have",
                        pack -> pack.replacing(AFTERCARE, "\"id\": \"rest-today\"", "\"id\": \"rest\""),
                        "es/topics/aftercare.json:3: cards: \"rest-today\" is missing; en has it\n"
                                + "es/topics/aftercare.json:11: rest: id: is not in en"),
                differs(
                        "questions in another order",
                        pack -> pack.with(
                                AFTER,
                                pack.text(AFTER)
                                        .replaceFirst(
                                                "(?s)(\\{ \"id\": \"driving-after\".*),\\s*(\\{ \"id\": \"does-it-work\".*\\})( ] })",
                                                "$2, $1$3")),
                        "es/faq/after.json:2: questions: must stand in the order of en: driving-after, does-it-work"),
                differs(
                        "a line that is missing",
                        pack -> pack.replacing(
                                AFTERCARE,
                                "{ \"text\": \"Espere también a dormir una noche entera.\", \"facts\": [\"X-47\"] },",
                                ""),
                        "es/topics/aftercare.json:6: no-driving: lines: must have 3 lines, as in en, not 2"),
                differs(
                        "other facts",
                        pack -> pack.replacing(AFTERCARE, "\"facts\": [\"S1-27\", \"X-46\"]", "\"facts\": [\"S1-27\"]"),
                        "es/topics/aftercare.json:7: no-driving: lines[0].facts: must have S1-27, X-46, as in en, not S1-27"),
                differs(
                        "other facts of the short answer",
                        pack -> pack.replacing(
                                AFTER,
                                "una noche de sueño\", \"facts\": [\"S1-27\", \"X-47\"]",
                                "una noche de sueño\", \"facts\": [\"X-47\"]"),
                        "es/faq/after.json:4: driving-after: short.facts: must have S1-27, X-47, as in en, not X-47"),
                differs(
                        "a placeholder that is left out",
                        pack -> pack.replacing(AFTERCARE, "{clinic.phone}", "555-0100")
                                .replacing(AFTERCARE, ", \"otherwise\": \"Llámenos.\"", ""),
                        "es/topics/aftercare.json:9: no-driving: lines[2].text: must have {clinic.phone}, as in en, not none\n"
                                + "es/topics/aftercare.json:9: no-driving: lines[2].otherwise: is missing; en has it"),
                differs(
                        "an otherwise that is left out",
                        pack -> pack.replacing("es/visit.json", ", \"otherwise\": \"Venga a tiempo.\"", ""),
                        "es/visit.json:3: door: when.otherwise: is missing; en has it"),
                differs(
                        "an answer that is no longer urgent or critical",
                        pack -> pack.replacing(AFTER, ", \"critical\": true", "")
                                .replacing(AFTERCARE, "\"critical\": true", "\"critical\": false"),
                        "es/topics/aftercare.json:5: no-driving: critical: must be true, as in en, not false\n"
                                + "es/faq/after.json:3: driving-after: critical: must be true, as in en, not false"),
                differs(
                        "urgency that the original does not have",
                        pack -> pack.replacing(AFTER, "\"critical\": true", "\"critical\": true, \"urgent\": true"),
                        "es/faq/after.json:10: driving-after: urgent: must be false, as in en, not true"),
                differs(
                        "another picture",
                        pack -> pack.replacing(AFTERCARE, "\"art\": \"rest-today\"", "\"art\": \"no-driving\""),
                        "es/topics/aftercare.json:11: rest-today: art: must be \"rest-today\", as in en, not \"no-driving\""),
                differs(
                        "a picture of a question's own that the original does not have",
                        pack -> pack.replacing(
                                AFTER,
                                "\"related\": [\"does-it-work\"]",
                                "\"art\": \"no-driving\", \"alt\": \"Una llave\", \"related\": [\"does-it-work\"]"),
                        "es/faq/after.json:10: driving-after: art: must have none, as in en, not no-driving"),
                differs(
                        "a line that is no longer an item",
                        pack -> pack.replacing(
                                AFTERCARE,
                                "\"Agua\", \"facts\": [\"S4-26\"], \"item\": true",
                                "\"Agua\", \"facts\": [\"S4-26\"]"),
                        "es/topics/aftercare.json:15: rest-today: lines[2].item: must be true, as in en, not false"),
                differs(
                        "other references",
                        pack -> pack.replacing(URGENT, "\"related\": [\"driving-after\"]", "\"related\": []"),
                        "es/faq/urgent.json:11: unwell-now: related: must have driving-after, as in en, not none"),
                differs(
                        "a word that is not explained",
                        pack -> pack.with("es/glossary.json", "{ \"words\": [] }"),
                        "es/glossary.json: must explain 1 words, as in en, not 0"),
                differs(
                        "a stage that is missing",
                        pack -> pack.with("es/visit.json", "{ \"title\": \"Su visita\", \"stages\": [] }"),
                        "es/visit.json:1: stages: \"door\" is missing; en has it"));
    }

    private static Arguments differs(String name, UnaryOperator<SmallPack> change, String lines) {
        return Arguments.of(name, change, lines);
    }

    private static void assertRefused(SmallPack pack, String lines) {
        assertEquals(
                lines,
                assertThrows(InvalidContentException.class, () -> PackLoader.load(pack))
                        .getMessage());
    }
}
